package io.github.federules.core.internal.rule;

import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.CostScheme;
import io.github.federules.core.internal.cost.Fate;
import io.github.federules.core.internal.cost.LineFates;
import io.github.federules.core.internal.cost.Screening;
import io.github.federules.core.internal.cost.StaffRegister;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The smallest changes to costs that meet a rule in every completion. */
final class CostChanges {

    // A few persons are enough as suggestions; an operation may have a hundred thousand.
    private static final int MOST_PERSONS = 10;
    private static final int SHARE_DECIMALS = 9;

    private final Situation situation;
    private final CostLimitRule rule;
    private final CostScheme scheme;
    private final CostLines lines;
    private final StaffRegister staff;
    private final int minimumShare;
    private final boolean isPerPerson;
    private boolean isOpen;

    CostChanges(Situation situation, CostLimitRule rule) {
        this.situation = situation;
        this.rule = rule;
        this.lines = situation.costs().lines();
        this.staff = situation.costs().staff();
        this.scheme = situation.costs().scheme();
        this.minimumShare = scheme.minimumShare();
        this.isPerPerson = situation.readings().staffShareScope() == StaffShareScope.PER_PERSON;
    }

    /** Returns the least cost other than staff to add, if some amount is enough. */
    List<Change> addedOther() {
        // Services are taken last: they may be outside the base of a flat rate.
        return situation.call().costs().eligible().keySet().stream()
                .filter(nature -> !isStaff(nature))
                .min(Comparator.comparing(CostChanges::isService))
                .map(nature -> added(Change.Kind.ADD_OTHER_COST, scheme.group(nature)))
                .orElse(List.of());
    }

    private List<Change> added(Change.Kind kind, int group) {
        return change(kind, room(), cents -> screening -> screening.with(group, cents));
    }

    /** Returns the least cost of a further person to add, if some amount is enough. */
    List<Change> addedStaff(boolean isComparedAsPresented) {
        return isStaffEligible() && isFurtherPersonAlone(isComparedAsPresented)
                ? added(Change.Kind.ADD_STAFF_COST, scheme.staff())
                : List.of();
    }

    // If all shares are added up, one more person may bring back staff that was set aside: no amount is the least.
    private boolean isFurtherPersonAlone(boolean isComparedAsPresented) {
        return isPerPerson
                || isComparedAsPresented
                || isReachedTogether()
                || presentedStaff(situation.screening()) == 0;
    }

    private Screening retainingAllStaff(Screening screening) {
        return screening.retaining(scheme.staff(), presentedStaff(screening));
    }

    private long presentedStaff(Screening screening) {
        return screening.presented(scheme.groupsOf(CostChanges::isStaff));
    }

    /**
     * Returns the least cost of a further person to add if all staff is retained with that person, and who else must
     * reach which share for that. For a call under which nothing less is enough.
     */
    List<Change> addedWithAllStaff() {
        if (isPerPerson || isReachedTogether() || !isStaffEligible()) {
            return List.of();
        }
        UnaryOperator<Screening> all = this::retainingAllStaff;
        List<Change> added = change(
                Change.Kind.ADD_STAFF_COST,
                room(),
                cents -> screening -> all.apply(screening).with(scheme.staff(), cents));
        List<PersonCost> below = personsBelowMinimum();
        return added.isEmpty() || below.isEmpty()
                ? added
                : List.of(new Change.Together(List.of(raisedToReachAll(below.get(0)), added.get(0))));
    }

    /**
     * Returns the least costs to take away, of services, of staff and of others, if some amount is enough; if not, the
     * least of several of them together.
     */
    List<Change> reduced() {
        // Services may be outside the base of a flat rate: taking them away may reduce the total by less.
        Cut other = cut(Change.Kind.REDUCE_OTHER_COST, nature -> !isStaff(nature) && !isService(nature));
        Cut services = cut(Change.Kind.REDUCE_SERVICES, CostChanges::isService);
        Cut personnel = cut(Change.Kind.REDUCE_STAFF_COST, CostChanges::isStaff);
        List<Change> alone = Stream.of(other, services, personnel)
                .flatMap(cut -> change(cut.kind(), cut.most(), cut.by()).stream())
                .toList();
        return alone.isEmpty() ? reducedTogether(other, services, personnel) : alone;
    }

    // Net of VAT: the change is to the costs, and the rest of a line may keep its VAT.
    private Cut cut(Change.Kind kind, Predicate<CostNature> natures) {
        LineFates fates = situation.costs().fates(situation.readings().staffShareScope());
        long most = 0;
        for (int i = 0; i < lines.size(); i++) {
            most += natures.test(lines.nature(i)) && fates.at(i) == Fate.RETAINED ? lines.cents(i) : 0;
        }
        int[] groups = scheme.groupsOf(natures);
        return new Cut(kind, most, cents -> each -> each.without(groups, cents));
    }

    private static boolean isStaff(CostNature nature) {
        return nature.family() == CostFamily.STAFF;
    }

    private static boolean isService(CostNature nature) {
        return nature.equals(CostNature.SERVICES);
    }

    // Two are tried before three.
    private List<Change> reducedTogether(Cut other, Cut services, Cut personnel) {
        return Stream.of(
                        List.of(other, services),
                        List.of(other, personnel),
                        List.of(services, personnel),
                        List.of(other, services, personnel))
                .map(this::reducedTogether)
                .filter(changes -> !changes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    // All of each; then the least of the last, and of those before it all but what rounding still leaves.
    private List<Change> reducedTogether(List<Cut> cuts) {
        long[] amounts = cuts.stream().mapToLong(Cut::most).toArray();
        for (int i = amounts.length - 1; i >= 0; i--) {
            int lessened = i;
            Optional<Long> least = least(amounts[i], cents -> screening -> {
                long[] tried = amounts.clone();
                tried[lessened] = cents;
                return without(cuts, tried, screening);
            });
            if (least.isEmpty()) {
                return List.of();
            }
            amounts[i] = least.get();
        }
        return List.of(new Change.Together(IntStream.range(0, amounts.length)
                .<Change>mapToObj(i -> new Change.OfAmount(cuts.get(i).kind(), Euros.ofCents(amounts[i])))
                .toList()));
    }

    private static Screening without(List<Cut> cuts, long[] amounts, Screening screening) {
        Screening rest = screening;
        for (int i = 0; i < amounts.length; i++) {
            rest = cuts.get(i).by().apply(amounts[i]).apply(rest);
        }
        return rest;
    }

    /** Returns persons below the minimum share for whom a greater share is enough. */
    List<Change> raisedShares() {
        if (!isStaffEligible()) {
            return List.of();
        }
        if (isPerPerson) {
            return raisedAlone();
        }
        return isReachedTogether() ? List.of() : raisedTogether();
    }

    // Whose cost is enough, a greater cost is enough too: the least that is enough is found once for all persons.
    private List<Change> raisedAlone() {
        List<PersonCost> persons = personsBelowMinimum();
        long all = persons.stream().mapToLong(this::cost).sum();
        Optional<Long> enough = least(all, cents -> screening -> screening.retaining(scheme.staff(), cents));
        if (enough.isEmpty()) {
            return List.of();
        }
        List<Change> alone = persons.stream()
                .filter(person -> cost(person) >= enough.get())
                .limit(MOST_PERSONS)
                .map(person -> raised(person, minimumShare))
                .toList();
        return alone.isEmpty() ? List.of(new Change.Together(raisedUpTo(persons, enough.get()))) : alone;
    }

    // Those who cost most first: as few persons as possible.
    private List<Change> raisedUpTo(List<PersonCost> persons, long enough) {
        List<PersonCost> byCost = new ArrayList<>(persons);
        byCost.sort(Comparator.comparingLong(this::cost).reversed());
        List<PersonCost> least = new ArrayList<>();
        long sum = 0;
        for (int i = 0; sum < enough; i++) {
            sum += cost(byCost.get(i));
            least.add(byCost.get(i));
        }
        least.sort(Comparator.comparingInt(person -> person.rank));
        return least.stream().map(person -> raised(person, minimumShare)).toList();
    }

    private List<Change> raisedTogether() {
        if (!isEnough(this::retainingAllStaff)) {
            return List.of();
        }
        return personsBelowMinimum().stream()
                .limit(MOST_PERSONS)
                .map(this::raisedToReachAll)
                .toList();
    }

    // Added up, the stated shares reach the minimum if one person brings what is missing.
    private Change raisedToReachAll(PersonCost person) {
        return raised(person, person.share + minimumShare - staff.statedShares());
    }

    private static Change raised(PersonCost person, long share) {
        return new Change.RaiseShare(person.lines, new FteShare(BigDecimal.valueOf(share, SHARE_DECIMALS)));
    }

    // Of the least favourable completion, in which a lower bound is met last.
    private long cost(PersonCost person) {
        return situation.screening().withVat() ? person.net + person.vat : person.net;
    }

    private List<PersonCost> personsBelowMinimum() {
        Map<Integer, PersonCost> persons = new HashMap<>();
        List<PersonCost> inOrder = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int person = staff.person(i);
            if (person >= 0 && staff.share(person) > 0 && staff.share(person) < minimumShare) {
                PersonCost known = persons.get(person);
                if (known == null) {
                    known = new PersonCost(inOrder.size(), staff.share(person));
                    persons.put(person, known);
                    inOrder.add(known);
                }
                known.add(lines, i);
            }
        }
        return inOrder;
    }

    private boolean isReachedTogether() {
        return staff.statedShares() >= minimumShare;
    }

    private boolean isStaffEligible() {
        return situation.call().costs().eligible().containsKey(CostNature.STAFF);
    }

    private long room() {
        return Math.min(Euros.MAX_CENTS, Operation.MAX_TOTAL_CENTS - lines.total());
    }

    private List<Change> change(Change.Kind kind, long most, LongFunction<UnaryOperator<Screening>> change) {
        return least(most, change).map(Euros::ofCents).stream()
                .<Change>map(amount -> new Change.OfAmount(kind, amount))
                .toList();
    }

    /** Determines whether missing facts leave open how great a change that was returned has to be. */
    boolean areOpen() {
        return isOpen;
    }

    private Optional<Long> least(long most, LongFunction<UnaryOperator<Screening>> change) {
        long gap = Math.abs(rule.bound() - rule.compared(plan(change.apply(0))));
        Optional<Long> least = LeastChange.find(gap, most, cents -> isEnough(change.apply(cents)));
        // What is a cent too little in the least favourable completion may be enough in another.
        isOpen |= least.isPresent() && rule.isMetBy(planAtBest(change.apply(least.get() - 1)));
        return least;
    }

    private boolean isEnough(UnaryOperator<Screening> change) {
        return rule.isMetBy(plan(change));
    }

    private CostPlan plan(UnaryOperator<Screening> change) {
        return rule.isLowerBound()
                ? situation.completions().firstAfter(change)
                : situation.completions().lastAfter(change);
    }

    private CostPlan planAtBest(UnaryOperator<Screening> change) {
        return rule.isLowerBound()
                ? situation.completions().lastAfter(change)
                : situation.completions().firstAfter(change);
    }

    /** A kind of cost that may be taken away, and how much of it there is. */
    private record Cut(Change.Kind kind, long most, LongFunction<UnaryOperator<Screening>> by) {}

    /** A person with the lines that pay the person. */
    private static final class PersonCost {

        private final int rank;
        private final long share;
        private final List<String> lines = new ArrayList<>();
        private long net;
        private long vat;

        PersonCost(int rank, long share) {
            this.rank = rank;
            this.share = share;
        }

        void add(CostLines all, int line) {
            lines.add(all.get(line).id().orElseThrow());
            net += all.cents(line);
            vat += all.vat(line);
        }
    }
}
