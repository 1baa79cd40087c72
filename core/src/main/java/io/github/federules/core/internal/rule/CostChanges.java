package io.github.federules.core.internal.rule;

import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.internal.cost.Fate;
import io.github.federules.core.internal.cost.Screening;
import io.github.federules.core.internal.cost.StaffRegister;
import io.github.federules.core.internal.ledger.Entry;
import io.github.federules.core.internal.ledger.Ledger;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/** The smallest changes to costs that meet a rule in every completion. */
final class CostChanges {

    // A few persons are enough as suggestions; an operation may have a hundred thousand.
    private static final int MOST_PERSONS = 10;
    private static final int SHARE_DECIMALS = 9;

    private final Case of;
    private final CostRule rule;
    private final Ledger<CostLine, CostNature> lines;
    private final StaffRegister staff;
    private final int minimumShare;
    private final boolean isPerPerson;

    CostChanges(Case of, CostRule rule) {
        this.of = of;
        this.rule = rule;
        this.lines = of.costs().lines();
        this.staff = of.costs().staff();
        this.minimumShare = of.costs().scheme().minimumShare();
        this.isPerPerson = of.readings().staffShareScope() == StaffShareScope.PER_PERSON;
    }

    /** Returns the least cost other than staff to add, if some amount is enough. */
    List<Change> addedOther() {
        Set<CostNature> eligible = of.call().costs().eligible().keySet();
        boolean isOtherEligible = eligible.stream()
                .anyMatch(nature -> nature != CostNature.SERVICES && nature.family() != CostFamily.STAFF);
        if (isOtherEligible) {
            return change(Change.Kind.ADD_OTHER_COST, room(), cents -> screening -> screening.withOther(cents));
        }
        return eligible.contains(CostNature.SERVICES)
                ? change(Change.Kind.ADD_OTHER_COST, room(), cents -> screening -> screening.withServices(cents))
                : List.of();
    }

    /** Returns the least cost of a further person to add, if some amount is enough. */
    List<Change> addedStaff(boolean isComparedAsPresented) {
        return isStaffEligible() && isFurtherPersonAlone(isComparedAsPresented)
                ? change(Change.Kind.ADD_STAFF_COST, room(), cents -> screening -> screening.withStaff(cents))
                : List.of();
    }

    // If all shares are added up, one more person may bring back staff that was set aside: no amount is the least.
    private boolean isFurtherPersonAlone(boolean isComparedAsPresented) {
        return isPerPerson
                || minimumShare == 0
                || isComparedAsPresented
                || staff.statedShares() >= minimumShare
                || of.screening().presentedStaff() == 0;
    }

    /** Returns the least costs to take away, of staff and of others, if some amount is enough. */
    List<Change> reduced() {
        List<Change> changes = new ArrayList<>();
        // Services may be outside the base of a flat rate: taking them away would reduce the total by less.
        long other = 0;
        long ofStaff = 0;
        for (int i = 0; i < lines.size(); i++) {
            Entry<?, CostNature> line = lines.entry(i);
            if (of.costs().fate(i, of.readings().staffShareScope()) == Fate.RETAINED
                    && line.nature() != CostNature.SERVICES) {
                // Net of VAT: the change is to the costs, and the rest of a line may keep its VAT.
                other += line.nature() == CostNature.STAFF ? 0 : line.cents();
                ofStaff += line.nature() == CostNature.STAFF ? line.cents() : 0;
            }
        }
        changes.addAll(change(Change.Kind.REDUCE_OTHER_COST, other, cents -> screening -> screening.withOther(-cents)));
        changes.addAll(
                change(Change.Kind.REDUCE_STAFF_COST, ofStaff, cents -> screening -> screening.withStaff(-cents)));
        return changes;
    }

    /** Returns persons below the minimum share for whom a greater share is enough. */
    List<Change> raisedShares() {
        boolean isReached = !isPerPerson && staff.statedShares() >= minimumShare;
        if (minimumShare == 0 || isReached || !isStaffEligible()) {
            return List.of();
        }
        return isPerPerson ? raisedAlone() : raisedTogether();
    }

    // Whose cost is enough, a greater cost is enough too: the least that is enough is found once for all persons.
    private List<Change> raisedAlone() {
        List<PersonCost> persons = personsBelowMinimum();
        long most = persons.stream().mapToLong(this::cost).max().orElse(0);
        Optional<Long> enough = least(most, cents -> screening -> screening.retainingStaff(cents));
        return enough.stream()
                .flatMap(least -> persons.stream().filter(person -> cost(person) >= least))
                .limit(MOST_PERSONS)
                .map(person -> raised(person, minimumShare))
                .toList();
    }

    private List<Change> raisedTogether() {
        if (!isEnough(screening -> screening.retainingStaff(screening.presentedStaff()))) {
            return List.of();
        }
        long missing = minimumShare - staff.statedShares();
        return personsBelowMinimum().stream()
                .limit(MOST_PERSONS)
                .map(person -> raised(person, person.share + missing))
                .toList();
    }

    private static Change raised(PersonCost person, long share) {
        return new Change.RaiseShare(person.lines, new FteShare(BigDecimal.valueOf(share, SHARE_DECIMALS)));
    }

    // Of the least favourable completion, in which a lower bound is met last.
    private long cost(PersonCost person) {
        return of.screening().withVat() ? person.net + person.vat : person.net;
    }

    private List<PersonCost> personsBelowMinimum() {
        Map<Integer, PersonCost> persons = new HashMap<>();
        List<PersonCost> inOrder = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int person = staff.person(i);
            if (person >= 0 && staff.share(person) > 0 && staff.share(person) < minimumShare) {
                PersonCost known = persons.get(person);
                if (known == null) {
                    known = new PersonCost(staff.share(person));
                    persons.put(person, known);
                    inOrder.add(known);
                }
                known.add(lines.entry(i));
            }
        }
        return inOrder;
    }

    private boolean isStaffEligible() {
        return of.call().costs().eligible().containsKey(CostNature.STAFF);
    }

    private long room() {
        return Math.min(Euros.MAX_CENTS, Operation.MAX_TOTAL_CENTS - lines.total());
    }

    private List<Change> change(Change.Kind kind, long most, LongFunction<UnaryOperator<Screening>> change) {
        return least(most, change).map(Euros::ofCents).stream()
                .<Change>map(amount -> new Change.OfAmount(kind, amount))
                .toList();
    }

    // Aid and totals never fall with more cost: bisection finds the least amount that is enough.
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

    private boolean isEnough(UnaryOperator<Screening> change) {
        return rule.isMetBy(
                rule.isLowerBound()
                        ? of.completions().firstAfter(change)
                        : of.completions().lastAfter(change));
    }

    /** A person with the lines that pay the person. */
    private static final class PersonCost {

        private final long share;
        private final List<String> lines = new ArrayList<>();
        private long net;
        private long vat;

        PersonCost(long share) {
            this.share = share;
        }

        void add(Entry<?, CostNature> line) {
            lines.add(line.id());
            net += line.cents();
            vat += line.vat();
        }
    }
}
