package io.github.federules.core.screening;

import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.reading.StaffShareScope;

/** What becomes of each cost line of a dossier. */
public final class LineFates {

    private final CostScheme scheme;
    private final LineGroups groups;
    private final CostLines lines;
    private final StaffRegister staff;
    private final boolean isTogether;
    private final Fate together;

    /** Determines the fates under a reading. */
    public LineFates(
            CostScheme scheme, LineGroups groups, CostLines lines, StaffRegister staff, StaffShareScope scope) {
        this.scheme = scheme;
        this.groups = groups;
        this.lines = lines;
        this.staff = staff;
        this.isTogether = scope == StaffShareScope.OPERATION || scheme.minimumShare() == 0;
        this.together = together();
    }

    // A missing share may be arbitrarily small: it never makes certain that the sum reaches the minimum.
    private Fate together() {
        if (staff.statedShares() >= scheme.minimumShare()) {
            return Fate.RETAINED;
        }
        return staff.isAnyShareMissing() ? Fate.SHARE_UNKNOWN : Fate.SHARE_BELOW_MINIMUM;
    }

    /** Returns what becomes of a line. */
    public Fate at(int line) {
        return at(line, group(line));
    }

    /** Returns the group of a line. */
    int group(int line) {
        return groups.group(lines, line);
    }

    /** Returns what becomes of a line of a group. */
    Fate at(int line, int group) {
        Fate fate = scheme.fate(group);
        int person = staff.person(line);
        return fate == Fate.RETAINED && person >= 0 ? ofPerson(person) : fate;
    }

    private Fate ofPerson(int person) {
        if (isTogether) {
            return together;
        }
        int share = staff.share(person);
        if (share == 0) {
            return Fate.SHARE_UNKNOWN;
        }
        return share >= scheme.minimumShare() ? Fate.RETAINED : Fate.SHARE_BELOW_MINIMUM;
    }

    /** Returns the number of the doubt about a line: that of its person, or one for all. */
    int doubt(int line) {
        return isTogether ? 0 : staff.person(line);
    }

    /** Returns how many doubts there can be at most. */
    int doubts() {
        return staff.size();
    }
}
