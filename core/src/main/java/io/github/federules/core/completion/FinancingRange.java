package io.github.federules.core.completion;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The financing plans that meet some conditions, as a range of each amount in cents.
 *
 * @param least the least of each amount; 0 of one that is absent
 * @param most the most of each amount; the greatest amount of one that is absent
 */
public record FinancingRange(Map<FinancingPlan.Part, Long> least, Map<FinancingPlan.Part, Long> most) {

    private static final FinancingPlan.Part[] PARTS = FinancingPlan.Part.values();

    /** Every plan. */
    public static final FinancingRange EVERY = new FinancingRange(Map.of(), Map.of());

    /** Returns the plans with at least this much of an amount. */
    public FinancingRange atLeast(FinancingPlan.Part part, long cents) {
        return cents <= least(part) ? this : new FinancingRange(with(least, part, cents), most);
    }

    /** Returns the plans with at most this much of an amount. */
    public FinancingRange atMost(FinancingPlan.Part part, long cents) {
        return cents >= most(part) ? this : new FinancingRange(least, with(most, part, cents));
    }

    /** Determines whether a plan is among them, or if it is unknown, whether there is any. */
    public boolean allowsSome(Fact<FinancingPlan> plan) {
        for (FinancingPlan.Part part : PARTS) {
            boolean isAllowed = plan instanceof Fact.Known<FinancingPlan> known
                    ? allows(part, Euros.cents(known.value().amount(part)))
                    : least(part) <= most(part);
            if (!isAllowed) {
                return false;
            }
        }
        return true;
    }

    /** Determines whether a plan is among them, or if it is unknown, whether every plan is. */
    public boolean allowsEvery(Fact<FinancingPlan> plan) {
        return plan.isKnown() ? allowsSome(plan) : equals(EVERY);
    }

    private boolean allows(FinancingPlan.Part part, long cents) {
        return cents >= least(part) && cents <= most(part);
    }

    private long least(FinancingPlan.Part part) {
        return least.getOrDefault(part, 0L);
    }

    private long most(FinancingPlan.Part part) {
        return most.getOrDefault(part, Euros.MAX_CENTS);
    }

    private static Map<FinancingPlan.Part, Long> with(
            Map<FinancingPlan.Part, Long> amounts, FinancingPlan.Part part, long cents) {
        Map<FinancingPlan.Part, Long> changed = new EnumMap<>(FinancingPlan.Part.class);
        changed.putAll(amounts);
        changed.put(part, cents);
        return Collections.unmodifiableMap(changed);
    }
}
