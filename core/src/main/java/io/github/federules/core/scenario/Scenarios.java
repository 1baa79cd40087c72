package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every way in which the missing answers may turn out, as far as the conditions of a call tell them apart, and what a call is in
 * each of them.
 *
 * @param <C> what a call is in a case
 * @param isExact whether all of them were looked at
 * @param cases what the call is in those in which everything required is met, or in all if it never is
 * @param isEverMet whether everything required can be met
 * @param isAlwaysMet whether everything required is met in every scenario
 * @param neverSettled a required condition that is open in some scenario although every fact is assumed in it; there is none, unless
 *     the library does not see all facts that the condition looks at
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Scenarios<C>(
        List<OpenFact> open,
        int[] choices,
        boolean isExact,
        List<C> cases,
        int[] caseOf,
        boolean isEverMet,
        boolean isAlwaysMet,
        Optional<Condition> neverSettled) {

    /** The most scenarios that are looked at. */
    public static final int MOST = Combinations.MOST;

    private static final int UNMET = -1;

    private record TwoCases(int one, int other) {}

    /** Returns the single scenario of a dossier that leaves no answer open, so that its case is compared with no other. */
    static <C> Scenarios<C> known(C ofCase, boolean isMet) {
        return new Scenarios<>(
                List.of(), new int[0], true, List.of(ofCase), new int[1], isMet, isMet, Optional.empty());
    }

    /**
     * Looks at every combination of the open answers; where they are too many, at the extremes.
     *
     * @param ofFacts conditions of rules that are judged by themselves, on facts that are among the open ones
     */
    static <C> Scenarios<C> of(
            CaseFacts facts,
            List<OpenFact> open,
            Combinations combinations,
            List<Condition> required,
            List<Condition> ofFacts,
            Marks marks,
            Function<Truth, C> resolve,
            IntFunction<List<C>> extremes) {
        int[] choices = combinations.choices();
        if (combinations.areTooMany()) {
            Truth stated = new Truth(facts);
            boolean isEverMet = isMet(required, ofFacts, marks, stated);
            return new Scenarios<>(
                    open,
                    choices,
                    false,
                    extremes.apply(facts.parties()).stream().distinct().toList(),
                    new int[0],
                    isEverMet,
                    false,
                    Optional.empty());
        }
        Truth truth = new Truth(combinations.facts());
        Map<C, Integer> met = new LinkedHashMap<>();
        Map<C, Integer> unmet = new LinkedHashMap<>();
        int[] caseOf = new int[combinations.count()];
        Optional<Condition> neverSettled = Optional.empty();
        for (int scenario = 0; scenario < caseOf.length; scenario++) {
            combinations.assume(scenario);
            boolean isMet = isMet(required, ofFacts, marks, truth);
            if (isMet && neverSettled.isEmpty()) {
                neverSettled = required.stream()
                        .filter(each -> !truth.of(each).isKnown())
                        .findFirst();
            }
            if (isMet || met.isEmpty()) {
                Map<C, Integer> known = isMet ? met : unmet;
                int place = known.size();
                Integer same = known.putIfAbsent(resolve.apply(truth), place);
                caseOf[scenario] = isMet ? same == null ? place : same : UNMET;
            } else {
                caseOf[scenario] = UNMET;
            }
        }
        boolean isAlwaysMet = IntStream.of(caseOf).noneMatch(place -> place == UNMET);
        List<C> cases = new ArrayList<>((met.isEmpty() ? unmet : met).keySet());
        return new Scenarios<>(
                open, choices, true, List.copyOf(cases), caseOf, !met.isEmpty(), isAlwaysMet, neverSettled);
    }

    // A condition of facts that is still open looks at a fact of one rule alone, which judges it by itself.
    private static boolean isMet(List<Condition> required, List<Condition> ofFacts, Marks marks, Truth truth) {
        return Stream.concat(required.stream(), ofFacts.stream())
                        .noneMatch(each -> truth.of(each).is(false))
                && !marks.areMet().apply(truth).is(false);
    }

    /** Determines whether no fact that conditions look at is missing, and each condition is settled. */
    public boolean areFactsKnown() {
        return open.isEmpty() && neverSettled.isEmpty();
    }

    /** Returns how many scenarios were looked at. */
    public int count() {
        return caseOf.length;
    }

    /**
     * Returns the open answers that matter.
     *
     * @param difference compares two cases by their places, 0 where nothing depends on which of them it is; -1 is a scenario in
     *     which something required is not met
     */
    public List<OpenFact> decisive(IntBinaryOperator difference) {
        if (!isExact) {
            return open;
        }
        Map<TwoCases, Integer> known = new HashMap<>();
        IntBinaryOperator remembered = (one, other) ->
                known.computeIfAbsent(new TwoCases(one, other), both -> difference.applyAsInt(one, other));
        int[] stride = new int[choices.length];
        int next = 1;
        for (int fact = choices.length - 1; fact >= 0; fact--) {
            stride[fact] = next;
            next *= choices[fact];
        }
        return IntStream.range(0, choices.length)
                .filter(fact -> isDecisive(stride[fact], choices[fact], remembered))
                .mapToObj(open::get)
                .toList();
    }

    // Scenarios that differ in one answer alone are a stride apart.
    private boolean isDecisive(int stride, int count, IntBinaryOperator difference) {
        for (int scenario = 0; scenario < caseOf.length; scenario++) {
            int choice = scenario / stride % count;
            int first = caseOf[scenario - choice * stride];
            int other = caseOf[scenario];
            if (first != other && difference.applyAsInt(first, other) != 0) {
                return true;
            }
        }
        return false;
    }
}
