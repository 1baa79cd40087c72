package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.OwnShare;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.Rule;
import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds the smallest changes that meet a rule on the costs for sure, whatever the missing facts turn out to be. */
final class CostRemedies {

    // Any person who suffices is as good as the others; an operation may have a hundred thousand.
    private static final int MOST_PERSONS = 10;

    private final Call call;
    private final Dossier dossier;
    private final Readings readings;
    private final Staff staff;
    private final Worlds worlds;
    private final CostRule rule;
    private final Screening screening;
    private final long room;

    CostRemedies(Call call, Dossier dossier, Readings readings, Staff staff, Worlds worlds, CostRule rule) {
        this.call = call;
        this.dossier = dossier;
        this.readings = readings;
        this.staff = staff;
        this.worlds = worlds;
        this.rule = rule;
        this.screening = worlds.screening(readings);
        this.room = Math.min(Euros.MAX_CENTS, Operation.MAX_TOTAL_CENTS - cost(staff.lines(), true));
    }

    List<Change> changes() {
        if (rule.rule().equals(Rule.OWN_SHARE)) {
            return ownFunds();
        }
        if (rule.rule().equals(Rule.PUBLIC_AID)) {
            return otherPublicAid();
        }
        return rule.moreNeverHurts() ? moreCost() : lessCost();
    }

    private List<Change> moreCost() {
        List<Change> changes = new ArrayList<>();
        otherCost().map(Euros::ofCents).map(Change.AddOtherCost::new).ifPresent(changes::add);
        staffCost().map(Euros::ofCents).map(Change.AddStaffCost::new).ifPresent(changes::add);
        changes.addAll(shares());
        return changes;
    }

    private List<Change> ownFunds() {
        return call.funding()
                .ownShare()
                .flatMap(share -> dossier.operation()
                        .financing()
                        .find()
                        .flatMap(plan -> mostOwnFunds(share).map(needed -> needed - Euros.cents(plan.own()))))
                .map(Euros::ofCents)
                .<List<Change>>map(missing -> List.of(new Change.AddOwnFunds(missing)))
                .orElse(List.of());
    }

    private List<Change> otherPublicAid() {
        Optional<Long> other = dossier.operation()
                .financing()
                .find()
                .map(FinancingPlan::otherPublic)
                .map(Euros::cents);
        Optional<Long> tooMuch =
                call.funding().publicAidCap().flatMap(cap -> other.map(aid -> aid - cap.cents() + greatestAid()));
        return tooMuch.filter(cents -> cents <= other.orElse(0L))
                .map(Euros::ofCents)
                .<List<Change>>map(cents -> List.of(new Change.ReduceOtherPublicAid(cents)))
                .orElse(List.of());
    }

    private long greatestAid() {
        return worlds.under(readings).stream()
                .mapToLong(world -> world.plan().aid())
                .max()
                .orElse(0);
    }

    // Services may be no part of the base of a flat rate: taking them away would take away less.
    private List<Change> lessCost() {
        List<Change> changes = new ArrayList<>();
        long other = retained(nature -> nature != CostNature.STAFF && nature != CostNature.SERVICES);
        least(other, cents -> changed -> changed.withOther(-cents))
                .map(Euros::ofCents)
                .map(Change.ReduceOtherCost::new)
                .ifPresent(changes::add);
        least(retained(nature -> nature == CostNature.STAFF), cents -> changed -> changed.withStaff(-cents))
                .map(Euros::ofCents)
                .map(Change.ReduceStaffCost::new)
                .ifPresent(changes::add);
        return changes;
    }

    // Net of value added tax: a change is to the costs, and what is left of a line may still bear its tax.
    private long retained(Predicate<CostNature> natures) {
        Set<String> setAside =
                screening.setAside().stream().map(SetAside::lineId).collect(Collectors.toSet());
        List<CostLine> lines = staff.lines().stream()
                .filter(line -> natures.test(line.nature()))
                .filter(line -> !setAside.contains(line.id().orElseThrow()))
                .toList();
        return cost(lines, false);
    }

    // No plan can state more than the most that an amount may be.
    private Optional<Long> mostOwnFunds(OwnShare share) {
        return worlds.under(readings).stream()
                .map(world -> CostRules.ownFunds(share, world.plan()))
                .max(Comparator.naturalOrder())
                .filter(needed -> needed <= Euros.MAX_CENTS);
    }

    private Optional<Long> otherCost() {
        Set<CostNature> eligible = call.costs().eligible().keySet();
        boolean paysOther = eligible.stream()
                .anyMatch(nature -> nature != CostNature.SERVICES && nature.family() != CostFamily.STAFF);
        if (paysOther) {
            return least(room, cents -> changed -> changed.withOther(cents));
        }
        return eligible.contains(CostNature.SERVICES)
                ? least(room, cents -> changed -> changed.withServices(cents))
                : Optional.empty();
    }

    private Optional<Long> staffCost() {
        boolean paysStaff = call.costs().eligible().containsKey(CostNature.STAFF);
        return paysStaff && isFurtherPersonAlone()
                ? least(room, cents -> changed -> changed.withStaff(cents))
                : Optional.empty();
    }

    // Where all shares are added up, one more person may bring back staff that was set aside: no amount would be the
    // least.
    private boolean isFurtherPersonAlone() {
        Optional<StaffMinimum> minimum = call.costs().staffMinimum();
        return minimum.isEmpty()
                || readings.staffShareScope() == StaffShareScope.PER_PERSON
                || isOnPresentedCosts()
                || staff.statedShares().compareTo(minimum.get().share().value()) >= 0
                || screening.presentedStaff() == 0;
    }

    private boolean isOnPresentedCosts() {
        return rule.rule().equals(Rule.MINIMUM_TOTAL_COST) && readings.minimumCostBasis() == MinimumCostBasis.PRESENTED;
    }

    // The aid and the totals never fall with more cost, so that halving finds the least amount that is enough.
    private Optional<Long> least(long most, LongFunction<UnaryOperator<Screening>> change) {
        if (!isEnough(change.apply(most))) {
            return Optional.empty();
        }
        long tooLittle = 0;
        long enough = most;
        while (enough - tooLittle > 1) {
            long middle = tooLittle + (enough - tooLittle) / 2;
            if (isEnough(change.apply(middle))) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return Optional.of(enough);
    }

    private List<Change> shares() {
        if (isOnPresentedCosts() || !call.costs().eligible().containsKey(CostNature.STAFF)) {
            return List.of();
        }
        return call.costs()
                .staffMinimum()
                .map(minimum -> staff.linesByPerson().stream()
                        .flatMap(lines -> raised(lines, minimum).stream())
                        .limit(MOST_PERSONS)
                        .toList())
                .orElse(List.of());
    }

    private Optional<Change> raised(List<CostLine> lines, StaffMinimum terms) {
        Optional<FteShare> share = staff.share(lines.get(0));
        if (share.isEmpty() || share.get().compareTo(terms.share()) >= 0) {
            return Optional.empty();
        }
        boolean perPerson = readings.staffShareScope() == StaffShareScope.PER_PERSON;
        BigDecimal minimum = terms.share().value();
        BigDecimal sum = staff.statedShares();
        if (!perPerson && sum.compareTo(minimum) >= 0) {
            return Optional.empty();
        }
        BigDecimal needed =
                perPerson ? minimum : share.get().value().add(minimum).subtract(sum);
        return isEnough(changed ->
                        changed.retainingStaff(perPerson ? cost(lines, changed.withVat()) : changed.presentedStaff()))
                ? Optional.of(new Change.RaiseShare(ids(lines), new FteShare(needed)))
                : Optional.empty();
    }

    private boolean isEnough(UnaryOperator<Screening> change) {
        return worlds.under(readings, change).stream()
                .allMatch(world -> rule.met().test(world.plan()));
    }

    private static List<String> ids(List<CostLine> lines) {
        return lines.stream().map(line -> line.id().orElseThrow()).toList();
    }

    private static long cost(List<CostLine> lines, boolean withVat) {
        return lines.stream()
                .mapToLong(line -> Euros.cents(line.amount()) + (withVat ? Euros.cents(line.vat()) : 0))
                .sum();
    }
}
