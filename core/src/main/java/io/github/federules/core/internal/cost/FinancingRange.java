package io.github.federules.core.internal.cost;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;

/** The financing plans that meet some conditions, as ranges of own funds and other public aid in cents. */
public final class FinancingRange {

    private long leastOwn;
    private long leastPublic;
    private long mostPublic = Euros.MAX_CENTS;

    FinancingRange() {}

    /** Restricts the range to plans with at least this much own funds. */
    public void requireOwn(long cents) {
        leastOwn = Math.max(leastOwn, cents);
    }

    /** Restricts the range to plans with at least this much other public aid. */
    public void requirePublic(long cents) {
        leastPublic = Math.max(leastPublic, cents);
    }

    /** Restricts the range to plans with at most this much other public aid. */
    public void limitPublic(long cents) {
        mostPublic = Math.min(mostPublic, cents);
    }

    boolean contains(FinancingPlan plan) {
        long publicAid = Euros.cents(plan.otherPublic());
        return Euros.cents(plan.own()) >= leastOwn && publicAid >= leastPublic && publicAid <= mostPublic;
    }

    boolean isEmpty() {
        return leastOwn > Euros.MAX_CENTS || leastPublic > mostPublic;
    }

    boolean hasEveryPlan() {
        return leastOwn == 0 && leastPublic == 0 && mostPublic == Euros.MAX_CENTS;
    }

    boolean isSameAs(FinancingRange other) {
        return leastOwn == other.leastOwn && leastPublic == other.leastPublic && mostPublic == other.mostPublic;
    }
}
