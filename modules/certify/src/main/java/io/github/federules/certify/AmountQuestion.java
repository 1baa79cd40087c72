package io.github.federules.certify;

import io.github.federules.certify.model.Instance;
import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.solver.SolverAnswer;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.certify.witness.Concrete;
import io.github.federules.certify.witness.WitnessSearch;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
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
        Topic topic, String code, LocalizedText asks, Expectation expects, Function<CaseModel, Claim> claim) {

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
                    }
                }
            }
        }
        if (smallest.isPresent()) {
            Witness witness = smallest.get().witness();
            return new Conclusion.Witnessed(
                    new Witness(witness.decisions(), witness.words(), witness.isSmallest() && !isOpen));
        }
        return isOpen
                ? new Conclusion.Undecided(LIMIT)
                : proved(claims.stream().map(Claim::theorem).toList(), solvers, search);
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
        WitnessSearch.Least least = search.least(concrete, first, inputs);
        Map<String, BigInteger> values = concrete.evaluate(least.inputs());
        List<Decision> decisions = claim.decisions(values);
        LocalizedText words = words(claim, decisions);
        if (claim.height().isPresent()) {
            LocalizedText highest = highest(claim, claim.height().get(), concrete, search, least.inputs());
            LocalizedText smallest = words;
            words = LocalizedText.of(locale -> smallest.in(locale) + " " + highest.in(locale));
        }
        return new Sized(
                Concrete.lines(first).value(values),
                Concrete.euros(first).value(values),
                new Witness(decisions, words, least.isShown()));
    }

    private static LocalizedText words(Claim claim, List<Decision> decisions) {
        Decision first = decisions.get(0);
        return decisions.size() == 1
                ? WitnessWords.of(first)
                : WitnessWords.of(first, claim.difference().apply(first, decisions.get(1)), decisions.get(1));
    }

    private static LocalizedText highest(
            Claim claim, Claim.Height height, Theorem concrete, WitnessSearch search, Map<String, BigInteger> known) {
        WitnessSearch.Least most = search.most(concrete, height.amount(), height.most(), known);
        Map<String, BigInteger> values = concrete.evaluate(most.inputs());
        Decision highest = claim.decisions(values).get(0);
        long cents = height.amount().value(values).longValueExact();
        LocalizedText atLeast =
                most.isShown() ? new LocalizedText("", "") : new LocalizedText("au moins ", "at least ");
        return LocalizedText.of(locale -> height.words().in(locale)
                + atLeast.in(locale)
                + WitnessWords.amount(Euros.ofCents(cents), locale)
                + new LocalizedText(", pour\u00a0: ", ", of: ").in(locale)
                + WitnessWords.of(highest).in(locale));
    }

    /** A witness with its size. */
    private record Sized(BigInteger lines, BigInteger euros, Witness witness) {

        boolean isSmallerThan(Sized other) {
            int order = lines.compareTo(other.lines);
            return order < 0 || (order == 0 && euros.compareTo(other.euros) < 0);
        }
    }
}
