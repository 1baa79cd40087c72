package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that a field of a form may be mapped to, by their paths in the dossier format. */
final class MappableFacts {

    static final String COST_LINES = "operation.costLines";
    static final String MEMBERS = "applicant.members";

    private static final String ANSWERS = ".answers.";
    private static final Map<String, ValueKind> OF_DOSSIER = kinds("""
            seeks WORDS, applicant.name TEXT, applicant.kind WORD, applicant.policyRole WORD, applicant.recoversVat ANSWER,
            applicant.deMinimisAid AMOUNT, applicant.members ROWS, operation.title TEXT, operation.realisation.startsOn DAY,
            operation.realisation.endsOn DAY, operation.financing.own AMOUNT, operation.financing.otherPublic AMOUNT,
            operation.financing.otherPrivate AMOUNT, operation.financing.inKind AMOUNT, operation.aidRate NUMBER,
            operation.costLines ROWS""");
    private static final Map<String, ValueKind> OF_COST_LINE =
            kinds("id TEXT, nature WORD, label TEXT, person TEXT, fte NUMBER, amount AMOUNT, vat AMOUNT, partner TEXT");
    private static final Map<String, ValueKind> OF_MEMBER = kinds("company COMPANY, name TEXT, kind WORD");

    private MappableFacts() {}

    /** Returns the kind of a fact of a dossier under some edition of a call, if it may be mapped. */
    static Optional<ValueKind> find(String path, List<Call> editions) {
        // Without any edition, which is an error of its own, any criterion will do.
        if (editions.isEmpty() && path.contains(ANSWERS)) {
            return Optional.of(ValueKind.ANSWER);
        }
        return criterion(path, editions).map(MappableFacts::kind).or(() -> Optional.ofNullable(OF_DOSSIER.get(path)));
    }

    private static Optional<Criterion> criterion(String path, List<Call> editions) {
        return editions.stream()
                .flatMap(each -> each.asks().stream())
                .filter(asked -> holders(asked.of()).stream()
                        .map(holder -> holder + ANSWERS + asked.code())
                        .anyMatch(path::equals))
                .findFirst();
    }

    private static List<String> holders(Subject of) {
        return switch (of) {
            case OPERATION -> List.of("operation");
            case APPLICANT -> List.of("applicant");
            case PARTY -> List.of("applicant", MEMBERS);
            case COST_LINE -> List.of(COST_LINES);
            case ASSESSMENT -> List.of();
        };
    }

    private static ValueKind kind(Criterion criterion) {
        if (criterion.form() instanceof Criterion.Confirmed) {
            return ValueKind.ANSWER;
        }
        if (criterion.form() instanceof Criterion.Counted) {
            return ValueKind.COUNT;
        }
        return criterion.form() instanceof Criterion.Named ? ValueKind.WORD : ValueKind.TEXT;
    }

    /** Returns the kind of a fact of a row of a list under some edition of a call, if it may be mapped. */
    static Optional<ValueKind> findInRow(String list, String fact, List<Call> editions) {
        ValueKind known = ofRow(list).get(fact);
        return known != null || !fact.startsWith("answers.")
                ? Optional.ofNullable(known)
                : find(list + "." + fact, editions);
    }

    /** Returns the facts that a row must have. */
    static List<String> required(String list) {
        return list.equals(COST_LINES) ? List.of("nature", "amount") : List.of();
    }

    /** Returns the names of the facts of a row. */
    static String namesInRow(String list) {
        return String.join(", ", ofRow(list).keySet()) + ", answers.…";
    }

    /** Returns the names of the facts of a dossier. */
    static String names() {
        return String.join(", ", OF_DOSSIER.keySet()) + ", operation" + ANSWERS + "…, applicant" + ANSWERS + "…";
    }

    /** Returns the words of a fact that is one or some of them, by its path without the number of a row, under some edition of a call. */
    static List<String> words(String fact, List<Call> editions) {
        Optional<Criterion> criterion = criterion(fact, editions);
        if (criterion.isPresent() && criterion.get().form() instanceof Criterion.Named named) {
            return List.copyOf(named.answers().keySet());
        }
        String name = fact.substring(fact.lastIndexOf('.') + 1);
        return switch (name) {
            case "nature" ->
                editions.stream()
                        .flatMap(each -> each.natures().stream())
                        .map(CostNature::code)
                        .distinct()
                        .toList();
            case "kind" -> names(BeneficiaryKind.values());
            case "policyRole" -> names(PolicyRole.values());
            default ->
                editions.stream()
                        .flatMap(each -> each.tracks().stream())
                        .map(Track::code)
                        .distinct()
                        .toList();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Map<String, ValueKind> ofRow(String list) {
        return list.equals(COST_LINES) ? OF_COST_LINE : OF_MEMBER;
    }

    private static Map<String, ValueKind> kinds(String kindByFact) {
        Map<String, ValueKind> kinds = new LinkedHashMap<>();
        for (String each : kindByFact.split(",\\s+", -1)) {
            String[] words = each.split(" ", 2);
            kinds.put(words[0], ValueKind.valueOf(words[1]));
        }
        return kinds;
    }
}
