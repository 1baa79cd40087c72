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
    private static final Map<String, ValueKind> OF_DOSSIER = ofDossier();
    private static final Map<String, ValueKind> OF_COST_LINE = ordered(
            "id",
            ValueKind.TEXT,
            "nature",
            ValueKind.WORD,
            "label",
            ValueKind.TEXT,
            "person",
            ValueKind.TEXT,
            "fte",
            ValueKind.NUMBER,
            "amount",
            ValueKind.AMOUNT,
            "vat",
            ValueKind.AMOUNT,
            "partner",
            ValueKind.TEXT);
    private static final Map<String, ValueKind> OF_MEMBER =
            ordered("company", ValueKind.COMPANY, "name", ValueKind.TEXT, "kind", ValueKind.WORD);

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

    private static Map<String, ValueKind> ofDossier() {
        Map<String, ValueKind> facts = new LinkedHashMap<>();
        facts.put("seeks", ValueKind.WORDS);
        facts.put("applicant.name", ValueKind.TEXT);
        facts.put("applicant.kind", ValueKind.WORD);
        facts.put("applicant.policyRole", ValueKind.WORD);
        facts.put("applicant.recoversVat", ValueKind.ANSWER);
        facts.put("applicant.deMinimisAid", ValueKind.AMOUNT);
        facts.put(MEMBERS, ValueKind.ROWS);
        facts.put("operation.title", ValueKind.TEXT);
        facts.put("operation.realisation.startsOn", ValueKind.DAY);
        facts.put("operation.realisation.endsOn", ValueKind.DAY);
        facts.put("operation.financing.own", ValueKind.AMOUNT);
        facts.put("operation.financing.otherPublic", ValueKind.AMOUNT);
        facts.put("operation.financing.otherPrivate", ValueKind.AMOUNT);
        facts.put("operation.financing.inKind", ValueKind.AMOUNT);
        facts.put("operation.aidRate", ValueKind.NUMBER);
        facts.put(COST_LINES, ValueKind.ROWS);
        return facts;
    }

    private static Map<String, ValueKind> ordered(Object... entries) {
        Map<String, ValueKind> facts = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            facts.put((String) entries[i], (ValueKind) entries[i + 1]);
        }
        return facts;
    }
}
