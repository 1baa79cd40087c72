package io.github.federules.core.screening;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The presented and the retained costs of the cost lines in cents, by group of lines, and the costs in doubt. */
public final class Screening {

    private static final long[] NO_DOUBTS = {};

    private final boolean withVat;
    private final long[] presented;
    private final long[] retained;
    private final long retainedInAll;
    private final @Nullable Doubts doubts;

    /** Takes over amounts by group, and the costs of each person who may be in doubt. */
    Screening(boolean withVat, long[] presented, long[] retained, @Nullable Doubts doubts) {
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
        if (doubts == null) {
            return NO_DOUBTS;
        }
        long[] all = new long[doubts.persons()];
        Arrays.setAll(all, doubts::of);
        return all;
    }

    /** Returns the sum of the costs in doubt. */
    public long doubtful() {
        return doubts == null ? 0 : sum(doubts());
    }

    /** Determines whether all costs in doubt are of one group, so that only their sum matters. */
    public boolean areDoubtsOfOneGroup() {
        return doubts == null || doubts.onlyGroup() >= 0;
    }

    /** Determines whether another screening retains the same costs, and presents the same in some groups. */
    public boolean retainsSameAs(Screening other, int[] presentedGroups) {
        return Arrays.equals(retained, other.retained)
                && presented(presentedGroups) == other.presented(presentedGroups);
    }

    /** Returns what is retained if costs in doubt of so many cents are, where all of them are of one group. */
    public Screening retainingDoubtful(long cents) {
        return doubts == null || cents == 0
                ? this
                : new Screening(withVat, presented, with(retained, doubts.onlyGroup(), cents), doubts);
    }

    /** Returns what is retained if the costs of everybody in doubt are. */
    public Screening retainingAll() {
        if (doubts == null) {
            return this;
        }
        int[] persons = new int[doubts.persons()];
        Arrays.setAll(persons, person -> person);
        return retaining(persons);
    }

    /** Returns what is retained if the costs of these persons are. */
    public Screening retaining(int[] persons) {
        if (doubts == null) {
            return this;
        }
        long[] changed = retained.clone();
        for (int person : persons) {
            doubts.addTo(changed, person);
        }
        return new Screening(withVat, presented, changed, doubts);
    }

    /** Returns what is retained if costs of a group that are presented already are retained, too. */
    public Screening retaining(int group, long cents) {
        return new Screening(withVat, presented, with(retained, group, cents), doubts);
    }

    /** Returns what is retained if all presented costs of some groups are. */
    public Screening retainingPresented(int[] groups) {
        long[] changed = retained.clone();
        for (int group : groups) {
            changed[group] = presented[group];
        }
        return new Screening(withVat, presented, changed, null);
    }

    /** Returns the screening with more costs of a group, presented and retained; less if the amount is negative. */
    public Screening with(int group, long cents) {
        return new Screening(withVat, with(presented, group, cents), with(retained, group, cents), doubts);
    }

    /** Returns the screening with so much less of some groups, taken from one after the other. */
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
