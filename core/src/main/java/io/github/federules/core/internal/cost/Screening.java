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
}
