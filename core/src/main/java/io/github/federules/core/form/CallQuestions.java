package io.github.federules.core.form;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.judging.TermFacts;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.statement.ConditionWords;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the questions of a call, by what each of its terms looks at. */
final class CallQuestions {

    private static final List<FactKind> PARTS =
            List.of(FactKind.OWN_FUNDS, FactKind.OTHER_PUBLIC, FactKind.OTHER_PRIVATE, FactKind.IN_KIND);
    private static final Map<String, LocalizedText> YES_OR_NO = yesOrNo();

    private final Call call;
    private final List<TermFacts> terms;
    private final Set<String> ofBearers;
    private final List<FormQuestion> questions = new ArrayList<>();

    CallQuestions(Call call) {
        this.call = call;
        this.terms = TermFacts.of(call);
        this.ofBearers = CallConditions.criteria(call.conditionsOnBearers());
    }

    private static Map<String, LocalizedText> yesOrNo() {
        Map<String, LocalizedText> choices = new LinkedHashMap<>();
        choices.put("true", LocalizedText.of(locale -> Phrasebook.in(locale).phrase("answer.yes")));
        choices.put("false", LocalizedText.of(locale -> Phrasebook.in(locale).phrase("answer.no")));
        return choices;
    }

    List<FormQuestion> all() {
        addBody(FactKind.LEGAL_FORM, FactKind.LEGAL_FORM.path(), CommonCriteria.LEGAL_FORM, false);
        addBody(FactKind.BENEFICIARY_KIND, FactKind.BENEFICIARY_KIND.path(), CommonCriteria.KIND, false);
        addBody(FactKind.POLICY_ROLE, FactKind.POLICY_ROLE.path(), CommonCriteria.POLICY_ROLE, false);
        addAsked(FactKind.APPLICANT_ANSWERS, Set.of(Subject.APPLICANT, Subject.PARTY), criterion -> true);
        add(FactKind.RECOVERS_VAT, AnswerKind.YES_NO);
        add(FactKind.DE_MINIMIS_AID, AnswerKind.AMOUNT);
        addPartners();
        addAsked(FactKind.OPERATION_ANSWERS, Set.of(Subject.OPERATION), criterion -> true);
        if (call.offers(Track.FUNDING) && isLookedAt(FactKind.COST_LINES)) {
            addCostLines();
        }
        if (isLookedAt(FactKind.REALISATION)) {
            add(FactKind.REALISATION, FactKind.REALISATION.path() + ".startsOn", AnswerKind.DATE, Set.of());
            add(FactKind.REALISATION, FactKind.REALISATION.path() + ".endsOn", AnswerKind.DATE, Set.of());
        }
        PARTS.forEach(part -> add(part, AnswerKind.AMOUNT));
        add(FactKind.AID_RATE, AnswerKind.SHARE);
        add(FactKind.SENT, AnswerKind.YES_NO);
        // The day determines which editions of its regimes the call has.
        if (isLookedAt(FactKind.SENT_ON) || !call.changes().isEmpty()) {
            add(FactKind.SENT_ON, FactKind.SENT_ON.path(), AnswerKind.DATE, Set.of());
        }
        add(FactKind.SENT_AT, AnswerKind.TIME);
        add(FactKind.ELECTRONIC, AnswerKind.YES_NO);
        addAsked(FactKind.ASSESSMENT_ANSWERS, Set.of(Subject.ASSESSMENT), criterion -> true);
        return questions;
    }

    private void addPartners() {
        if (areCostsByParty()) {
            add(FactKind.MEMBERS, FactKind.MEMBERS.path() + ".name", AnswerKind.TEXT, Set.of());
        }
        addBody(FactKind.MEMBERS, FactKind.MEMBERS.path() + ".legalForm", CommonCriteria.LEGAL_FORM, true);
        addBody(FactKind.MEMBERS, FactKind.MEMBERS.path() + ".kind", CommonCriteria.KIND, true);
        addAsked(
                FactKind.MEMBER_ANSWERS,
                Set.of(Subject.PARTY),
                criterion -> isOfPartners(uses(criterion), criterion.code()));
        if (call.isPaidToEach()) {
            add(FactKind.MEMBER_DE_MINIMIS_AID, AnswerKind.AMOUNT);
        }
    }

    private boolean areCostsByParty() {
        return call.isByParty() || isLookedAt(FactKind.PARTNER);
    }

    private void addCostLines() {
        String lines = FactKind.COST_LINES.path();
        List<EligibleCosts> paid = call.costs().paid();
        Set<String> priced = natures(paid, costs -> costs.price().isPresent());
        Set<String> hourly =
                natures(paid, costs -> costs.price().map(UnitPrice::annualHours).orElse(0) > 0);
        Set<String> presented = codes(call.natures().stream().filter(nature -> !priced.contains(nature.code())));
        presented.addAll(natures(paid, costs -> costs.price().isEmpty()));
        Set<String> staff = codes(call.natures().stream().filter(nature -> nature.family() == CostFamily.STAFF));
        Map<String, LocalizedText> natures = new LinkedHashMap<>();
        call.natures().forEach(nature -> natures.put(nature.code(), LocalizedText.of(nature::label)));
        add(FactKind.COST_LINES, lines + ".nature", AnswerKind.CHOICE, natures, Set.of());
        add(FactKind.COST_LINES, lines + ".amount", AnswerKind.AMOUNT, priced.isEmpty() ? Set.of() : presented);
        if (!priced.isEmpty()) {
            add(FactKind.COST_LINES, lines + ".quantity", AnswerKind.QUANTITY, priced);
        }
        if (!hourly.isEmpty()) {
            add(FactKind.COST_LINES, lines + ".annualCost", AnswerKind.AMOUNT, hourly);
        }
        add(FactKind.VAT, AnswerKind.AMOUNT);
        if (isLookedAt(FactKind.SHARE)) {
            add(FactKind.PERSON, FactKind.PERSON.path(), AnswerKind.TEXT, staff);
            add(FactKind.SHARE, FactKind.SHARE.path(), AnswerKind.SHARE, staff);
        }
        if (areCostsByParty()) {
            add(FactKind.PARTNER, FactKind.PARTNER.path(), AnswerKind.TEXT, Set.of());
        }
        addAsked(FactKind.LINE_ANSWERS, Set.of(Subject.COST_LINE), criterion -> true);
    }

    private static Set<String> natures(List<EligibleCosts> paid, Predicate<EligibleCosts> which) {
        return codes(paid.stream().filter(which).flatMap(costs -> costs.natures().stream()));
    }

    private static Set<String> codes(Stream<CostNature> natures) {
        return natures.map(CostNature::code).collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isLookedAt(FactKind fact) {
        return terms.stream().anyMatch(term -> term.kinds().contains(fact));
    }

    private List<TermFacts> uses(Criterion criterion) {
        return terms.stream()
                .filter(term -> term.criteria().contains(criterion.code()))
                .toList();
    }

    private boolean isOfPartners(List<TermFacts> uses, String criterion) {
        return ofBearers.contains(criterion) || uses.stream().anyMatch(TermFacts::isOfParties);
    }

    private void add(FactKind fact, AnswerKind answer) {
        if (isLookedAt(fact)) {
            add(fact, fact.path(), answer, Set.of());
        }
    }

    private void add(FactKind fact, String path, AnswerKind answer, Set<String> natures) {
        add(fact, path, answer, answer == AnswerKind.YES_NO ? YES_OR_NO : Map.of(), natures);
    }

    private void add(
            FactKind fact, String path, AnswerKind answer, Map<String, LocalizedText> choices, Set<String> natures) {
        List<TermFacts> uses =
                terms.stream().filter(term -> term.kinds().contains(fact)).toList();
        questions.add(new FormQuestion(
                fact,
                path,
                answer,
                choices,
                Optional.empty(),
                phrase("form." + path),
                clauses(uses.stream().map(TermFacts::term)),
                track(uses),
                natures,
                Optional.empty()));
    }

    private void addBody(FactKind fact, String path, Criterion criterion, boolean isOfPartners) {
        List<TermFacts> uses = uses(criterion);
        boolean isAsked = isOfPartners
                ? isOfPartners(uses, criterion.code())
                : !uses.isEmpty() || ofBearers.contains(criterion.code());
        if (isAsked) {
            questions.add(question(fact, path, criterion, phrase("form." + path), uses));
        }
    }

    private void addAsked(FactKind fact, Set<Subject> of, Predicate<Criterion> isAsked) {
        call.asks().stream()
                .filter(criterion -> of.contains(criterion.of()))
                .filter(isAsked)
                .map(criterion -> question(
                        fact, fact.path() + "." + criterion.code(), criterion, label(criterion), uses(criterion)))
                .forEach(questions::add);
    }

    // What a call has its applicants declare is a statement, and no question.
    private LocalizedText label(Criterion criterion) {
        boolean isStatement =
                call.requirements().stream().map(Requirement::statement).anyMatch(criterion.question()::equals);
        return isStatement
                ? LocalizedText.of(locale -> Phrasebook.in(locale)
                        .phrase(
                                "form.declaration",
                                Map.of(
                                        "statement",
                                        PlainText.line(criterion.question().in(locale)))))
                : criterion.question();
    }

    private FormQuestion question(
            FactKind fact, String path, Criterion criterion, LocalizedText label, List<TermFacts> uses) {
        Criterion.AnswerForm form = criterion.form();
        Stream<Term> asked = call.terms().stream()
                .filter(term -> term instanceof AskedCriterion each
                        && each.criterion().code().equals(criterion.code()));
        return new FormQuestion(
                fact,
                path,
                answer(form),
                form instanceof Criterion.Named named
                        ? named.answers()
                        : form instanceof Criterion.Confirmed ? YES_OR_NO : Map.of(),
                form instanceof Criterion.Counted range ? Optional.of(range) : Optional.empty(),
                label,
                clauses(Stream.concat(asked, uses.stream().map(TermFacts::term))),
                track(uses),
                criterion.natures(),
                ofBearers.contains(criterion.code())
                        ? Optional.empty()
                        : condition(uses, criterion.code()).map(this::inWords));
    }

    private static AnswerKind answer(Criterion.AnswerForm form) {
        if (form instanceof Criterion.Confirmed) {
            return AnswerKind.YES_NO;
        }
        if (form instanceof Criterion.Counted) {
            return AnswerKind.NUMBER;
        }
        return form instanceof Criterion.Named ? AnswerKind.CHOICE : AnswerKind.TEXT;
    }

    private static List<Clause> clauses(Stream<Term> terms) {
        return terms.map(Term::clause).distinct().toList();
    }

    // Only where each term that looks at it concerns this track alone.
    private Optional<Track> track(List<TermFacts> uses) {
        List<Optional<Track>> tracks =
                uses.stream().map(TermFacts::track).distinct().toList();
        return tracks.size() == 1 && call.tracks().size() > 1 ? tracks.get(0) : Optional.empty();
    }

    // Only where each term that looks at it applies under a condition on other facts.
    private static Optional<Condition> condition(List<TermFacts> uses, String criterion) {
        List<Condition> applies = uses.stream()
                .flatMap(use -> use.applies().stream())
                .filter(condition ->
                        !CallConditions.criteria(List.of(condition)).contains(criterion))
                .toList();
        Condition[] each = applies.stream().distinct().toArray(Condition[]::new);
        if (applies.isEmpty() || applies.size() < uses.size()) {
            return Optional.empty();
        }
        return Optional.of(each.length == 1 ? each[0] : Condition.any(each));
    }

    private FormCondition inWords(Condition condition) {
        return new FormCondition(
                condition,
                LocalizedText.of(locale -> new ConditionWords(call.asks(), Phrasebook.in(locale)).of(condition)));
    }

    private LocalizedText phrase(String key) {
        return LocalizedText.of(locale -> Phrasebook.in(locale)
                .phrase(
                        key,
                        Map.of(
                                "authority", PlainText.of(call.authority().in(locale)),
                                "document",
                                        PlainText.of(
                                                call.submission().document().in(locale)))));
    }
}
