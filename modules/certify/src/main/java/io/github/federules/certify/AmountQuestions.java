package io.github.federules.certify;

import static io.github.federules.certify.formula.Formulas.ZERO;
import static io.github.federules.certify.formula.Formulas.number;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.certify.scope.NamedLimit;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.certify.witness.Concrete;
import io.github.federules.certify.witness.WitnessWords;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Limit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** The questions on the amounts of a call. */
final class AmountQuestions {

    /** Maximums and shares: a dossier that meets them may break them with more cost. */
    private static final Set<Rule> BROKEN_BY_MORE =
            Set.of(Rule.MAXIMUM_TOTAL_COST, Rule.OWN_CONTRIBUTION, Rule.PUBLIC_COFINANCING, Rule.PUBLIC_AID);

    /** The code of the question whether any dossier is eligible. */
    static final String ELIGIBLE = "ELIGIBLE";

    /** What begins the code of a question on two readings of one question. */
    static final String SEPARATES = "SEPARATES:";

    /** What begins the code of a question on a reading in force that gives more than another one. */
    static final String IMPRUDENT = "IMPRUDENT:";

    private static final String DOSSIER = "dossier";
    private static final LocalizedText GREATEST_LOSS =
            new LocalizedText("La plus grande perte est de ", "The greatest loss is ");

    private final Call call;
    private final Map<Rule, String> met;
    private final List<AmountQuestion> questions = new ArrayList<>();

    private AmountQuestions(Call call) {
        this.call = call;
        this.met = CallModel.met(call);
    }

    /** The question whether any dossier is eligible: where none is, the others are idle. */
    static AmountQuestion eligible() {
        return new AmountQuestion(
                Topic.DEAD_TEXT,
                ELIGIBLE,
                new LocalizedText("Un dossier éligible\u00a0?", "An eligible dossier?"),
                Inquiry.Expectation.SOME,
                each -> {
                    Instance dossier = each.inForce().of(DOSSIER);
                    return Claim.of(
                            each, dossier, dossier.get(CallModel.ELIGIBLE).not());
                });
    }

    /** The question whether any dossier gets more aid than this, however the call is read. */
    static AmountQuestion aidOver(Call call, MonetaryAmount most) {
        LocalizedText asks = LocalizedText.of(locale ->
                new LocalizedText("Un dossier dont l'aide dépasse ", "A dossier whose aid exceeds ").in(locale)
                        + WitnessWords.amount(most, locale)
                        + new LocalizedText("\u00a0?", "?").in(locale));
        return new AmountQuestion(Topic.PROMISE, "AID_OVER", asks, Inquiry.Expectation.NONE, each -> {
            Instance dossier = each.leavingOpen(call.openQuestions()).of(DOSSIER);
            return Claim.of(each, dossier, dossier.get(CallModel.AID).isAtMost(number(Euros.cents(most))));
        });
    }

    static List<AmountQuestion> of(Call call) {
        AmountQuestions all = new AmountQuestions(call);
        if (call.funding().aid().isPresent()) {
            all.addPromises();
        }
        all.addCliffs();
        if (call.funding().aid().isPresent()) {
            all.questions.addAll(IncentiveQuestions.of(call));
        }
        all.addReadings();
        all.questions.addAll(DeadLimits.of(call));
        return all.questions;
    }

    private void addPromises() {
        add(
                Topic.PROMISE,
                "RATE_EXCEEDED",
                Inquiry.Expectation.NONE,
                "Un dossier dont l'aide dépasse le taux appliqué au coût total éligible\u00a0?",
                "A dossier whose aid exceeds the rate of its total eligible cost?",
                dossier -> parameters -> {
                    Formula aid = parameters.rate().denominator().times(dossier.get(CallModel.AID));
                    Formula exact = parameters.rate().exact(dossier.get(CallModel.TOTAL));
                    Formula half = number(2)
                            .times(aid)
                            .isAtMost(number(2)
                                    .times(exact)
                                    .plus(parameters.rate().denominator()));
                    // Half up is half a cent more at most.
                    return dossier.get(ModelFacts.HALF_UP).then(half, aid.isAtMost(exact));
                });
        call.funding()
                .maximumAid()
                .ifPresent(cap -> add(
                        Topic.PROMISE,
                        "CAP_EXCEEDED",
                        Inquiry.Expectation.NONE,
                        "Un dossier dont l'aide dépasse "
                                + NamedLimit.withClause(cap).french() + "\u00a0?",
                        "A dossier whose aid exceeds "
                                + NamedLimit.withClause(cap).english() + "?",
                        dossier -> parameters -> parameters
                                .cap()
                                .exists()
                                .implies(dossier.get(CallModel.AID)
                                        .isAtMost(parameters.cap().amount()))));
        call.funding()
                .maximumPublicAid()
                .ifPresent(cap -> add(
                        Topic.PROMISE,
                        "PUBLIC_AID_EXCEEDED",
                        Inquiry.Expectation.NONE,
                        "Un dossier qui reçoit une aide alors que toutes les aides publiques dépassent "
                                + NamedLimit.withClause(cap).french() + "\u00a0?",
                        "A dossier that gets aid although all public aid exceeds "
                                + NamedLimit.withClause(cap).english() + "?",
                        dossier -> parameters -> parameters
                                .maximumPublicAid()
                                .exists()
                                .implies(dossier.get(CallModel.AID)
                                        .is(ZERO)
                                        .or(publicAid(dossier)
                                                .isAtMost(parameters
                                                        .maximumPublicAid()
                                                        .amount())))));
        add(
                Topic.PROMISE,
                "OVERFUNDED",
                Inquiry.Expectation.EITHER,
                "Un dossier dont l'aide et les autres aides publiques dépassent ensemble le coût total éligible\u00a0?",
                "A dossier whose aid and other public aid together exceed its total eligible cost?",
                dossier -> parameters -> dossier.get(CallModel.AID)
                        .is(ZERO)
                        .or(publicAid(dossier).isAtMost(dossier.get(CallModel.TOTAL))));
    }

    private static Formula publicAid(Instance dossier) {
        return dossier.get(CallModel.AID).plus(dossier.get(ModelFacts.OTHER_PUBLIC_AID));
    }

    /** A claim on one dossier under every reading that the call leaves open. */
    private interface OfDossier {
        OfParameters of(Instance dossier);
    }

    private interface OfParameters {
        Formula of(Parameters parameters);
    }

    private void add(
            Topic topic, String code, Inquiry.Expectation expects, String french, String english, OfDossier claim) {
        questions.add(new AmountQuestion(topic, code, new LocalizedText(french, english), expects, each -> {
            Instance dossier = each.leavingOpen(call.openQuestions()).of(DOSSIER);
            return Claim.of(each, dossier, claim.of(dossier).of(each.parameters()));
        }));
    }

    private void addCliffs() {
        List<String> broken = new ArrayList<>();
        for (Limit limit : DeadLimits.refusing(call)) {
            Rule rule = limit.rule().orElseThrow();
            if (BROKEN_BY_MORE.contains(rule) || !CallModel.MET.containsKey(rule)) {
                String met = Objects.requireNonNull(this.met.get(rule));
                broken.add(met);
                addCliff(
                        "CLIFF:" + rule.code(),
                        new LocalizedText(
                                "Un dossier éligible qu'un centime de dépenses de plus rend non éligible, par "
                                        + NamedLimit.withClause(limit).french() + "\u00a0?",
                                "An eligible dossier that one more cent of cost makes ineligible, by "
                                        + NamedLimit.withClause(limit).english() + "?"),
                        (less, more) -> has(less).not().or(more.get(met)));
            }
        }
        addCliff(
                "CLIFF",
                broken.isEmpty()
                        ? new LocalizedText(
                                "Un dossier auquel un centime de dépenses de plus fait perdre de l'aide\u00a0?",
                                "A dossier that loses aid by one more cent of cost?")
                        : new LocalizedText(
                                "Un dossier auquel un centime de dépenses de plus fait perdre de l'aide pour une autre raison\u00a0?",
                                "A dossier that loses aid by one more cent of cost for another reason?"),
                (less, more) -> less.get(CallModel.AID)
                        .isAtMost(more.get(CallModel.AID))
                        .and(less.get(CallModel.ELIGIBLE).implies(more.get(CallModel.ELIGIBLE)))
                        .or(Formulas.any(
                                broken.stream().map(met -> more.get(met).not()).toList())));
    }

    // Whoever gets nothing loses nothing.
    private Formula has(Instance dossier) {
        return call.funding().aid().isPresent()
                ? ZERO.isLessThan(dossier.get(CallModel.AID))
                : dossier.get(CallModel.ELIGIBLE);
    }

    private interface OfTwo {
        Formula of(Instance one, Instance other);
    }

    private void addCliff(String code, LocalizedText asks, OfTwo claim) {
        questions.add(new AmountQuestion(Topic.CLIFF, code, asks, Inquiry.Expectation.NONE, each -> {
            Model model = each.inForce();
            Instance less = model.of("less");
            Map<String, Formula> same = new HashMap<>();
            model.inputs().keySet().stream()
                    .filter(input -> !model.costs().contains(input))
                    .forEach(input -> same.put(input, less.get(input)));
            Instance more = model.of("more", same);
            List<Formula> premises = new ArrayList<>();
            model.costs().forEach(cost -> premises.add(less.get(cost).isAtMost(more.get(cost))));
            premises.add(Concrete.euros(more).is(Concrete.euros(less).plus(number(1))));
            Optional<Claim.Height> loss = call.funding()
                    .aid()
                    .map(aid -> Claim.Height.ofFirst(
                            less.get(CallModel.AID).minus(more.get(CallModel.AID)), each.greatestAid(), GREATEST_LOSS));
            return new Claim(
                    Theorem.of(List.of(less, more), premises, claim.of(less, more)),
                    List.of(new Claim.Posed(less, each), new Claim.Posed(more, each)),
                    false,
                    decisions -> WitnessWords.of(decisions, AmountQuestions::oneCentMore),
                    loss);
        }));
    }

    private static LocalizedText oneCentMore(Decision one, Decision other) {
        Map<Object, Object> known = new HashMap<>();
        one.dossier().operation().costLines().forEach(line -> known.put(line.nature(), line.amount()));
        CostLine more = other.dossier().operation().costLines().stream()
                .filter(line -> !line.amount().equals(known.get(line.nature())))
                .findFirst()
                .orElse(other.dossier().operation().costLines().get(0));
        return LocalizedText.of(
                locale -> new LocalizedText("Avec 0,01 € de plus de «\u00a0", "With €0.01 more of “").in(locale)
                        + more.nature().label(locale)
                        + new LocalizedText("\u00a0»", "”").in(locale));
    }

    private void addReadings() {
        for (Question question : call.openQuestions()) {
            if (!question.isOwn()) {
                Reading inForce = call.readings().answer(question);
                Reading other = question.readings().stream()
                        .filter(each -> !each.equals(inForce))
                        .findFirst()
                        .orElseThrow();
                addReading(
                        IMPRUDENT,
                        Inquiry.Expectation.NONE,
                        question,
                        other,
                        imprudent(inForce, other),
                        (one, two) -> one.get(CallModel.AID)
                                .isAtMost(two.get(CallModel.AID))
                                .and(one.get(CallModel.ELIGIBLE).implies(two.get(CallModel.ELIGIBLE))));
                addReading(
                        SEPARATES,
                        Inquiry.Expectation.EITHER,
                        question,
                        other,
                        separates(inForce, other),
                        (one, two) -> one.get(CallModel.AID)
                                .is(two.get(CallModel.AID))
                                .and(one.get(CallModel.ELIGIBLE).is(two.get(CallModel.ELIGIBLE))));
            }
        }
    }

    static LocalizedText imprudent(Reading inForce, Reading other) {
        return new LocalizedText(
                "Un dossier qui reçoit davantage quand " + inForce.label(Locale.FRENCH)
                        + ", lecture en vigueur, que quand " + other.label(Locale.FRENCH) + "\u00a0?",
                "A dossier that gets more where " + inForce.label(Locale.ENGLISH) + ", as the call is read, than where "
                        + other.label(Locale.ENGLISH) + "?");
    }

    static LocalizedText separates(Reading inForce, Reading other) {
        return new LocalizedText(
                "Un dossier au résultat différent selon que " + inForce.label(Locale.FRENCH) + " ou que "
                        + other.label(Locale.FRENCH) + "\u00a0?",
                "A dossier whose result depends on whether " + inForce.label(Locale.ENGLISH) + " or "
                        + other.label(Locale.ENGLISH) + "?");
    }

    private void addReading(
            String code,
            Inquiry.Expectation expects,
            Question question,
            Reading other,
            LocalizedText asks,
            OfTwo claim) {
        LocalizedText difference =
                new LocalizedText("Si " + other.label(Locale.FRENCH), "If " + other.label(Locale.ENGLISH));
        questions.add(new AmountQuestion(Topic.READING, code + question.name(), asks, expects, each -> {
            String input = ReadingFacts.of(question);
            Formula answer = Formulas.truth(ReadingFacts.isOther(question, call.readings()));
            Instance one = each.leavingOpen(Set.of(question)).of(DOSSIER, Map.of(input, answer));
            Instance two = one.changed("other", Map.of(input, answer.not()));
            return new Claim(
                    Theorem.of(List.of(one, two), List.of(), claim.of(one, two)),
                    List.of(new Claim.Posed(one, each), new Claim.Posed(two, each)),
                    question.equals(Question.DEADLINE),
                    decisions -> WitnessWords.of(decisions, (first, second) -> difference),
                    Optional.empty());
        }));
    }
}
