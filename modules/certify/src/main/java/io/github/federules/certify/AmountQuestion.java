package io.github.federules.certify;

import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.solver.SolverAnswer;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.certify.witness.CaseModel;
import io.github.federules.certify.witness.Concrete;
import io.github.federules.certify.witness.WitnessSearch;
import io.github.federules.certify.witness.WitnessWords;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A question on amounts, which solvers answer.
 *
 * @param topic what it is about
 * @param code its name for programs
 * @param asks the question
 * @param expects the answer that the author of a call expects
 * @param claim the theorem that there is no such dossier, at one rate
 */
record AmountQuestion(
        Topic topic, String code, LocalizedText asks, Inquiry.Expectation expects, Function<CaseModel, Claim> claim) {

    private static final LocalizedText LIMIT =
            new LocalizedText("le temps imparti est écoulé", "the limit of time is reached");
    private static final LocalizedText NO_DOSSIER = new LocalizedText(
            "le modèle a une réponse dont aucun dossier n'a été fait",
            "the model has an answer of which no dossier was made");

    /** Answers the question, within a time for all rates together. */
    Conclusion answer(List<CaseModel> cases, List<Solver> solvers, Duration limit) {
        return answer(cases.stream().map(claim).toList(), new WitnessSearch(solvers, limit), solvers);
    }

    /** Answers whether each of some claims holds. */
    static Conclusion answer(List<Claim> claims, WitnessSearch search, List<Solver> solvers) {
        Optional<Sized> smallest = Optional.empty();
        Optional<Highest> highest = Optional.empty();
        boolean isOpen = false;
        // A dossier under the readings in force is worth more than a smaller one under others.
        for (Function<Claim, Theorem> dossiers :
                List.<Function<Claim, Theorem>>of(Claim::concreteAsInForce, Claim::concrete)) {
            if (smallest.isPresent()) {
                break;
            }
            for (Claim each : claims) {
                if (each.hasWitnesses()) {
                    Theorem concrete = dossiers.apply(each);
                    SolverAnswer answer = search.refute(concrete);
                    isOpen |= answer instanceof SolverAnswer.Unsolved;
                    if (answer instanceof SolverAnswer.Possible possible) {
                        Sized found = found(each, concrete, search, possible.inputs());
                        smallest = smallest.filter(known -> !found.isSmallerThan(known))
                                .or(() -> Optional.of(found));
                        highest = higher(highest, each, concrete, search, possible.inputs());
                    }
                }
            }
        }
        if (smallest.isPresent()) {
            return witnessed(smallest.get().witness(), highest, isOpen);
        }
        return isOpen
                ? new Conclusion.Undecided(LIMIT)
                : proved(claims.stream().map(Claim::theorem).toList(), solvers, search);
    }

    private static Conclusion witnessed(Witness smallest, Optional<Highest> highest, boolean isOpen) {
        LocalizedText words = highest.map(each ->
                        LocalizedText.of(locale -> smallest.words().in(locale) + " " + each.words(isOpen, locale)))
                .orElse(smallest.words());
        return new Conclusion.Witnessed(new Witness(smallest.decisions(), words, smallest.isSmallest() && !isOpen));
    }

    private static Conclusion proved(List<Theorem> theorems, List<Solver> solvers, WitnessSearch search) {
        for (Theorem theorem : theorems) {
            if (!(search.refute(theorem) instanceof SolverAnswer.Impossible)) {
                return new Conclusion.Undecided(search.isOver() ? LIMIT : NO_DOSSIER);
            }
        }
        List<String> provers = solvers.stream()
                .filter(solver -> theorems.stream().allMatch(theorem -> search.isProvedBy(solver, theorem)))
                .map(Solver::name)
                .toList();
        if (provers.isEmpty()) {
            provers = solvers.stream().map(Solver::name).toList();
            return new Conclusion.Proved(new LocalizedText(String.join(" ou ", provers), String.join(" or ", provers)));
        }
        return new Conclusion.Proved(new LocalizedText(
                provers.stream().collect(Collectors.joining(" et ")),
                provers.stream().collect(Collectors.joining(" and "))));
    }

    private static Sized found(Claim claim, Theorem concrete, WitnessSearch search, Map<String, BigInteger> inputs) {
        Instance first = claim.dossiers().get(0).dossier();
        WitnessSearch.Least least = least(claim, concrete, search, inputs);
        Map<String, BigInteger> values = concrete.evaluate(least.inputs());
        List<Decision> decisions = claim.decisions(values);
        return new Sized(
                Concrete.lines(first).value(values),
                Concrete.euros(first).value(values),
                new Witness(decisions, claim.words().apply(decisions), least.isShown()));
    }

    private static WitnessSearch.Least least(
            Claim claim, Theorem concrete, WitnessSearch search, Map<String, BigInteger> inputs) {
        Instance first = claim.dossiers().get(0).dossier();
        WitnessSearch.Least least = search.least(concrete, first, claim.least(), inputs);
        return claim.even().apply(least.inputs()).stream()
                .filter(concrete::isRefutedBy)
                .findFirst()
                .map(even -> new WitnessSearch.Least(even, least.isShown()))
                .orElse(least);
    }

    // Of all claims, the one that has the greatest amount.
    private static Optional<Highest> higher(
            Optional<Highest> known,
            Claim claim,
            Theorem concrete,
            WitnessSearch search,
            Map<String, BigInteger> inputs) {
        if (claim.height().isEmpty()) {
            return known;
        }
        Claim.Height height = claim.height().get();
        Theorem ofSome = concrete.given(height.among());
        Map<String, BigInteger> start = inputs;
        if (!ofSome.isRefutedBy(inputs)) {
            if (!(search.refute(ofSome) instanceof SolverAnswer.Possible possible)) {
                return known;
            }
            start = possible.inputs();
        }
        WitnessSearch.Least most = search.most(ofSome, height.amount(), height.most(), start);
        BigInteger cents = height.amount().value(concrete.evaluate(most.inputs()));
        // Any dossier of this height would do; the smallest one is the easiest to read.
        Theorem ofIt = ofSome.given(Formulas.number(cents).isAtMost(height.amount()));
        Map<String, BigInteger> values =
                concrete.evaluate(least(claim, ofIt, search, most.inputs()).inputs());
        boolean isShown = most.isShown() && known.stream().allMatch(Highest::isShown);
        Highest found = known.filter(other -> other.cents().compareTo(cents) >= 0)
                .map(other -> new Highest(other.cents(), isShown, other.is(), other.of()))
                .orElseGet(() -> new Highest(
                        cents, isShown, height.words(), height.shows().apply(claim.decisions(values))));
        return Optional.of(found);
    }

    /** The greatest amount, and the dossiers that have it. */
    private record Highest(BigInteger cents, boolean isShown, LocalizedText is, LocalizedText of) {

        String words(boolean isOpen, Locale locale) {
            LocalizedText atLeast =
                    isShown && !isOpen ? new LocalizedText("", "") : new LocalizedText("au moins ", "at least ");
            return is.in(locale)
                    + atLeast.in(locale)
                    + WitnessWords.amount(Euros.ofCents(cents.longValueExact()), locale)
                    + new LocalizedText(", pour\u00a0: ", ", of: ").in(locale)
                    + of.in(locale);
        }
    }

    /** A witness with its size. */
    private record Sized(BigInteger lines, BigInteger euros, Witness witness) {

        boolean isSmallerThan(Sized other) {
            int order = lines.compareTo(other.lines);
            return order < 0 || (order == 0 && euros.compareTo(other.euros) < 0);
        }
    }
}
