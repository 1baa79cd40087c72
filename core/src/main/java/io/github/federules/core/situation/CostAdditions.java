package io.github.federules.core.situation;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.rule.Change;
import io.github.federules.core.screening.CostKind;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The least costs of a kind that meet a minimum if one party adds them, each with the costs and the party of which it is true. */
final class CostAdditions {

    // Each takes a calculation: of more kinds of costs that count differently, not all are tried.
    private static final int MOST_TRIED = 100;
    private static final FteShare FULL_TIME = new FteShare(BigDecimal.ONE);

    /** Costs that are offered together, by what they count in. */
    private record Offered(Optional<Base> base, List<int[]> alike) {}

    private final Situation situation;
    private final Limit limit;
    private final int party;
    private final Calculation calculation;
    private final CostScheme scheme;
    private final LineGroups groups;
    private final LeastChange least;

    private CostAdditions(Situation situation, Limit limit, int party) {
        this.situation = situation;
        this.limit = limit;
        this.party = party;
        this.calculation = situation.first().calculation();
        this.scheme = calculation.scheme();
        this.groups = situation.costs().groups();
        this.least = new LeastChange(situation, limit);
    }

    /** Returns the search for a minimum that is not met; nothing where no one party, or no answer of a line, can be looked at. */
    static Optional<CostAdditions> of(Situation situation, Limit limit) {
        List<Integer> breaking = limit.isOfEach() ? situation.completions().breaking(limit) : List.of(0);
        if (breaking.size() != 1) {
            return Optional.empty();
        }
        int party = breaking.get(0);
        return withEveryLine(situation, party).map(each -> new CostAdditions(each, limit, party));
    }

    /** Determines whether missing facts leave open how great a change that was returned has to be. */
    boolean areOpen() {
        return least.isOpen();
    }

    /** Returns the changes by costs of a kind. */
    List<Change> of(Change.Kind change, CostKind kind) {
        return of(change, kind, screening -> screening);
    }

    /** Returns the changes by costs of staff with which all staff is retained. */
    List<Change> ofStaffWithAll() {
        return of(
                Change.Kind.ADD_STAFF_COST,
                CostKind.STAFF,
                screening -> screening.retainingPresented(scheme.paidStaff()));
    }

    private List<Change> of(Change.Kind change, CostKind kind, UnaryOperator<Screening> before) {
        List<int[]> alike = calculation.addable(kind, situation.call().isByParty() ? party : 0);
        if (alike.isEmpty() || alike.size() > MOST_TRIED) {
            return List.of();
        }
        int[] addable = alike.stream().flatMapToInt(IntStream::of).toArray();
        if (!groups.asked().isEmpty() && !IntStream.of(addable).allMatch(groups::isAnswered)) {
            return List.of();
        }
        int[] inBase = inBaseOfLimit(addable);
        List<Change> changes = offered(addable, alike, inBase).stream()
                .flatMap(each -> change(change, kind, each, before).stream())
                .toList();
        // Others may raise a ceiling on the costs that the limit is on.
        return changes.isEmpty() && inBase.length > 0
                ? change(change, kind, new Offered(Optional.empty(), alike), before).stream()
                        .toList()
                : changes;
    }

    private List<Offered> offered(int[] addable, List<int[]> alike, int[] inBase) {
        if (inBase.length > 0) {
            return List.of(new Offered(Optional.of(limit.on()), calculation.alike(inBase)));
        }
        List<Base> ofParts = limit.on().isOfCosts()
                ? List.of()
                : calculation.parts().stream()
                        .map(Calculation.ResolvedPart::base)
                        .filter(Objects::nonNull)
                        .map(CaseBase::base)
                        .filter(base -> base.isOfCosts() && !base.equals(Base.TOTAL))
                        .distinct()
                        .toList();
        if (ofParts.isEmpty()) {
            return List.of(new Offered(Optional.empty(), alike));
        }
        return ofParts.stream()
                .map(base -> new Offered(Optional.of(base), calculation.alike(in(base, addable))))
                .filter(each -> !each.alike().isEmpty())
                .toList();
    }

    // Empty where the limit is on no lines.
    private int[] inBaseOfLimit(int[] addable) {
        return limit.on().isOfCosts() && !limit.on().equals(Base.TOTAL) ? in(limit.on(), addable) : new int[0];
    }

    private int[] in(Base base, int[] some) {
        Set<Integer> inBase = IntStream.of(scheme.groupsOf(base)).boxed().collect(Collectors.toSet());
        return IntStream.of(some).filter(inBase::contains).toArray();
    }

    // What is enough of any of these costs; where some are never enough, of the natures that are.
    private Optional<Change> change(
            Change.Kind change, CostKind kind, Offered offered, UnaryOperator<Screening> before) {
        OptionalLong greatest = OptionalLong.empty();
        List<int[]> enough = new ArrayList<>();
        for (int[] same : offered.alike()) {
            OptionalLong cents = least.of(
                    room(), (screening, more) -> before.apply(screening).with(same[0], more));
            if (cents.isPresent()) {
                enough.add(same);
                greatest = OptionalLong.of(Math.max(greatest.orElse(0), cents.getAsLong()));
            }
        }
        if (greatest.isEmpty()) {
            return Optional.empty();
        }
        Change.OfAmount found = new Change.OfAmount(change, Euros.ofCents(greatest.getAsLong()));
        // Without a name, they are all costs other than staff, or those of staff.
        Set<CostKind> meant =
                kind == CostKind.STAFF ? Set.of(CostKind.STAFF) : Set.of(CostKind.OTHER, CostKind.SERVICES);
        NamedCosts named = new NamedCosts(situation, scheme);
        if (enough.size() < offered.alike().size()) {
            return named.natures(kind, enough, offered.alike()).map(found::in).map(this::ofParty);
        }
        return Optional.of(ofParty(offered.base()
                .flatMap(base -> named.of(meant, kind, base))
                .map(found::in)
                .orElse(found)));
    }

    private Change ofParty(Change.OfAmount change) {
        boolean isAny = !situation.call().isByParty()
                || situation.dossier().applicant().members().isEmpty()
                || !isOfParties();
        return isAny ? change : change.of(Participant.of(situation, party).body());
    }

    // Costs of all together are the same whoever bears them, unless something is of each.
    private boolean isOfParties() {
        Call call = situation.call();
        return limit.isOfEach()
                || !limit.on().isOfCosts()
                || !call.conditionsOnBearers().isEmpty()
                || call.costs().added().stream().anyMatch(AddedCosts::isOfEach)
                || call.limits().stream().anyMatch(each -> each.reduces() && each.isOfEach());
    }

    private long room() {
        return Math.min(
                Euros.MAX_CENTS,
                Operation.MAX_TOTAL_CENTS - situation.costs().lines().total());
    }

    // A line of 0.00 for each nature and answer changes nothing, and shows what costs like it would count in.
    private static Optional<Situation> withEveryLine(Situation situation, int party) {
        List<Criterion> asked = situation.costs().groups().asked();
        if (asked.isEmpty() && party == 0) {
            return Optional.of(situation);
        }
        Optional<String> partner = party == 0
                ? Optional.empty()
                : situation.dossier().applicant().members().get(party - 1).name();
        if (party > 0 && !isOneNamed(situation, partner)) {
            return Optional.empty();
        }
        List<CostLine> lines = new ArrayList<>();
        // Where all shares are added up, one more person may bring back staff that was set aside.
        boolean isStaffLeftOut = situation.call().costs().staffMinimum().isPresent()
                && situation.readings().staffShareScope() == StaffShareScope.OPERATION;
        for (CostNature nature : situation.call().costs().eligible().keySet()) {
            if (isStaffLeftOut && nature.family() == CostFamily.STAFF) {
                continue;
            }
            List<Answers> combinations = List.of(Answers.none());
            for (Criterion criterion : asked) {
                if (criterion.isAskedOf(nature.code())) {
                    combinations = combinations.stream()
                            .flatMap(some -> ChosenAnswers.of(criterion).map(each -> some.with(criterion.code(), each)))
                            .limit(MOST_TRIED + 1L)
                            .toList();
                }
            }
            combinations.stream()
                    .filter(answers -> isPaidByAmount(situation.call(), nature, answers))
                    .map(answers -> line(nature, answers, partner))
                    .forEach(lines::add);
            if (combinations.size() > MOST_TRIED) {
                return Optional.empty();
            }
        }
        Operation operation = situation.dossier().operation();
        return Optional.of(situation.of(situation
                .dossier()
                .withOperation(
                        operation.withCostLines(Stream.concat(operation.costLines().stream(), named(operation, lines))
                                .toList()))));
    }

    private static boolean isOneNamed(Situation situation, Optional<String> partner) {
        return partner.isPresent()
                && situation.dossier().applicant().members().stream()
                                .map(Party::name)
                                .filter(partner::equals)
                                .count()
                        == 1;
    }

    private static boolean isPaidByAmount(Call call, CostNature nature, Answers answers) {
        return call.costs().paid().stream()
                .filter(costs -> costs.pays(nature, answers))
                .allMatch(costs -> costs.price().isEmpty());
    }

    private static CostLine line(CostNature nature, Answers answers, Optional<String> partner) {
        CostLine line = CostLine.of(nature, Euros.ZERO).withAnswers(answers);
        CostLine shared = nature.family() == CostFamily.STAFF ? line.withShare(FULL_TIME) : line;
        return partner.map(shared::withPartner).orElse(shared);
    }

    private static Stream<CostLine> named(Operation operation, List<CostLine> lines) {
        Set<String> known = operation.costLines().stream()
                .flatMap(line -> line.id().stream())
                .collect(Collectors.toSet());
        String prefix = "+";
        while (isBegun(known, prefix)) {
            prefix += "+";
        }
        String free = prefix;
        return IntStream.range(0, lines.size())
                .mapToObj(place -> lines.get(place).withId(free + place));
    }

    private static boolean isBegun(Set<String> known, String prefix) {
        return known.stream().anyMatch(id -> id.startsWith(prefix));
    }
}
