package io.github.federules.certify;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Uncarried;
import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.certify.witness.AnswerSpace;
import io.github.federules.certify.witness.Concrete;
import io.github.federules.certify.witness.WitnessSearch;
import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Compares two editions of a call, or two calls: do they decide every dossier alike?
 *
 * <p>For example, {@code CallComparison.of(before, after).compare()} has the smallest dossier that gains and the smallest that loses.
 *
 * <p>Both calls are read as they are in force, and the dossier is sent in time under both. Instances are immutable.
 */
public final class CallComparison {

    private static final LocalizedText GREATEST =
            new LocalizedText("La plus grande différence est de ", "The greatest difference is ");

    /** Terms on the operation and its submission, which no amount tells. */
    private static final Set<Class<? extends Term>> NOT_COMPARED = Set.of(
            Deadline.class,
            DurationTerms.class,
            RealisationWindow.class,
            StartsAfterSubmission.class,
            SubmissionRequirement.class,
            EligibleVat.class,
            StaffMinimum.class);

    private final Call before;
    private final Call after;
    private final Duration limit;
    private final Optional<MonetaryAmount> mostCost;

    private CallComparison(Call before, Call after, Duration limit, Optional<MonetaryAmount> mostCost) {
        this.before = before;
        this.after = after;
        this.limit = limit;
        this.mostCost = mostCost;
    }

    /**
     * Creates a comparison, with 60 seconds for each question.
     *
     * @param before the call that is compared with
     * @param after the call that may differ
     * @return the comparison
     */
    public static CallComparison of(Call before, Call after) {
        return new CallComparison(
                Objects.requireNonNull(before, "before"),
                Objects.requireNonNull(after, "after"),
                Certifier.LIMIT,
                Optional.empty());
    }

    /**
     * Returns a copy with another time for each question.
     *
     * @param limitOfQuestion the time, over 0
     * @return the changed copy
     * @throws IllegalArgumentException if the time is not over 0
     */
    public CallComparison within(Duration limitOfQuestion) {
        return new CallComparison(before, after, Certifier.checked(limitOfQuestion), mostCost);
    }

    /**
     * Returns a copy that looks for the greatest gain and the greatest loss among dossiers of at most a cost. Without it, they are those
     * of any dossier. Whether the calls are equal, and which dossiers are the smallest, does not depend on it.
     *
     * <p>For example, {@code CallComparison.of(before, after).upTo(euros("1000000.00")).compare()} tells what an operation of at most
     * a million euros loses.
     *
     * @param mostCostPresented the cost presented, in euros
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the currency is not the euro, or the amount has more than two
     *     decimals or does not fit
     */
    public CallComparison upTo(MonetaryAmount mostCostPresented) {
        long cents = Euros.cents(Objects.requireNonNull(mostCostPresented, "mostCostPresented"));
        return new CallComparison(before, after, limit, Optional.of(Euros.ofCents(cents)));
    }

    /**
     * Compares the calls.
     *
     * @return who gains and who loses, and which terms differ
     * @throws IllegalStateException if no solver is there, or the engine decides a dossier otherwise than the model: an error of
     *     this library
     */
    public ComparedCalls compare() {
        return new ComparedCalls(
                before,
                after,
                differences(before, after),
                notCompared(),
                ask(
                        "GAINS",
                        "Un dossier qui reçoit davantage, ou devient éligible\u00a0?",
                        "A dossier that gets more, or becomes eligible?",
                        1),
                ask(
                        "LOSES",
                        "Un dossier qui reçoit moins, ou n'est plus éligible\u00a0?",
                        "A dossier that gets less, or is no longer eligible?",
                        -1));
    }

    private static List<LocalizedText> differences(Call one, Call other) {
        return Stream.concat(
                        one.terms().stream().filter(term -> !other.terms().contains(term)),
                        other.terms().stream().filter(term -> !one.terms().contains(term)))
                .map(term -> term.path() + " (" + term.clause().id() + ")")
                .distinct()
                .map(place -> new LocalizedText(place, place))
                .toList();
    }

    private List<LocalizedText> notCompared() {
        List<LocalizedText> notCompared = new ArrayList<>();
        for (Class<? extends Term> kind : NOT_COMPARED) {
            List<Term> of = terms(before, kind);
            if (!of.equals(terms(after, kind))) {
                Stream.concat(of.stream(), terms(after, kind).stream())
                        .map(Term::path)
                        .distinct()
                        .map(path -> new LocalizedText(path, path))
                        .forEach(notCompared::add);
            }
        }
        return notCompared.stream()
                .distinct()
                .sorted((one, other) -> one.english().compareTo(other.english()))
                .toList();
    }

    private static List<Term> terms(Call call, Class<? extends Term> kind) {
        return call.terms().stream().filter(kind::isInstance).toList();
    }

    private Inquiry ask(String code, String french, String english, int sign) {
        return new Inquiry(
                Topic.DIFFERENCE, code, new LocalizedText(french, english), Expectation.NONE, conclusion(sign));
    }

    private Conclusion conclusion(int sign) {
        Optional<LocalizedText> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return new Conclusion.NotTried(obstacle.get());
        }
        AnswerSpace ofBefore = AnswerSpace.of(before, List.of(before, after));
        if (!ofBefore.obstacles().isEmpty()) {
            return new Conclusion.NotTried(ofBefore.obstacles().get(0));
        }
        AnswerSpace ofAfter = AnswerSpace.of(after, List.of(before, after));
        List<Solver> solvers = Certifier.solvers();
        return AmountQuestion.answer(claims(ofBefore, ofAfter, sign), new WitnessSearch(solvers, limit), solvers);
    }

    private static Map<CostNature, CostFamily> natures(Call call) {
        return call.natures().stream().collect(Collectors.toMap(nature -> nature, CostNature::family));
    }

    private Optional<LocalizedText> obstacle() {
        if (!terms(before, StaffMinimum.class).equals(terms(after, StaffMinimum.class))) {
            return Optional.of(
                    new LocalizedText("la part minimale du personnel diffère", "the minimum share of staff differs"));
        }
        if (!natures(before).equals(natures(after))) {
            return Optional.of(new LocalizedText("les natures de dépenses diffèrent", "the natures of cost differ"));
        }
        for (Criterion criterion : before.asks()) {
            if (after.asks().stream()
                    .anyMatch(each -> each.code().equals(criterion.code()) && !each.equals(criterion))) {
                return Optional.of(new LocalizedText(
                        "la question " + criterion.code() + " diffère",
                        "the question " + criterion.code() + " differs"));
            }
        }
        return Stream.of(before, after)
                .flatMap(call -> Stream.concat(
                        Uncarried.in(call).stream(),
                        call.funding().aid().map(AidIntensity::rate).filter(Value.Within.class::isInstance).stream()
                                .map(rate -> new LocalizedText(
                                        "le taux fixé par l'autorité", "the rate that the authority sets"))))
                .findFirst()
                .map(CallComparison::uncarried);
    }

    static LocalizedText uncarried(LocalizedText term) {
        return LocalizedText.of(
                locale -> new LocalizedText("le modèle ne connaît pas\u00a0: ", "the model does not carry: ").in(locale)
                        + term.in(locale));
    }

    // One claim for each pair of rates and terms that some answers lead to; who may benefit under neither is the same
    // under both.
    private List<Claim> claims(AnswerSpace ofBefore, AnswerSpace ofAfter, int sign) {
        Map<Object, Claim> claims = new LinkedHashMap<>();
        for (int i = 0; i < ofBefore.ways().size(); i++) {
            AnswerSpace.Way one = ofBefore.ways().get(i);
            AnswerSpace.Way other = ofAfter.ways().get(i);
            if (one.isSound() || other.isSound()) {
                CaseModel caseBefore = CaseModel.of(before, one);
                CaseModel caseAfter = CaseModel.of(after, other);
                claims.computeIfAbsent(
                        List.of(one.isSound(), caseBefore.parameters(), other.isSound(), caseAfter.parameters()),
                        key -> claim(caseBefore, one.isSound(), caseAfter, other.isSound(), sign));
            }
        }
        return List.copyOf(claims.values());
    }

    private Claim claim(CaseModel ofBefore, boolean isSoundBefore, CaseModel ofAfter, boolean isSoundAfter, int sign) {
        Instance dossier =
                ofBefore.inForce().of("before", Map.of(ModelFacts.OTHERWISE_SOUND, Formulas.truth(isSoundBefore)));
        Map<String, Formula> same = new HashMap<>();
        dossier.model().inputs().keySet().stream()
                .filter(input -> !ModelFacts.READINGS.contains(input))
                .forEach(input -> same.put(input, dossier.get(input)));
        same.put(ModelFacts.OTHERWISE_SOUND, Formulas.truth(isSoundAfter));
        Instance changed = ofAfter.inForce().of("after", same);
        Formula more = changed.get(CallModel.AID).minus(dossier.get(CallModel.AID));
        Formula gain = sign > 0 ? more : dossier.get(CallModel.AID).minus(changed.get(CallModel.AID));
        Instance less = sign > 0 ? dossier : changed;
        Instance greater = sign > 0 ? changed : dossier;
        Formula claim =
                gain.isAtMost(Formulas.ZERO).and(greater.get(CallModel.ELIGIBLE).implies(less.get(CallModel.ELIGIBLE)));
        List<Formula> inTime = List.of(dossier.get(CallModel.IN_TIME), changed.get(CallModel.IN_TIME));
        return new Claim(
                Theorem.of(List.of(dossier, changed), inTime, claim),
                List.of(new Claim.Posed(dossier, ofBefore), new Claim.Posed(changed, ofAfter)),
                false,
                decisions -> WitnessWords.of(decisions, (first, second) -> new LocalizedText("Ensuite", "Afterwards")),
                Optional.of(among(
                        Claim.Height.ofFirst(gain, ofBefore.greatestAid().max(ofAfter.greatestAid()), GREATEST),
                        dossier)));
    }

    private Claim.Height among(Claim.Height height, Instance dossier) {
        return mostCost.map(most -> height.among(
                        Concrete.euros(dossier).isAtMost(Formulas.number(Euros.cents(most))),
                        LocalizedText.of(locale -> new LocalizedText("Jusqu'à ", "Up to a cost of ").in(locale)
                                + WitnessWords.amount(most, locale)
                                + new LocalizedText(
                                                " de dépenses, la plus grande différence est de ",
                                                ", the greatest difference is ")
                                        .in(locale))))
                .orElse(height);
    }

    /**
     * Returns the comparison in one short line, for logs.
     *
     * @return the calls
     */
    @Override
    public String toString() {
        return "CallComparison[before=" + before.id() + ", after=" + after.id() + "]";
    }
}
