package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Every way in which the unknown facts of a dossier may turn out, as far as the conditions of a call tell them apart, with the
 * co-financing rate of each.
 *
 * <p>Exact up to 65,536 of them. Beyond, only the least and the greatest rate are known, and nothing is settled.
 */
public final class Scenarios {

    /** The most that are looked at one by one. */
    public static final int MOST = Combinations.MOST;

    /** Those of a call without conditions. */
    public static final Scenarios NONE = new Scenarios();

    private static final long UNMET = -1;

    private final List<OpenFact> open;
    private final int[] choices;
    private final boolean hasRate;
    private final boolean isExact;
    // The rate of each scenario in millionths; the answers to the last fact change fastest.
    private final long[] rateOf;
    private final long[] rates;
    private final Fact<Boolean> isRateSet;
    private final boolean isEverMet;
    private final boolean isAlwaysMet;

    private Scenarios() {
        open = List.of();
        hasRate = false;
        choices = new int[0];
        isExact = true;
        rateOf = new long[] {0};
        rates = rateOf;
        isRateSet = Fact.known(true);
        isEverMet = true;
        isAlwaysMet = true;
    }

    Scenarios(
            CaseFacts facts,
            List<OpenFact> open,
            Distinctions distinctions,
            List<Condition> required,
            Optional<Value<Rate>> rate) {
        this.open = open;
        hasRate = rate.isPresent();
        Combinations combinations = new Combinations(facts, open, distinctions);
        choices = combinations.choices();
        isExact = !combinations.areTooMany();
        if (!isExact) {
            ValueBounds bounds =
                    rate.map(value -> ValueBounds.of(value, Rate::millionths)).orElse(new ValueBounds(0, 0));
            rateOf = new long[0];
            rates = distinct(new long[] {bounds.least(), bounds.most()});
            isRateSet = Fact.unknown();
            // What three values settle is settled.
            Truth stated = new Truth(facts);
            isEverMet = required.stream().map(stated::of).noneMatch(holds -> holds.is(false));
            isAlwaysMet = false;
            return;
        }
        long[] ofCase = new long[combinations.count()];
        long[] met = new long[ofCase.length];
        Truth truth = new Truth(combinations.facts());
        ValueAmount<Rate> amount = new ValueAmount<>(combinations.facts(), Rate::millionths);
        int set = 0;
        for (int scenario = 0; scenario < ofCase.length; scenario++) {
            combinations.assume(scenario);
            OptionalLong ofRate = rate.map(amount::of).orElse(OptionalLong.of(0));
            set += ofRate.isPresent() ? 1 : 0;
            ofCase[scenario] = ofRate.orElse(0);
            boolean isMet =
                    ofRate.isPresent() && required.stream().map(truth::of).allMatch(holds -> holds.is(true));
            met[scenario] = isMet ? ofCase[scenario] : UNMET;
        }
        rateOf = met;
        isRateSet = set == 0 || set == ofCase.length ? Fact.known(set > 0) : Fact.unknown();
        isEverMet = Arrays.stream(met).anyMatch(each -> each != UNMET);
        isAlwaysMet = Arrays.stream(met).noneMatch(each -> each == UNMET);
        // Amounts are those of the cases that may be eligible; if none may, those of all.
        rates = distinct(
                isEverMet ? Arrays.stream(met).filter(each -> each != UNMET).toArray() : ofCase);
    }

    private static long[] distinct(long[] rates) {
        return Arrays.stream(rates).sorted().distinct().toArray();
    }

    /** Determines whether the rate is one of the scenarios'. */
    public boolean hasRate() {
        return hasRate;
    }

    /** Returns the possible rates in millionths, at least one, from the least to the greatest. */
    public long[] rates() {
        return rates.clone();
    }

    /** Determines whether a rate is set, as far as this is the same in all scenarios. */
    public Fact<Boolean> isRateSet() {
        return isRateSet;
    }

    /** Determines whether all conditions may hold at once, and a rate be set. */
    public boolean isEverMet() {
        return isEverMet;
    }

    /** Determines whether all conditions hold and a rate is set, whatever the unknown facts turn out to be. */
    public boolean isAlwaysMet() {
        return isAlwaysMet;
    }

    /** Determines whether no unknown fact is left open. */
    public boolean isSingle() {
        return open.isEmpty();
    }

    /** Determines whether all scenarios were looked at. */
    public boolean isExact() {
        return isExact;
    }

    /**
     * Returns the unknown facts that can change a result.
     *
     * @param difference compares the results at two places among the rates, or at −1 where a condition does not hold; 0 if they
     *     are the same
     */
    public List<OpenFact> decisive(IntBinaryOperator difference) {
        if (!isExact) {
            return open;
        }
        int[] places = Arrays.stream(rateOf)
                .mapToInt(rate -> rate == UNMET ? -1 : Arrays.binarySearch(rates, rate))
                .toArray();
        Map<Long, Integer> known = new HashMap<>();
        IntBinaryOperator remembered = (one, other) -> known.computeIfAbsent(
                ((long) one << Integer.SIZE) | (other & 0xFFFF_FFFFL), pair -> difference.applyAsInt(one, other));
        int[] stride = new int[choices.length];
        int next = 1;
        for (int fact = choices.length - 1; fact >= 0; fact--) {
            stride[fact] = next;
            next *= choices[fact];
        }
        return IntStream.range(0, choices.length)
                .filter(fact -> isDecisive(places, stride[fact], choices[fact], remembered))
                .mapToObj(open::get)
                .toList();
    }

    private static boolean isDecisive(int[] places, int stride, int choices, IntBinaryOperator difference) {
        for (int scenario = 0; scenario < places.length; scenario++) {
            int choice = scenario / stride % choices;
            if (choice > 0) {
                int first = places[scenario - choice * stride];
                int other = places[scenario];
                if (first != other && difference.applyAsInt(first, other) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
