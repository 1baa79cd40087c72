package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.decision.SetAsideReason;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of each cost line, and what is retained then, in cents.
 *
 * @param setAside the lines that are not retained for sure
 * @param presentedStaff all staff as presented
 * @param presentedDirect all lines as presented, but those that only the flat rate pays
 * @param staff the staff that is retained for sure
 * @param staffInDoubt the staff that is retained or not, as the missing shares turn out
 * @param investment the investment that is retained
 * @param operating the operating costs that are retained
 */
record Screening(
        List<SetAside> setAside,
        long presentedStaff,
        long presentedDirect,
        long staff,
        long staffInDoubt,
        long investment,
        long operating) {

    static Screening of(Call call, List<CostLine> lines, Staff persons, StaffShareScope scope) {
        return new Screener(call, persons.judgedBy(call.staffMinimum(), scope)).screen(lines);
    }

    /** The same with more staff that was presented before, and is retained now. */
    Screening retainingStaff(long cents) {
        return new Screening(
                setAside, presentedStaff, presentedDirect, staff + cents, staffInDoubt, investment, operating);
    }

    /** The same with more staff, presented and retained. */
    Screening withStaff(long cents) {
        return new Screening(
                setAside,
                presentedStaff + cents,
                presentedDirect + cents,
                staff + cents,
                staffInDoubt,
                investment,
                operating);
    }

    /** Adds the lines up, one after the other. */
    private static final class Screener {

        private final Call call;
        private final Staff.Judge minimum;
        private final List<SetAside> setAside = new ArrayList<>();
        private long presentedStaff;
        private long presentedDirect;
        private long staff;
        private long staffInDoubt;
        private long investment;
        private long operating;

        Screener(Call call, Staff.Judge minimum) {
            this.call = call;
            this.minimum = minimum;
        }

        Screening screen(List<CostLine> lines) {
            lines.forEach(this::screen);
            return new Screening(setAside, presentedStaff, presentedDirect, staff, staffInDoubt, investment, operating);
        }

        private void screen(CostLine line) {
            long cents = Euros.cents(line.amount());
            boolean isStaff = line.nature() == CostNature.STAFF;
            presentedStaff += isStaff ? cents : 0;
            presentedDirect += call.flatRate().covers().contains(line.nature()) ? 0 : cents;
            Optional<SetAsideReason> reason = reasonToSetAside(line);
            if (reason.isPresent()) {
                setAside.add(new SetAside(line, reason.get()));
                staffInDoubt += reason.get() == SetAsideReason.STAFF_SHARE_UNKNOWN ? cents : 0;
            } else if (isStaff) {
                staff += cents;
            } else if (line.nature().family() == CostFamily.INVESTMENT) {
                investment += cents;
            } else {
                operating += cents;
            }
        }

        private Optional<SetAsideReason> reasonToSetAside(CostLine line) {
            if (call.flatRate().covers().contains(line.nature())) {
                return Optional.of(SetAsideReason.INDIRECT_AT_REAL_COST);
            }
            if (!call.eligibleCosts().containsKey(line.nature())) {
                return Optional.of(SetAsideReason.NATURE_NOT_LISTED);
            }
            if (line.nature() != CostNature.STAFF) {
                return Optional.empty();
            }
            return switch (minimum.of(line)) {
                case RETAINED -> Optional.empty();
                case BELOW_MINIMUM -> Optional.of(SetAsideReason.STAFF_SHARE_BELOW_MINIMUM);
                case UNKNOWN -> Optional.of(SetAsideReason.STAFF_SHARE_UNKNOWN);
            };
        }
    }
}
