package io.github.federules.core.completion;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;

/**
 * The financing plans that meet some conditions, as ranges of own funds and other public aid in cents.
 *
 * @param leastOwn the least own funds
 * @param leastPublic the least other public aid
 * @param mostPublic the most other public aid
 */
public record FinancingRange(long leastOwn, long leastPublic, long mostPublic) {

    /** Every plan. */
    public static final FinancingRange EVERY = new FinancingRange(0, 0, Euros.MAX_CENTS);

    /** Returns the plans with at least this much own funds. */
    public FinancingRange requireOwn(long cents) {
        return new FinancingRange(Math.max(leastOwn, cents), leastPublic, mostPublic);
    }

    /** Returns the plans with at least this much other public aid. */
    public FinancingRange requirePublic(long cents) {
        return new FinancingRange(leastOwn, Math.max(leastPublic, cents), mostPublic);
    }

    /** Returns the plans with at most this much other public aid. */
    public FinancingRange limitPublic(long cents) {
        return new FinancingRange(leastOwn, leastPublic, Math.min(mostPublic, cents));
    }

    /** Determines whether a plan is among them, or if it is unknown, whether there is any. */
    public boolean allowsSome(Fact<FinancingPlan> plan) {
        return plan instanceof Fact.Known<FinancingPlan> known
                ? contains(known.value())
                : leastOwn <= Euros.MAX_CENTS && leastPublic <= mostPublic;
    }

    /** Determines whether a plan is among them, or if it is unknown, whether every plan is. */
    public boolean allowsEvery(Fact<FinancingPlan> plan) {
        return plan instanceof Fact.Known<FinancingPlan> known ? contains(known.value()) : equals(EVERY);
    }

    private boolean contains(FinancingPlan plan) {
        long publicAid = Euros.cents(plan.otherPublic());
        return Euros.cents(plan.own()) >= leastOwn && publicAid >= leastPublic && publicAid <= mostPublic;
    }
}
