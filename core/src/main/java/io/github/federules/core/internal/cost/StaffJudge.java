package io.github.federules.core.internal.cost;

import io.github.federules.core.call.StaffShareScope;

/** Judges staff lines by their shares, and adds up the cost of each person in doubt with {@link #addDoubt}. */
final class StaffJudge {

    private static final long[] NO_DOUBTS = {};

    private final int minimum;
    private final StaffRegister staff;
    private final boolean isTogether;
    private final Fate together;
    private long[] doubts = NO_DOUBTS;

    StaffJudge(int minimum, StaffRegister staff, StaffShareScope scope) {
        this.minimum = minimum;
        this.staff = staff;
        this.isTogether = scope == StaffShareScope.OPERATION;
        this.together = isTogether ? together() : Fate.RETAINED;
    }

    // A missing share may be arbitrarily small: it never makes certain that the sum reaches the minimum.
    private Fate together() {
        if (staff.statedShares() >= minimum) {
            return Fate.RETAINED;
        }
        return staff.isAnyShareMissing() ? Fate.SHARE_UNKNOWN : Fate.SHARE_BELOW_MINIMUM;
    }

    Fate fate(int person) {
        if (isTogether || minimum == 0) {
            return together;
        }
        int share = staff.share(person);
        if (share == 0) {
            return Fate.SHARE_UNKNOWN;
        }
        return share >= minimum ? Fate.RETAINED : Fate.SHARE_BELOW_MINIMUM;
    }

    /**
     * Determines whether a line is certainly retained. If that is unknown, its cost is added to the costs in doubt.
     */
    boolean addDoubt(int line, long cents) {
        int person = staff.person(line);
        Fate fate = fate(person);
        if (fate == Fate.SHARE_UNKNOWN) {
            if (doubts.length == 0) {
                doubts = new long[isTogether ? 1 : staff.size()];
            }
            doubts[isTogether ? 0 : person] += cents;
        }
        return fate == Fate.RETAINED;
    }

    Doubts doubts() {
        return doubts.length == 0 ? Doubts.NONE : new Doubts(doubts);
    }
}
