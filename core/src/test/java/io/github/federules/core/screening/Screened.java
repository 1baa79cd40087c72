package io.github.federules.core.screening;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.scenario.CaseFacts;
import io.github.federules.core.scenario.Truth;

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

    /** The screening, with what each person in doubt costs: staff of one nature. */
    public Screening screening(boolean withVat, long... doubts) {
        Doubts ofPersons = new Doubts(doubts.length);
        for (int person = 0; person < doubts.length; person++) {
            ofPersons.add(person, CostNature.STAFF.place(), doubts[person]);
        }
        return new Screening(withVat, presented, retained, ofPersons);
    }

    /** What a call without conditions pays. */
    static CostScheme scheme(Call call) {
        return new CostScheme(call, LineGroups.of(call), CaseTerms.of(call, new Truth(CaseFacts.NOTHING)));
    }
}
