package io.github.federules.certify;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.solver.SolverAnswer;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.certify.witness.AnswerSpace;
import io.github.federules.certify.witness.Concrete;
import io.github.federules.certify.witness.Search;
import io.github.federules.certify.witness.WitnessDossier;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
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
        Search search = new Search(solvers, limit);
        List<Theorem> theorems = new ArrayList<>();
        Optional<Sized> smallest = Optional.empty();
        boolean isOpen = false;
        for (CaseModel each : cases) {
            Claim made = claim.apply(each);
            theorems.add(made.theorem());
            if (each.way().isPresent()) {
                for (Theorem concrete : List.of(asInForce(concrete(each, made), each, made), concrete(each, made))) {
                    SolverAnswer answer = search.refute(concrete);
                    isOpen |= answer instanceof SolverAnswer.Unknown;
                    if (answer instanceof SolverAnswer.Possible possible) {
                        Sized found = found(each, made, concrete, search, possible.inputs());
                        smallest = smallest.filter(known -> !found.isSmallerThan(known))
                                .or(() -> Optional.of(found));
                        break;
                    }
                }
            }
        }
        if (smallest.isPresent()) {
            Witness witness = smallest.get().witness();
            return new Conclusion.Shown(
                    new Witness(witness.decisions(), witness.words(), witness.isSmallest() && !isOpen));
        }
        return isOpen ? new Conclusion.Undecided(LIMIT) : proved(theorems, solvers, search);
    }

    private static Conclusion proved(List<Theorem> theorems, List<Solver> solvers, Search search) {
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

    // A dossier under the readings in force is worth more than one under others.
    private static Theorem asInForce(Theorem theorem, CaseModel each, Claim made) {
        Instance first = made.dossiers().get(0);
        return theorem.given(each.inForceOf(first).toArray(Formula[]::new));
    }

    private static Theorem concrete(CaseModel each, Claim made) {
        Concrete concrete = new Concrete(each.call(), each.parameters());
        Theorem theorem = made.theorem();
        for (Instance dossier : made.dossiers()) {
            theorem = theorem.given(concrete.of(dossier, made.isOnTheDay()).toArray(Formula[]::new));
        }
        return theorem;
    }

    private static Sized found(
            CaseModel each, Claim made, Theorem concrete, Search search, Map<String, BigInteger> inputs) {
        Instance first = made.dossiers().get(0);
        Search.Least least = search.least(concrete, first, inputs);
        Map<String, BigInteger> values = concrete.evaluate(least.inputs());
        List<Decision> decisions = decisions(each, made, values);
        LocalizedText words = words(made, decisions);
        if (made.height().isPresent()) {
            LocalizedText highest = highest(each, made, concrete, search, least.inputs());
            LocalizedText smallest = words;
            words = LocalizedText.of(locale -> smallest.in(locale) + " " + highest.in(locale));
        }
        return new Sized(
                Concrete.lines(first).value(values),
                Concrete.euros(first).value(values),
                new Witness(decisions, words, least.isShown()));
    }

    private static List<Decision> decisions(CaseModel each, Claim made, Map<String, BigInteger> values) {
        AnswerSpace.Way way = each.way().orElseThrow();
        WitnessDossier witness = new WitnessDossier(each.call(), way.dossier());
        return made.dossiers().stream()
                .map(dossier -> witness.decide(dossier, values))
                .toList();
    }

    private static LocalizedText words(Claim made, List<Decision> decisions) {
        Decision first = decisions.get(0);
        return decisions.size() == 1
                ? WitnessWords.of(first)
                : WitnessWords.of(first, made.difference().apply(first, decisions.get(1)), decisions.get(1));
    }

    private static LocalizedText highest(
            CaseModel each, Claim made, Theorem concrete, Search search, Map<String, BigInteger> known) {
        Formula height = made.height().orElseThrow();
        BigInteger cap = each.parameters().cap().exists().value(Map.of()).signum() == 0
                ? BigInteger.valueOf(Operation.MAX_TOTAL_CENTS)
                : each.parameters().cap().amount().value(Map.of());
        Search.Least most = search.most(concrete, height, cap, known);
        Map<String, BigInteger> values = concrete.evaluate(most.inputs());
        Decision highest = decisions(each, made, values).get(0);
        long cents = height.value(values).longValueExact();
        boolean isShown = most.isShown();
        return LocalizedText.of(locale -> new LocalizedText(
                                isShown ? "La plus grande perte est de " : "La perte atteint au moins ",
                                isShown ? "The greatest loss is " : "The loss is at least ")
                        .in(locale)
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
