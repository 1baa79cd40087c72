package io.github.federules.core.screening;

import io.github.federules.core.dossier.CostNature;

/** Screenings of tests by what they present and retain, for calls that pay staff, services, equipment and studies. */
public final class Screened {

    private final long[] presented = new long[CostNature.standard().size()];
    private final long[] retained = new long[presented.length];

    private Screened() {}

    public static Screened nothing() {
        return new Screened();
    }

    public Screened with(CostNature nature, long cents) {
        return with(nature, cents, cents);
    }

    public Screened with(CostNature nature, long presentedCents, long retainedCents) {
        int group = CostNature.standard().indexOf(nature);
        presented[group] += presentedCents;
        retained[group] += retainedCents;
        return this;
    }

    public Screening screening(boolean withVat, long... doubts) {
        return new Screening(withVat, presented, retained, doubts);
    }
}
