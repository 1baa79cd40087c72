package io.github.federules.core.screening;

import java.util.Arrays;

/** The presented and the retained costs of the cost lines in cents, by group of lines, and the costs in doubt. */
public final class Screening {

    private final boolean withVat;
    private final long[] presented;
    private final long[] retained;
    private final long retainedInAll;
    private final long[] doubts;

    /** Takes over amounts by group, and the cost of each person who may be in doubt, 0 for those who are not. */
    Screening(boolean withVat, long[] presented, long[] retained, long[] doubts) {
        this.withVat = withVat;
        this.presented = presented;
        this.retained = retained;
        this.retainedInAll = sum(retained);
        this.doubts = doubts;
    }

    /** Determines whether VAT counts. */
    public boolean withVat() {
        return withVat;
    }

    /** Returns the costs of all lines. */
    public long presented() {
        return sum(presented);
    }

    /** Returns the costs of all lines of some groups. */
    public long presented(int[] groups) {
        return sum(presented, groups);
    }

    /** Returns the costs that are certainly retained. */
    public long retained() {
        return retainedInAll;
    }

    /** Returns the costs of some groups that are certainly retained. */
    public long retained(int[] groups) {
        return sum(retained, groups);
    }

    /** Returns the cost of each person of whom it is unknown whether it is retained, or of all staff together. */
    public long[] doubts() {
        return doubts;
    }

    /** Returns the sum of the costs in doubt. */
    public long doubtful() {
        return sum(doubts);
    }

    /** Determines whether another screening retains the same costs, and presents the same in some groups. */
    public boolean retainsSameAs(Screening other, int[] presentedGroups) {
        return Arrays.equals(retained, other.retained)
                && presented(presentedGroups) == other.presented(presentedGroups);
    }

    /** Returns the same screening with so much more of what is presented in a group certainly retained. */
    public Screening retaining(int group, long cents) {
        return cents == 0 ? this : new Screening(withVat, presented, with(retained, group, cents), doubts);
    }

    /** Returns the same screening with more costs of a group, presented and retained. */
    public Screening with(int group, long cents) {
        return new Screening(withVat, with(presented, group, cents), with(retained, group, cents), doubts);
    }

    /** Returns the same screening with less of what some groups present and retain: all of the first before the next. */
    public Screening without(int[] groups, long cents) {
        Screening less = this;
        long left = cents;
        for (int group : groups) {
            long taken = Math.min(left, retained[group]);
            less = less.with(group, -taken);
            left -= taken;
        }
        return less;
    }

    private static long[] with(long[] cents, int group, long more) {
        long[] changed = cents.clone();
        changed[group] += more;
        return changed;
    }

    private static long sum(long[] cents) {
        long sum = 0;
        for (long each : cents) {
            sum += each;
        }
        return sum;
    }

    private static long sum(long[] cents, int[] groups) {
        long sum = 0;
        for (int group : groups) {
            sum += cents[group];
        }
        return sum;
    }
}
