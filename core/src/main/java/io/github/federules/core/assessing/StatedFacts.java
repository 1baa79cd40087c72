package io.github.federules.core.assessing;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.result.Notice;
import io.github.federules.core.scenario.CaseFacts;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The facts that a dossier states, without those that something looks at, in the order of the dossier format. */
public final class StatedFacts {

    private final Map<String, Criterion> asked = new HashMap<>();
    private final Call call;
    private final List<Call> otherEditions;
    private final Set<FactKind> lookedAt;
    // Most dossiers have none, and an EnumMap has a place for each kind.
    private final Map<FactKind, List<Notice>> notices = new TreeMap<>();

    private StatedFacts(Call call, List<Call> otherEditions, Set<FactKind> lookedAt) {
        call.asks().forEach(criterion -> asked.put(criterion.code(), criterion));
        this.call = call;
        this.otherEditions = otherEditions;
        this.lookedAt = lookedAt;
    }

    /**
     * Returns the stated facts of which no kind is looked at. An answer that the call does not ask, but one of its other editions, names
     * the first of these.
     */
    public static List<Notice> in(Dossier dossier, Call call, List<Call> otherEditions, Set<FactKind> lookedAt) {
        StatedFacts facts = new StatedFacts(call, otherEditions, lookedAt);
        facts.addApplicant(dossier.applicant());
        facts.addOperation(dossier.operation());
        facts.addSubmission(dossier.submission());
        dossier.assessment().ifPresent(answers -> facts.addAnswers(FactKind.ASSESSMENT_ANSWERS, answers));
        List<Notice> notices = new ArrayList<>();
        facts.notices.values().forEach(notices::addAll);
        return List.copyOf(notices);
    }

    private void addApplicant(Applicant applicant) {
        add(FactKind.LEGAL_FORM, applicant.lead().legalForm().isPresent());
        add(FactKind.BENEFICIARY_KIND, applicant.lead().declaredKind().isKnown());
        add(FactKind.POLICY_ROLE, applicant.policyRole().isKnown());
        add(FactKind.MEMBERS, !applicant.members().isEmpty());
        addAnswers(FactKind.APPLICANT_ANSWERS, applicant.lead().answers());
        for (int i = 0; i < applicant.members().size(); i++) {
            Party member = applicant.members().get(i);
            addAnswers(FactKind.MEMBER_ANSWERS, FactKind.MEMBER_ANSWERS.path(i), member.answers());
            if (member.deMinimisAid().isKnown() && !lookedAt.contains(FactKind.MEMBER_DE_MINIMIS_AID)) {
                add(FactKind.MEMBER_DE_MINIMIS_AID, FactKind.MEMBER_DE_MINIMIS_AID.path(i), locale -> Map.of());
            }
        }
        add(FactKind.RECOVERS_VAT, applicant.recoversVat().isKnown());
        add(FactKind.DE_MINIMIS_AID, applicant.deMinimisAid().isKnown());
    }

    private void addOperation(Operation operation) {
        addAnswers(FactKind.OPERATION_ANSWERS, operation.answers());
        addLines(operation.costLines());
        add(FactKind.REALISATION, operation.realisation().isKnown());
        if (operation.financing() instanceof Fact.Known<FinancingPlan> plan) {
            addFinancing(plan.value());
        }
        if (operation.aidRate().isKnown() && !lookedAt.contains(FactKind.AID_RATE)) {
            add(
                    FactKind.AID_RATE,
                    FactKind.AID_RATE.path(),
                    locale -> Map.of("authority", PlainText.of(call.authority().in(locale))));
        }
    }

    // Partners answer what is asked of each party.
    private static boolean isAnsweredIn(FactKind kind, Criterion criterion) {
        return kind == FactKind.MEMBER_ANSWERS ? criterion.of() == Subject.PARTY : CaseFacts.kind(criterion) == kind;
    }

    // What the call does not ask, or not so, is unknown to it.
    private void addAnswers(FactKind kind, Answers answers) {
        addAnswers(kind, kind.path(), answers);
    }

    private void addAnswers(FactKind kind, String path, Answers answers) {
        if (lookedAt.contains(kind)) {
            return;
        }
        answers.byCriterion().forEach((code, answer) -> {
            Criterion criterion = asked.get(code);
            if (criterion == null || !criterion.takes(answer) || !isAnsweredIn(kind, criterion)) {
                Optional<Asking> other = other(code, each -> each.takes(answer) && isAnsweredIn(kind, each));
                add(
                        kind,
                        path + "." + code,
                        other.map(asking -> "notice.otherEdition").orElse("notice." + kind.path()),
                        locale -> values(other, code, locale));
            }
        });
    }

    /** A criterion that the call does not ask, and another edition of it that does. */
    private record Asking(Criterion criterion, Call edition) {}

    private Optional<Asking> other(String code, Predicate<Criterion> isAsked) {
        return otherEditions.stream()
                .flatMap(edition -> edition.asks().stream()
                        .filter(each -> each.code().equals(code) && isAsked.test(each))
                        .map(each -> new Asking(each, edition)))
                .findFirst();
    }

    private Map<String, String> values(Optional<Asking> other, String code, Locale locale) {
        return other.map(asking -> Map.of(
                        "criterion", quoted(asking.criterion(), locale),
                        "edition", PlainText.of(asking.edition().edition().version()),
                        "applied", PlainText.of(call.edition().version())))
                .orElseGet(() -> Map.of("criterion", named(code, locale)));
    }

    private void addAnswers(int number, CostLine line) {
        if (lookedAt.contains(FactKind.LINE_ANSWERS) || line.answers().isEmpty()) {
            return;
        }
        line.answers().byCriterion().forEach((code, answer) -> {
            Criterion criterion = asked.get(code);
            if (criterion == null
                    || !criterion.takes(answer)
                    || !criterion.isAskedOf(line.nature().code())) {
                Optional<Asking> other = other(
                        code,
                        each -> each.takes(answer)
                                && each.isAskedOf(line.nature().code()));
                add(
                        FactKind.LINE_ANSWERS,
                        FactKind.LINE_ANSWERS.path(number) + "." + code,
                        other.map(asking -> "notice.otherEdition.line")
                                .orElse("notice." + FactKind.LINE_ANSWERS.path()),
                        locale -> and("line", id(line), values(other, code, locale)));
            }
        });
    }

    // By its question, if the call has a criterion of this code at all.
    private String named(String code, Locale locale) {
        Criterion criterion = asked.get(code);
        if (criterion == null) {
            return PlainText.of(code);
        }
        return quoted(criterion, locale);
    }

    private static String quoted(Criterion criterion, Locale locale) {
        String question = PlainText.line(criterion.question().in(locale));
        return Phrasebook.in(locale).phrase("notice.question", Map.of("question", question));
    }

    private void addLines(List<CostLine> lines) {
        if (!lookedAt.contains(FactKind.COST_LINES)) {
            add(FactKind.COST_LINES, !lines.isEmpty());
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            CostLine line = lines.get(i);
            add(FactKind.PERSON, i, line, line.person().isPresent());
            add(FactKind.SHARE, i, line, line.share().isKnown());
            addAnswers(i, line);
            // The VAT of a line by the unit counts nowhere.
            if (!line.vat().isZero() && (line.quantity().isPresent() || !lookedAt.contains(FactKind.VAT))) {
                add(FactKind.VAT, FactKind.VAT.path(i), Map.of("line", id(line)));
            }
            add(FactKind.PARTNER, i, line, line.partner().isPresent());
        }
    }

    // A plan at which nothing looks is one fact.
    private void addFinancing(FinancingPlan plan) {
        if (lookedAt.contains(FactKind.FINANCING)) {
            return;
        }
        FinancingPlan.Part[] parts = FinancingPlan.Part.values();
        if (Arrays.stream(parts).map(FinancingPlan.Part::fact).noneMatch(lookedAt::contains)) {
            add(FactKind.FINANCING, true);
            return;
        }
        for (FinancingPlan.Part part : parts) {
            add(part.fact(), !plan.amount(part).isZero());
        }
    }

    // Whoever states the day states that the application was submitted.
    private void addSubmission(Submission submission) {
        add(FactKind.SENT, submission.sent().isKnown() && !submission.sentOn().isKnown());
        add(FactKind.SENT_ON, submission.sentOn().isKnown());
        add(FactKind.SENT_AT, submission.sentAt().isKnown());
        add(FactKind.ELECTRONIC, submission.electronic().isKnown());
    }

    private void add(FactKind kind, boolean isStated) {
        if (isStated && !lookedAt.contains(kind)) {
            add(kind, kind.path(), Map.of());
        }
    }

    private void add(FactKind kind, int number, CostLine line, boolean isStated) {
        if (isStated && !lookedAt.contains(kind)) {
            add(kind, kind.path(number), Map.of("line", id(line)));
        }
    }

    private static String id(CostLine line) {
        return line.id().map(PlainText::of).orElse("");
    }

    private void add(FactKind kind, String path, Map<String, String> values) {
        add(kind, path, locale -> values);
    }

    private static Map<String, String> and(String name, String value, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put(name, value);
        return all;
    }

    private void add(FactKind kind, String path, Function<Locale, Map<String, String>> values) {
        add(kind, path, "notice." + kind.path(), values);
    }

    private void add(FactKind kind, String path, String key, Function<Locale, Map<String, String>> values) {
        notices.computeIfAbsent(kind, any -> new ArrayList<>())
                .add(new Notice(
                        path, LocalizedText.of(locale -> Phrasebook.in(locale).phrase(key, values.apply(locale)))));
    }
}
