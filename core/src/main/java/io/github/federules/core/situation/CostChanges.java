package io.github.federules.core.situation;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.core.number.Bisection;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Change;
import io.github.federules.core.screening.CostKind;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.Fate;
import io.github.federules.core.screening.LineFates;
import io.github.federules.core.screening.Pricing;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.screening.StaffRegister;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The smallest changes to costs that meet a limit in every completion. */
public final class CostChanges {

    // A few persons are enough as suggestions; an operation may have a hundred thousand.
    private static final int MOST_PERSONS = 10;
    // Each takes a calculation: of more persons, or of more kinds of costs that count differently, not all are tried.
    private static final int MOST_TRIED = 100;
    private static final int SHARE_DECIMALS = 9;
    // Few calls tell apart as many kinds of costs.
    private static final int MOST_ORDERS = 8;

    /**
     * Costs that count alike.
     *
     * @param groups their groups
     * @param slack how much of them may be taken away before what is compared falls: what a ceiling leaves out
     */
    private record AlikeCosts(List<Integer> groups, long slack) {

        int[] numbers() {
            return groups.stream().mapToInt(group -> group).toArray();
        }
    }

    /**
     * A kind of cost that may be taken away, and how much of it there is.
     *
     * @param alike its costs that what is compared falls with, those with which it falls least first
     */
    private record Cut(Change.Kind kind, long most, List<AlikeCosts> alike, UnaryOperator<Change.OfAmount> naming) {

        Change by(long cents) {
            return naming.apply(new Change.OfAmount(kind, Euros.ofCents(cents)));
        }

        LeastChange.ByAmount beginningWith(int first) {
            List<AlikeCosts> inOrder = new ArrayList<>(alike);
            if (!inOrder.isEmpty()) {
                inOrder.add(0, inOrder.remove(first));
            }
            int[] order = numbers(inOrder);
            return (screening, cents) -> screening.without(order, cents);
        }

        // Whoever takes away what ceilings leave out of each loses nothing by it, and then what counts least.
        Screening leastEffective(Screening screening, long cents) {
            Screening rest = screening;
            long left = cents;
            for (AlikeCosts costs : alike) {
                long taken = Math.min(left, costs.slack());
                rest = rest.without(costs.numbers(), taken);
                left -= taken;
            }
            return rest.without(numbers(alike), left);
        }

        private static int[] numbers(List<AlikeCosts> costs) {
            return costs.stream()
                    .flatMapToInt(each -> IntStream.of(each.numbers()))
                    .toArray();
        }
    }

    /**
     * A person below the minimum share, with the lines that pay the person and their sum in the least favourable completion, in all
     * and by group of paid lines.
     */
    private record PersonCost(int person, List<String> lines, long cents, Map<Integer, Long> byGroup) {

        Screening retainedIn(Screening screening) {
            Screening more = screening;
            for (Map.Entry<Integer, Long> each : byGroup.entrySet()) {
                more = more.retaining(each.getKey(), each.getValue());
            }
            return more;
        }
    }

    private final Situation situation;
    private final Limit limit;
    private final boolean isOfPresented;
    private final Calculation calculation;
    private final CostScheme scheme;
    private final CostLines lines;
    private final StaffRegister staff;
    private final int minimumShare;
    private final boolean isPerPerson;
    private final boolean isBelowTogether;
    private final LeastChange least;
    private final Optional<CostAdditions> additions;

    /**
     * Creates the search for a limit that is not met.
     *
     * @param isOfPresented whether presented costs are compared, and not the retained ones
     */
    public CostChanges(Situation situation, Limit limit, boolean isOfPresented) {
        this.situation = situation;
        this.limit = limit;
        this.isOfPresented = isOfPresented;
        this.lines = situation.costs().lines();
        this.staff = situation.costs().staff();
        this.calculation = situation.first().calculation();
        this.scheme = calculation.scheme();
        this.minimumShare = scheme.minimumShare();
        this.isPerPerson = situation.readings().staffShareScope() == StaffShareScope.PER_PERSON;
        this.isBelowTogether = !isPerPerson && staff.statedShares() < minimumShare;
        this.least = new LeastChange(situation, limit);
        this.additions = limit.isLower() ? CostAdditions.of(situation, limit) : Optional.empty();
    }

    /** Returns the changes, each of which is enough. */
    public List<Change> all() {
        if (!limit.isLower()) {
            // What several parties have too much of is taken of each by itself.
            return situation.completions().isFailedTwice(limit) ? List.of() : reduced();
        }
        List<Change> changes = new ArrayList<>(addedOther());
        // Under the presented basis the total does not depend on shares.
        // If all shares are added up, one more person may bring back staff that was set aside: no amount is the
        // least.
        if (isOfPresented || !isBelowTogether || presentedStaff(situation.screening()) == 0) {
            changes.addAll(added(Change.Kind.ADD_STAFF_COST, CostKind.STAFF));
        }
        changes.addAll(raisedShares());
        return changes.isEmpty() ? addedWithAllStaff() : changes;
    }

    /** Determines whether missing facts leave open how great a change that was returned has to be. */
    public boolean areOpen() {
        return least.isOpen() || additions.map(CostAdditions::areOpen).orElse(false);
    }

    // Services are taken last: they may be outside the base of a flat rate.
    private List<Change> addedOther() {
        List<Change> others = added(Change.Kind.ADD_OTHER_COST, CostKind.OTHER);
        return others.isEmpty() ? added(Change.Kind.ADD_OTHER_COST, CostKind.SERVICES) : others;
    }

    private List<Change> added(Change.Kind change, CostKind kind) {
        return additions.map(each -> each.of(change, kind)).orElse(List.of());
    }

    /** Returns the groups that are in what the limit is on; all of them where that has no lines. */
    private int[] inBase(int[] groups) {
        if (limit.on().equals(Base.TOTAL) || !limit.on().isOfCosts()) {
            return groups;
        }
        Set<Integer> inBase = IntStream.of(scheme.groupsOf(limit.on())).boxed().collect(Collectors.toSet());
        return inBase.isEmpty()
                ? groups
                : IntStream.of(groups).filter(inBase::contains).toArray();
    }

    private Screening retainingAllStaff(Screening screening) {
        return screening.retainingPresented(scheme.paidStaff());
    }

    private long presentedStaff(Screening screening) {
        return screening.presented(scheme.groupsOf(CostFamily.STAFF));
    }

    // If nothing less is enough: a further person with whom all staff is retained, and who else must reach which share
    // for that.
    private List<Change> addedWithAllStaff() {
        if (!isBelowTogether) {
            return List.of();
        }
        List<Change> added = additions.map(CostAdditions::ofStaffWithAll).orElse(List.of());
        List<PersonCost> below = personsBelowMinimum();
        return added.isEmpty() || below.isEmpty()
                ? added
                : List.of(new Change.Together(List.of(raisedToReachAll(below.get(0)), added.get(0))));
    }

    // Each kind of cost alone, if some amount of it is enough. Services may be outside the base of a flat rate: taking
    // them away
    // may reduce the total by less.
    private List<Change> reduced() {
        Cut other = cut(Change.Kind.REDUCE_OTHER_COST, CostKind.OTHER);
        Cut services = cut(Change.Kind.REDUCE_SERVICES, CostKind.SERVICES);
        Cut personnel = cut(Change.Kind.REDUCE_STAFF_COST, CostKind.STAFF);
        List<Change> alone = Stream.of(other, services, personnel)
                .flatMap(cut -> leastOf(cut).stream().mapToObj(cut::by))
                .toList();
        return alone.isEmpty() ? reducedTogether(other, services, personnel) : alone;
    }

    // Whichever of these costs are taken away.
    private OptionalLong leastOf(Cut cut) {
        Stream<LeastChange.ByAmount> inOrder = IntStream.range(
                        0, Math.max(1, Math.min(cut.alike().size(), MOST_ORDERS)))
                .mapToObj(cut::beginningWith);
        Stream<LeastChange.ByAmount> ways =
                cut.alike().size() > 1 ? Stream.concat(Stream.of(cut::leastEffective), inOrder) : inOrder;
        return ways.map(way -> least.of(cut.most(), way))
                .flatMapToLong(OptionalLong::stream)
                .max();
    }

    // Net of VAT: the change is to the costs, and the rest of a line may keep its VAT.
    private Cut cut(Change.Kind change, CostKind kind) {
        Screening screened = situation.screening();
        int[] stated = IntStream.of(inBase(scheme.groupsOfNatures(nature -> CostKind.of(nature) == kind)))
                .filter(scheme::isPaidByAmount)
                .filter(group -> screened.retained(new int[] {group}) > 0)
                .toArray();
        List<int[]> kinds = calculation.alike(stated);
        if (kinds.size() > MOST_TRIED) {
            return new Cut(change, 0, List.of(), any -> any);
        }
        long before = situation.completions().mostAfter(limit, screening -> screening);
        long without = situation.completions().mostAfter(limit, screening -> withoutAll(screening, kinds));
        List<Map.Entry<BigDecimal, int[]>> effects = new ArrayList<>();
        for (int[] groups : kinds) {
            long all = screened.retained(groups);
            long effect =
                    before - situation.completions().mostAfter(limit, screening -> screening.without(groups, all));
            // What fills a ceiling with others may be taken away without effect, and counts where the others are gone.
            List<int[]> others =
                    kinds.stream().filter(each -> !Arrays.equals(each, groups)).toList();
            boolean counts = effect > 0
                    || situation.completions().mostAfter(limit, screening -> withoutAll(screening, others)) > without;
            if (counts) {
                effects.add(Map.entry(
                        BigDecimal.valueOf(effect).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64), groups));
            }
        }
        List<AlikeCosts> alike = effects.stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new AlikeCosts(
                        IntStream.of(each.getValue()).boxed().toList(),
                        effects.size() > 1 ? slack(each.getValue(), screened.retained(each.getValue()), before) : 0))
                .toList();
        return new Cut(change, netOfVat(alike), alike, cut -> named(cut, kind));
    }

    private static Screening withoutAll(Screening screening, List<int[]> kinds) {
        Screening rest = screening;
        for (int[] groups : kinds) {
            rest = rest.without(groups, rest.retained(groups));
        }
        return rest;
    }

    private long slack(int[] groups, long all, long before) {
        return Bisection.first(
                        1,
                        all,
                        cents -> situation.completions().mostAfter(limit, screening -> screening.without(groups, cents))
                                < before)
                - 1;
    }

    private Change.OfAmount named(Change.OfAmount cut, CostKind kind) {
        boolean isInBase = limit.on().isOfCosts() && !limit.on().equals(Base.TOTAL);
        Change.OfAmount inBase = isInBase
                ? new NamedCosts(situation, scheme)
                        .of(Set.of(kind), kind, limit.on())
                        .map(cut::in)
                        .orElse(cut)
                : cut;
        List<Integer> breaking = limit.isOfEach() ? situation.completions().breaking(limit) : List.of();
        boolean isOfOne = breaking.size() == 1
                && !situation.dossier().applicant().members().isEmpty();
        return isOfOne ? inBase.of(Participant.of(situation, breaking.get(0)).body()) : inBase;
    }

    private long netOfVat(List<AlikeCosts> alike) {
        Set<Integer> groups =
                alike.stream().flatMap(costs -> costs.groups().stream()).collect(Collectors.toSet());
        LineFates fates =
                situation.costs().fates(calculation, situation.readings().staffShareScope());
        return IntStream.range(0, lines.size())
                .filter(line -> groups.contains(situation.costs().groups().group(lines, line))
                        && fates.at(line) == Fate.RETAINED)
                .mapToLong(lines::cents)
                .sum();
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
            OptionalLong needed = least.of(amounts[i], (screening, cents) -> {
                Screening rest = screening;
                for (int j = 0; j < amounts.length; j++) {
                    rest = cuts.get(j).leastEffective(rest, j == lessened ? cents : amounts[j]);
                }
                return rest;
            });
            if (needed.isEmpty()) {
                return List.of();
            }
            amounts[i] = needed.getAsLong();
        }
        return List.of(new Change.Together(IntStream.range(0, amounts.length)
                .mapToObj(i -> cuts.get(i).by(amounts[i]))
                .toList()));
    }

    // Persons below the minimum share for whom a greater share is enough.
    private List<Change> raisedShares() {
        if (isPerPerson) {
            return raisedAlone();
        }
        return !isBelowTogether || !least.isEnough(this::retainingAllStaff)
                ? List.of()
                : personsBelowMinimum().stream()
                        .limit(MOST_PERSONS)
                        .map(this::raisedToReachAll)
                        .toList();
    }

    // Whose cost is enough, a greater cost is enough too, where all of it counts alike: the least that is enough is
    // found once for all persons.
    private List<Change> raisedAlone() {
        List<PersonCost> persons = personsBelowMinimum().stream()
                .filter(person -> !person.byGroup().isEmpty())
                .toList();
        int[] groups = persons.stream()
                .flatMap(person -> person.byGroup().keySet().stream())
                .distinct()
                .mapToInt(group -> group)
                .toArray();
        if (groups.length > 1 && calculation.alike(groups).size() > 1) {
            return raisedByEffect(persons);
        }
        long all = persons.stream().mapToLong(PersonCost::cents).sum();
        OptionalLong enough = least.of(all, (screening, cents) -> retaining(screening, groups, cents));
        if (enough.isEmpty()) {
            return List.of();
        }
        List<Change> alone = persons.stream()
                .filter(person -> person.cents() >= enough.getAsLong())
                .limit(MOST_PERSONS)
                .map(person -> raised(person, minimumShare))
                .toList();
        return alone.isEmpty() ? List.of(new Change.Together(raisedUpTo(persons, enough.getAsLong()))) : alone;
    }

    // Of costs that do not count alike, those of each person are tried, if they are not too many.
    private List<Change> raisedByEffect(List<PersonCost> persons) {
        List<PersonCost> tried = persons.stream()
                .sorted(Comparator.comparingLong(PersonCost::cents).reversed())
                .limit(MOST_TRIED)
                .toList();
        List<Change> alone = tried.stream()
                .filter(person -> least.isEnough(person::retainedIn))
                .limit(MOST_PERSONS)
                .sorted(Comparator.comparingInt(PersonCost::person))
                .map(person -> raised(person, minimumShare))
                .toList();
        return !alone.isEmpty() || !areEnough(tried) ? alone : List.of(new Change.Together(raisedAsNeeded(tried)));
    }

    // Those who cost least are left out first.
    private List<Change> raisedAsNeeded(List<PersonCost> enough) {
        List<PersonCost> needed = new ArrayList<>(enough);
        for (int i = needed.size() - 1; i >= 0; i--) {
            PersonCost person = needed.remove(i);
            if (!areEnough(needed)) {
                needed.add(i, person);
            }
        }
        return needed.stream()
                .sorted(Comparator.comparingInt(PersonCost::person))
                .map(person -> raised(person, minimumShare))
                .toList();
    }

    private boolean areEnough(List<PersonCost> persons) {
        return least.isEnough(screening -> {
            Screening more = screening;
            for (PersonCost person : persons) {
                more = person.retainedIn(more);
            }
            return more;
        });
    }

    // Those who cost most first: as few persons as possible.
    private List<Change> raisedUpTo(List<PersonCost> persons, long enough) {
        List<PersonCost> byCost = persons.stream()
                .sorted(Comparator.comparingLong(PersonCost::cents).reversed())
                .toList();
        int count = 0;
        for (long sum = 0; sum < enough; count++) {
            sum += byCost.get(count).cents();
        }
        return byCost.stream()
                .limit(count)
                .sorted(Comparator.comparingInt(PersonCost::person))
                .map(person -> raised(person, minimumShare))
                .toList();
    }

    // Added up, the stated shares reach the minimum if one person brings what is missing.
    private Change raisedToReachAll(PersonCost person) {
        return raised(person, staff.share(person.person()) + minimumShare - staff.statedShares());
    }

    private static Change raised(PersonCost person, long share) {
        return new Change.RaiseShare(person.lines(), new FteShare(BigDecimal.valueOf(share, SHARE_DECIMALS)));
    }

    private List<PersonCost> personsBelowMinimum() {
        Map<Integer, List<Integer>> linesOfPersons = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int person = staff.person(i);
            if (person >= 0 && staff.share(person) > 0 && staff.share(person) < minimumShare) {
                linesOfPersons.computeIfAbsent(person, any -> new ArrayList<>()).add(i);
            }
        }
        Pricing pricing = situation
                .costs()
                .pricing(
                        calculation, situation.readings(), situation.screening().withVat());
        List<PersonCost> persons = new ArrayList<>();
        linesOfPersons.forEach((person, numbers) -> {
            Map<Integer, Long> byGroup = new TreeMap<>();
            numbers.forEach(line -> {
                int group = situation.costs().groups().group(lines, line);
                if (scheme.isPaid(group)) {
                    byGroup.merge(group, pricing.cents(line), Long::sum);
                }
            });
            persons.add(new PersonCost(
                    person,
                    numbers.stream()
                            .map(line -> lines.get(line).id().orElseThrow())
                            .toList(),
                    byGroup.values().stream().mapToLong(cents -> cents).sum(),
                    byGroup));
        });
        return persons;
    }

    // So many cents of what is presented of some groups, whichever of it they are.
    private static Screening retaining(Screening screening, int[] groups, long cents) {
        Screening more = screening;
        long left = cents;
        for (int group : groups) {
            int[] only = {group};
            long taken = Math.min(left, more.presented(only) - more.retained(only));
            more = more.retaining(group, taken);
            left -= taken;
        }
        return more;
    }
}
