package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.decision.Change;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the smallest changes that make the total cost reach the minimum for sure, whatever the missing shares turn out to
 * be.
 */
final class CostRemedies {

    // Any person who suffices is as good as the others; an operation may have a hundred thousand.
    private static final int MOST_PERSONS = 10;

    private final Call call;
    private final Bounds bounds;
    private final Readings readings;
    private final Staff staff;
    private final Screening screening;
    private final long presented;

    CostRemedies(Call call, Bounds bounds, Readings readings, Staff staff, Screening screening, List<CostLine> lines) {
        this.call = call;
        this.bounds = bounds;
        this.readings = readings;
        this.staff = staff;
        this.screening = screening;
        this.presented = cost(lines);
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        otherCost().map(Euros::ofCents).map(Change.AddOtherCost::new).ifPresent(changes::add);
        staffCost().map(Euros::ofCents).map(Change.AddStaffCost::new).ifPresent(changes::add);
        changes.addAll(shares());
        return changes;
    }

    private Optional<Long> otherCost() {
        boolean paysOther = call.eligibleCosts().keySet().stream().anyMatch(nature -> nature != CostNature.STAFF);
        return Optional.of(bounds.minimumCost() - compared(screening)).filter(cents -> paysOther && isRoomFor(cents));
    }

    private Optional<Long> staffCost() {
        if (!call.eligibleCosts().containsKey(CostNature.STAFF) || !isFurtherPersonAlone()) {
            return Optional.empty();
        }
        long tooLittle = 0;
        long enough = bounds.minimumCost() - compared(screening);
        while (enough - tooLittle > 1) {
            long middle = (tooLittle + enough) / 2;
            if (isEnough(screening.withStaff(middle))) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return Optional.of(enough).filter(this::isRoomFor);
    }

    // Where all shares are added up, one more person may bring back staff that was set aside: no amount would be the
    // least.
    private boolean isFurtherPersonAlone() {
        boolean reachesMinimum =
                staff.statedShares().compareTo(call.staffMinimum().share().value()) >= 0;
        return readings.staffShareScope() == StaffShareScope.PER_PERSON
                || readings.minimumCostBasis() == MinimumCostBasis.PRESENTED
                || reachesMinimum
                || screening.presentedStaff() == 0;
    }

    private List<Change> shares() {
        if (readings.minimumCostBasis() == MinimumCostBasis.PRESENTED
                || !call.eligibleCosts().containsKey(CostNature.STAFF)) {
            return List.of();
        }
        return staff.linesByPerson().stream()
                .flatMap(lines -> raised(lines).stream())
                .limit(MOST_PERSONS)
                .toList();
    }

    private Optional<Change> raised(List<CostLine> lines) {
        Optional<FteShare> share = staff.share(lines.get(0));
        if (share.isEmpty() || share.get().compareTo(call.staffMinimum().share()) >= 0) {
            return Optional.empty();
        }
        boolean perPerson = readings.staffShareScope() == StaffShareScope.PER_PERSON;
        BigDecimal minimum = call.staffMinimum().share().value();
        BigDecimal sum = staff.statedShares();
        if (!perPerson && sum.compareTo(minimum) >= 0) {
            return Optional.empty();
        }
        BigDecimal needed =
                perPerson ? minimum : share.get().value().add(minimum).subtract(sum);
        long regained = perPerson ? cost(lines) : screening.presentedStaff();
        return isEnough(screening.retainingStaff(regained))
                ? Optional.of(new Change.RaiseShare(ids(lines), new FteShare(needed)))
                : Optional.empty();
    }

    private boolean isEnough(Screening changed) {
        return compared(changed) >= bounds.minimumCost();
    }

    private long compared(Screening changed) {
        return CostPlan.least(call, bounds, changed, readings).compared();
    }

    private boolean isRoomFor(long cents) {
        return presented + cents <= Operation.MAX_TOTAL_CENTS;
    }

    private static List<String> ids(List<CostLine> lines) {
        return lines.stream().map(line -> line.id().orElseThrow()).toList();
    }

    private static long cost(List<CostLine> lines) {
        return lines.stream().mapToLong(line -> Euros.cents(line.amount())).sum();
    }
}
