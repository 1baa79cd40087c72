package io.github.federules.core.internal.cost;

import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.internal.ledger.Ledger;
import java.util.Arrays;
import java.util.List;

/**
 * The presented and the retained costs of the cost lines, in cents.
 *
 * @param withVat whether VAT counts
 * @param presented all lines
 * @param presentedStaff all staff lines that are not covered by a flat rate
 * @param presentedServices all lines of services that are not covered by a flat rate
 * @param presentedDirect all lines that are not covered by a flat rate
 * @param staff the staff that is certainly retained
 * @param investment the investment that is retained
 * @param operating the operating costs that are retained, services included
 * @param services the services that are retained
 * @param doubts the costs in doubt
 */
public record Screening(
        boolean withVat,
        long presented,
        long presentedStaff,
        long presentedServices,
        long presentedDirect,
        long staff,
        long investment,
        long operating,
        long services,
        Doubts doubts) {

    /** Screens all lines. */
    public static Screening of(
            CostScheme scheme,
            Ledger<?, CostNature> lines,
            StaffRegister staff,
            StaffShareScope scope,
            boolean withVat) {
        StaffJudge judge = new StaffJudge(scheme.minimumShare(), staff, scope);
        Sums sums = new Sums();
        for (int i = 0; i < lines.size(); i++) {
            CostNature nature = lines.nature(i);
            long cents = withVat ? lines.cents(i) + lines.vat(i) : lines.cents(i);
            CostScheme.Treatment treatment = scheme.treatment(nature);
            boolean isRetained = treatment != CostScheme.Treatment.STAFF || judge.addDoubt(i, cents);
            sums.add(nature, treatment, cents, isRetained);
        }
        return sums.screening(withVat, judge.doubts());
    }

    /**
     * Screens the lines of each bearer by themselves, in one pass, without costs in doubt.
     *
     * @param bearers the place of the bearer of each line, from 0
     * @param count the number of bearers
     */
    static List<Screening> ofEach(
            CostScheme scheme,
            Ledger<?, CostNature> lines,
            StaffRegister staff,
            StaffShareScope scope,
            boolean withVat,
            int[] bearers,
            int count) {
        StaffJudge judge = new StaffJudge(scheme.minimumShare(), staff, scope);
        Sums[] sums = new Sums[count];
        Arrays.setAll(sums, i -> new Sums());
        for (int i = 0; i < lines.size(); i++) {
            CostNature nature = lines.nature(i);
            long cents = withVat ? lines.cents(i) + lines.vat(i) : lines.cents(i);
            CostScheme.Treatment treatment = scheme.treatment(nature);
            boolean isRetained =
                    treatment != CostScheme.Treatment.STAFF || judge.fate(staff.person(i)) == Fate.RETAINED;
            sums[bearers[i]].add(nature, treatment, cents, isRetained);
        }
        return Arrays.stream(sums)
                .map(each -> each.screening(withVat, Doubts.NONE))
                .toList();
    }

    /** Returns the result of screening one line. */
    public static Fate fate(
            CostScheme scheme, Ledger<?, CostNature> lines, int line, StaffRegister staff, StaffShareScope scope) {
        return switch (scheme.treatment(lines.nature(line))) {
            case NOT_LISTED -> Fate.NATURE_NOT_LISTED;
            case FLAT_RATE_ONLY -> Fate.FLAT_RATE_ONLY;
            case STAFF -> new StaffJudge(scheme.minimumShare(), staff, scope).fate(staff.person(line));
            case INVESTMENT, OPERATING, SERVICES -> Fate.RETAINED;
        };
    }

    /** Returns the direct costs that are certainly retained. */
    public long retained() {
        return staff + investment + operating;
    }

    /** Returns the sum of the costs in doubt. */
    public long doubtful() {
        return doubts.total();
    }

    /** Determines whether another screening retains the same costs, of the same staff. */
    boolean retainsSameAs(Screening other) {
        return presentedStaff == other.presentedStaff
                && staff == other.staff
                && investment == other.investment
                && operating == other.operating
                && services == other.services;
    }

    /** Returns the same screening with this much more of the presented staff certainly retained. */
    public Screening retainingStaff(long cents) {
        return with(0, staff + cents, operating, services, 0, 0);
    }

    /** Returns the same screening with more staff, presented and retained; less if negative. */
    public Screening withStaff(long cents) {
        return with(cents, staff + cents, operating, services, cents, 0);
    }

    /**
     * Returns the same screening with more operating costs other than services, presented and retained; less if
     * negative.
     */
    public Screening withOther(long cents) {
        return with(cents, staff, operating + cents, services, 0, 0);
    }

    /** Returns the same screening with more services, presented and retained. */
    public Screening withServices(long cents) {
        return with(cents, staff, operating + cents, services + cents, 0, cents);
    }

    private Screening with(
            long more, long newStaff, long newOperating, long newServices, long moreStaff, long moreServices) {
        return new Screening(
                withVat,
                presented + more,
                presentedStaff + moreStaff,
                presentedServices + moreServices,
                presentedDirect + more,
                newStaff,
                investment,
                newOperating,
                newServices,
                doubts);
    }

    /** The sums of the lines that are screened. */
    private static final class Sums {

        private long presented;
        private long presentedStaff;
        private long presentedServices;
        private long presentedDirect;
        private long staff;
        private long investment;
        private long operating;
        private long services;

        void add(CostNature nature, CostScheme.Treatment treatment, long cents, boolean isRetained) {
            presented += cents;
            if (treatment == CostScheme.Treatment.FLAT_RATE_ONLY) {
                return;
            }
            presentedDirect += cents;
            presentedStaff += nature == CostNature.STAFF ? cents : 0;
            presentedServices += nature == CostNature.SERVICES ? cents : 0;
            switch (treatment) {
                case STAFF -> staff += isRetained ? cents : 0;
                case INVESTMENT -> investment += cents;
                case OPERATING -> operating += cents;
                case SERVICES -> {
                    operating += cents;
                    services += cents;
                }
                default -> {}
            }
        }

        Screening screening(boolean withVat, Doubts doubts) {
            return new Screening(
                    withVat,
                    presented,
                    presentedStaff,
                    presentedServices,
                    presentedDirect,
                    staff,
                    investment,
                    operating,
                    services,
                    doubts);
        }
    }

    /** The screening of staff lines. It adds up the cost of each person in doubt. */
    private static final class StaffJudge {

        private final int minimum;
        private final StaffRegister staff;
        private final boolean isTogether;
        private final Fate together;
        private long[] doubts = {};

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
}
