package io.github.federules.testkit.arbitraries;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;

/** Completes the shares of staff that a dossier leaves out. */
final class MissingShares {

    /** A share that stands for any that is smaller than all that are stated: a thousand-millionth. */
    static final FteShare SMALLEST = Facts.share(1, 9);

    /** The share of one person who does nothing else: 1. */
    static final FteShare FULL = Facts.share(1, 0);

    private MissingShares() {}

    /** Returns a copy in which every share that is missing is this one. */
    static Dossier complete(Dossier dossier, FteShare share) {
        Dossier complete = dossier;
        for (Persons.PaidPerson person : Persons.withoutShare(dossier)) {
            complete = Persons.withShare(complete, person, share);
        }
        return complete;
    }
}
