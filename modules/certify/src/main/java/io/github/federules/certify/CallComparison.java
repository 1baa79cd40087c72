package io.github.federules.certify;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.scope.Scope;
import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.witness.AnswerSpace;
import io.github.federules.certify.witness.CaseModel;
import io.github.federules.certify.witness.Concrete;
import io.github.federules.certify.witness.WitnessSearch;
import io.github.federules.certify.witness.WitnessWords;
import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private static final LocalizedText AFTERWARDS = new LocalizedText("Ensuite", "Afterwards");

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
        List<LocalizedText> notCompared = notCompared();
        return new ComparedCalls(
                before,
                after,
                differences(),
                notCompared,
                notAsked(),
                ask(
                        "GAINS",
                        "Un dossier qui reçoit davantage, ou devient éligible\u00a0?",
                        "A dossier that gets more, or becomes eligible?",
                        limited(conclusion(1), notCompared)),
                ask(
                        "LOSES",
                        "Un dossier qui reçoit moins, ou n'est plus éligible\u00a0?",
                        "A dossier that gets less, or is no longer eligible?",
                        limited(conclusion(-1), notCompared)));
    }

    private List<LocalizedText> differences() {
        List<LocalizedText> differences = new ArrayList<>();
        Stream.concat(missingIn(after, before), missingIn(before, after))
                .map(term -> place(term.path() + " (" + term.clause().id() + ")"))
                .forEach(differences::add);
        // By their names: other words of a question are no other question.
        Map<String, Question> questions = new LinkedHashMap<>();
        Stream.of(before, after)
                .flatMap(call -> call.openQuestions().stream())
                .forEach(question -> questions.putIfAbsent(question.name(), question));
        questions.values().stream()
                .flatMap(question -> reading(question).stream())
                .forEach(differences::add);
        return differences.stream().distinct().toList();
    }

    private static Stream<Term> missingIn(Call one, Call other) {
        Set<Term> known = new HashSet<>(one.terms());
        return other.terms().stream().filter(term -> !known.contains(term));
    }

    // A question of its own that a call does not have is not read in any way under it.
    private Optional<LocalizedText> reading(Question question) {
        if (question.isOwn() && !leavesOpen(before, question)) {
            return Optional.of(named(question, new LocalizedText("nouvelle question", "new question")));
        }
        if (question.isOwn() && !leavesOpen(after, question)) {
            return Optional.of(named(question, new LocalizedText("n'est plus posée", "no longer asked")));
        }
        Reading one = before.readings().answer(question);
        Reading other = after.readings().answer(question);
        return one.name().equals(other.name())
                ? Optional.empty()
                : Optional.of(
                        named(question, LocalizedText.of(locale -> one.label(locale) + " → " + other.label(locale))));
    }

    private static boolean leavesOpen(Call call, Question question) {
        return call.openQuestions().stream().anyMatch(each -> each.name().equals(question.name()));
    }

    private static LocalizedText named(Question question, LocalizedText what) {
        return LocalizedText.of(
                locale -> question.label(locale) + new LocalizedText("\u00a0: ", ": ").in(locale) + what.in(locale));
    }

    private List<LocalizedText> notCompared() {
        Set<String> places = new TreeSet<>(Scope.notCompared(before, after));
        if (!before.costs().staffMinimum().equals(after.costs().staffMinimum())) {
            places.add("costs.staffMinimum");
        }
        return places.stream().map(CallComparison::place).toList();
    }

    private List<LocalizedText> notAsked() {
        List<LocalizedText> notAsked = new ArrayList<>(Scope.notAsked(before, after));
        if (!before.openQuestions().isEmpty() || !after.openQuestions().isEmpty()) {
            notAsked.add(
                    new LocalizedText("les lectures qui ne sont pas en vigueur", "readings other than those in force"));
        }
        return notAsked;
    }

    private static LocalizedText place(String place) {
        return new LocalizedText(place, place);
    }

    // What was not compared may make a dossier gain or lose, so that nothing is proved of every dossier.
    private static Conclusion limited(Conclusion conclusion, List<LocalizedText> notCompared) {
        if (notCompared.isEmpty() || !(conclusion instanceof Conclusion.Proved proved)) {
            return conclusion;
        }
        return new Conclusion.Undecided(LocalizedText.of(locale ->
                new LocalizedText("aucun parmi ce qui est comparé (", "none as far as the calls are compared (")
                                .in(locale)
                        + proved.by().in(locale)
                        + new LocalizedText("), mais ne sont pas comparés\u00a0: ", "), but these are not compared: ")
                                .in(locale)
                        + notCompared.stream().map(each -> each.in(locale)).collect(Collectors.joining(", "))));
    }

    private static Inquiry ask(String code, String french, String english, Conclusion conclusion) {
        return new Inquiry(
                Topic.DIFFERENCE, code, new LocalizedText(french, english), Inquiry.Expectation.NONE, conclusion);
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
        if (!before.offers(Track.FUNDING) || !after.offers(Track.FUNDING)) {
            return Optional.of(Certifier.NO_FUNDING);
        }
        Optional<LocalizedText> never = Stream.of(before, after)
                .flatMap(call -> Certifier.neverInForce(call).stream())
                .findFirst();
        if (never.isPresent()) {
            return never;
        }
        if (!before.costs().staffMinimum().equals(after.costs().staffMinimum())) {
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
                        Scope.of(call).uncarried().stream(),
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
            CaseModel caseBefore = CaseModel.of(before, one);
            CaseModel caseAfter = CaseModel.of(after, other);
            add(claims, caseBefore, one.isSound(), caseAfter, other.isSound(), sign);
            // On which days a dossier meets every rule is not compared: on some, it does.
            add(claims, caseBefore, one.mayBeSound(), caseAfter, other.mayBeSound(), sign);
        }
        return List.copyOf(claims.values());
    }

    private void add(
            Map<Object, Claim> claims,
            CaseModel ofBefore,
            boolean isSoundBefore,
            CaseModel ofAfter,
            boolean isSoundAfter,
            int sign) {
        if (isSoundBefore || isSoundAfter) {
            claims.computeIfAbsent(
                    List.of(isSoundBefore, ofBefore.parameters(), isSoundAfter, ofAfter.parameters()),
                    key -> claim(DossierTwice.of(ofBefore, isSoundBefore, ofAfter, isSoundAfter), sign));
        }
    }

    private Claim claim(DossierTwice dossier, int sign) {
        Formula gain = sign > 0 ? dossier.gain() : dossier.loss();
        BigInteger most = dossier.one().greatestAid().max(dossier.other().greatestAid());
        return dossier.claim(
                sign > 0 ? dossier.gainsNothing() : dossier.losesNothing(),
                decisions -> WitnessWords.of(decisions, (first, second) -> AFTERWARDS),
                Optional.of(among(Claim.Height.ofFirst(gain, most, GREATEST), dossier.first())));
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
