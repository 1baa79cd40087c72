package io.github.federules.assurance.opinions.parties;

import static io.github.federules.core.condition.Condition.where;

import io.github.federules.assurance.opinions.parties.Terms.Added;
import io.github.federules.assurance.opinions.parties.Terms.Basis;
import io.github.federules.assurance.opinions.parties.Terms.Demand;
import io.github.federules.assurance.opinions.parties.Terms.Effect;
import io.github.federules.assurance.opinions.parties.Terms.Limited;
import io.github.federules.assurance.opinions.parties.Terms.Money;
import io.github.federules.assurance.opinions.parties.Terms.Paid;
import io.github.federules.assurance.opinions.parties.Terms.Part;
import io.github.federules.assurance.opinions.parties.Terms.Portion;
import io.github.federules.assurance.opinions.parties.Terms.Spot;
import io.github.federules.assurance.opinions.parties.Terms.Threshold;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a call with simplified costs, terms of each party, aid in parts and a score, together with what each term means. */
final class Drawing {

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");
    private static final LocalizedText TEXT = Ask.TEXT;
    private static final int MOST_TRIES = 400;

    private final Random random;
    private final int scale;
    private final boolean isByParty;
    private final boolean isSelecting;
    private final Map<Ask, Set<Long>> asked = new EnumMap<>(Ask.class);
    private boolean asksRole;
    private boolean isOfSelection;
    private final List<Paid> paid = new ArrayList<>();
    private final List<Added> added = new ArrayList<>();
    private final List<Limited> limits = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Quantum> score = new ArrayList<>();
    private final CallBuilder call =
            Call.builder("each", new LocalizedText("Un appel", "A call")).offersFunding();
    private int named;

    private Drawing(Random random) {
        this.random = random;
        scale = List.of(60, 400, 5_000, 300_000).get(random.nextInt(4));
        isByParty = random.nextInt(3) > 0;
        isSelecting = random.nextInt(3) == 0;
    }

    static Terms any(Random random) {
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            try {
                return new Drawing(random).draw();
            } catch (InvalidCallException contradiction) {
                // Terms that do not go together are drawn again.
            }
        }
        throw new IllegalStateException("No call could be built. Draw terms that go together more often.");
    }

    private Terms draw() {
        if (isSelecting) {
            call.offers(Track.SELECTION, TEXT);
        }
        drawPaid();
        boolean hasMinimum = random.nextInt(4) == 0;
        if (hasMinimum) {
            call.staffMinimum(CLAUSE, FteShare.fte("0.20"));
        }
        drawLumpSums();
        drawFlatRates();
        for (int i = random.nextInt(5) / 2; i > 0; i--) {
            drawCeiling();
        }
        drawParts();
        boolean isWhole = scale > 400 && random.nextInt(5) == 0;
        if (isWhole) {
            call.wholeEuros(CLAUSE);
        }
        drawFamiliar();
        for (int i = random.nextInt(5) / 2; i > 0; i--) {
            drawRefusing();
        }
        for (int i = random.nextInt(5) / 2; i > 0; i--) {
            drawReducingAid();
        }
        for (int i = random.nextInt(4) / 2; i > 0; i--) {
            drawDemand();
        }
        if (isSelecting) {
            drawScore();
        }
        for (Question question : List.of(
                Question.CEILING_BASE, Question.ROUNDING, Question.FLAT_RATE_BASE, Question.MINIMUM_COST_BASIS)) {
            if (random.nextInt(3) == 0) {
                call.readAs(question.readings().get(random.nextInt(2)));
            }
        }
        asked.keySet().forEach(each -> call.asks(CLAUSE, each.criterion()));
        asked.forEach((ask, ends) -> ends.removeIf(end -> end < 0 || end >= ask.answers()));
        if (asksRole) {
            call.asks(CLAUSE, Ask.ROLE);
        }
        return new Terms(
                call.build(), paid, added, limits, parts, demands, score, isWhole, hasMinimum, asked, asksRole);
    }

    private boolean isOnce(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    // Conditions and values.

    private Premise premise(boolean isEach) {
        Premise premise = plain(isEach);
        if (isOnce(6)) {
            premise = new Premise.Not(premise);
        } else if (isOnce(6)) {
            premise = new Premise.Both(premise, plain(isEach), random.nextBoolean());
        }
        return premise;
    }

    private Premise plain(boolean isEach) {
        if (isEach && !isOnce(4)) {
            return ofParty();
        }
        return switch (random.nextInt(isSelecting ? 7 : 5)) {
            case 0, 1 -> new Premise.OfApplicant(ofParty());
            case 2 -> exactly(Ask.RENEWABLE, random.nextInt(2));
            case 3 -> {
                long from = random.nextInt(4);
                yield within(Ask.JOBS, from, from + 2);
            }
            case 4 -> {
                long from = random.nextInt(3);
                yield new Premise.OfMany(ofParty(), random.nextBoolean(), from, from + random.nextInt(2));
            }
            case 5 -> within(Ask.QUALITY, 2, 2 + random.nextInt(4));
            default -> exactly(Ask.IMPACT, random.nextInt(2));
        };
    }

    private Premise ofParty() {
        long from = random.nextInt(3);
        if (isOnce(4)) {
            return within(Ask.HEADS, from, from + 1);
        }
        return isOnce(4) ? within(Ask.SIZE, 0, 1) : exactly(Ask.SIZE, from);
    }

    private Premise exactly(Ask ask, long value) {
        return within(ask, value, value);
    }

    private Premise within(Ask ask, long from, long to) {
        Set<Long> ends = ends(ask);
        if (!isOfSelection) {
            ends.addAll(List.of(from - 1, from, to, to + 1));
        }
        return new Premise.Within(ask, from, to);
    }

    private Optional<Premise> sometimes(int of, boolean isEach) {
        return isOnce(of) ? Optional.of(premise(isEach)) : Optional.empty();
    }

    /** A constant, cases, or a sum with a maximum. */
    private Quantum value(boolean isEach, LongSupplier drawn) {
        long one = drawn.getAsLong();
        return switch (random.nextInt(6)) {
            case 0 -> new Quantum.Case(premise(isEach), one, Optional.of(drawn.getAsLong()));
            case 1 -> new Quantum.Sum(one, premise(isEach), drawn.getAsLong(), Math.max(one, drawn.getAsLong()));
            default -> new Quantum.Same(one);
        };
    }

    private Quantum rate(boolean isEach, int most) {
        return value(isEach, () -> millionths(most));
    }

    private long millionths(int most) {
        return random.nextBoolean() ? random.nextInt(most + 1) : most * (long) random.nextInt(21) / 20;
    }

    /** An amount: constant, cases, or one for each unit of a number. */
    private Quantum cents(boolean isEach, int most) {
        if (isOnce(5)) {
            return times(1 + random.nextInt(Math.max(1, most / 3)), isEach && isOnce(2) ? Ask.HEADS : Ask.JOBS);
        }
        return isOnce(3)
                ? new Quantum.Case(premise(isEach), random.nextInt(most), Optional.of((long) random.nextInt(most)))
                : new Quantum.Same(random.nextInt(most));
    }

    private Quantum times(long each, Ask number) {
        ends(number);
        return new Quantum.Times(each, number);
    }

    private Set<Long> ends(Ask ask) {
        return asked.computeIfAbsent(ask, any -> new TreeSet<>(List.of(0L, ask.answers() - 1L)));
    }

    // Costs.

    private void drawPaid() {
        for (CostNature nature : List.of(
                CostNature.STAFF,
                CostNature.STUDIES,
                CostNature.SERVICES,
                CostNature.COMMUNICATION,
                CostNature.DIGITAL_EQUIPMENT)) {
            Set<Cell> cells = cells(cell -> cell.nature().equals(nature));
            boolean isStaff = nature.equals(CostNature.STAFF);
            if (isOnce(isStaff ? 20 : 5)) {
                continue;
            }
            if (nature.equals(CostNature.SERVICES) && isOnce(3)) {
                asksRole = true;
                pay(nature, EnumSet.of(Cell.MAIN_SERVICES), Optional.empty(), isOnce(2));
                if (random.nextBoolean()) {
                    pay(nature, EnumSet.of(Cell.OTHER_SERVICES), Optional.empty(), isOnce(2));
                }
            } else if (isOnce(6)) {
                Premise when = premise(false);
                pay(nature, cells, Optional.of(when), random.nextBoolean());
                if (random.nextBoolean()) {
                    pay(nature, cells, Optional.of(new Premise.Not(when)), random.nextBoolean());
                }
            } else {
                pay(nature, cells, Optional.empty(), isOnce(isStaff ? 2 : 4));
            }
        }
        if (isOnce(4)) {
            pay(CostNature.TRAVEL, EnumSet.of(Cell.TRAVEL), Optional.empty(), isOnce(3));
        }
    }

    private void pay(CostNature nature, Set<Cell> cells, Optional<Premise> when, boolean isByUnit) {
        String name = "U" + paid.size();
        EligibleCosts costs = EligibleCosts.of(CLAUSE, Set.of(nature)).named(name);
        if (cells.size() == 1 && cells.iterator().next() != Cell.TRAVEL) {
            String role = cells.iterator().next().role();
            if (!role.isEmpty()) {
                costs = costs.ofLines(where(Ask.ROLE).in(Answer.of(role)));
            }
        }
        if (when.isPresent()) {
            costs = costs.onlyWhen(when.get().condition());
        }
        Optional<Quantum> price = Optional.empty();
        int hours = 0;
        if (isByUnit) {
            if (nature.equals(CostNature.STAFF) && isOnce(3)) {
                hours = oneOf(List.of(7, 1_720));
                costs = costs.at(UnitPrice.hourly(TEXT, hours));
            } else {
                price = Optional.of(cents(false, scale));
                costs = costs.at(UnitPrice.of(TEXT, price.get().value(Euros::ofCents)));
            }
        }
        call.pays(costs);
        paid.add(new Paid(cells, when, price, hours, name));
    }

    private static Set<Cell> cells(Predicate<Cell> which) {
        return Stream.of(Cell.values()).filter(which).collect(Collectors.toSet());
    }

    private boolean isEach() {
        return isByParty ? !isOnce(6) : isOnce(6);
    }

    private void drawLumpSums() {
        for (int i = random.nextInt(5) / 2; i > 0; i--) {
            boolean isEach = isEach();
            String name = "M" + added.size();
            Quantum amount = cents(isEach, scale);
            Set<CostNature> covers = covers();
            LumpSum lump =
                    LumpSum.of(CLAUSE, amount.value(Euros::ofCents), covers).named(name);
            Optional<Premise> when = sometimes(3, isEach);
            if (when.isPresent()) {
                lump = lump.onlyWhen(when.get().condition());
            }
            call.lumpSum(isEach ? lump.ofEach() : lump);
            added.add(new Added(amount, Optional.empty(), covers, Optional.empty(), when, isEach, name));
        }
    }

    private Set<CostNature> covers() {
        Set<CostNature> left = new LinkedHashSet<>(List.of(CostNature.TRAVEL, CostNature.LODGING));
        added.forEach(each -> left.removeAll(each.covers()));
        if (paid.stream().anyMatch(each -> each.cells().contains(Cell.TRAVEL))) {
            left.remove(CostNature.TRAVEL);
        }
        left.removeIf(any -> random.nextBoolean());
        return left;
    }

    private void drawFlatRates() {
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean isEach = isEach();
            String name = "R" + added.size();
            Quantum rate = rate(isEach, 400_000);
            Basis of = ofFlatRate();
            Set<CostNature> covers = covers();
            FlatRate flat = FlatRate.of(CLAUSE, rate.value(Rate::ofMillionths), of.base(), covers)
                    .named(name);
            Optional<Quantum> cap = isOnce(3) ? Optional.of(cents(isEach, scale)) : Optional.empty();
            if (cap.isPresent()) {
                flat = flat.withCap(Limit.of(
                        CLAUSE,
                        Limit.Form.FLAT_RATE_CAP,
                        Threshold.of(cap.get()).value()));
            }
            Optional<Premise> when = sometimes(4, isEach);
            if (when.isPresent()) {
                flat = flat.onlyWhen(when.get().condition());
            }
            call.flatRate(isEach ? flat.ofEach() : flat);
            added.add(new Added(rate, Optional.of(of), covers, cap, when, isEach, name));
        }
    }

    // Bases.

    private Basis ofFlatRate() {
        if (added.isEmpty() || isOnce(2)) {
            return ofLines();
        }
        int before = random.nextInt(added.size());
        Basis term = ofAdded(before);
        if (isOnce(3)) {
            return term;
        }
        Basis lines = random.nextBoolean() ? staff() : ofLines();
        if (added.size() > 1 && isOnce(3)) {
            int other = (before + 1) % added.size();
            return sum(lines, term, ofAdded(other));
        }
        return sum(lines, term);
    }

    private Basis sum(Basis... some) {
        Set<Spot> spots = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (Basis each : some) {
            spots.addAll(each.spots());
            places.addAll(each.added());
        }
        Base base = Base.sum("B" + named++, Stream.of(some).map(Basis::base).toArray(Base[]::new));
        return new Basis(base, spots, places);
    }

    private Basis ofAdded(int place) {
        return new Basis(Base.ofTerm(added.get(place).name()), Set.of(), Set.of(place));
    }

    private Basis staff() {
        return ofCells(Base.STAFF, cell -> cell == Cell.STAFF);
    }

    private Basis ofCells(Base base, Predicate<Cell> which) {
        Set<Spot> spots = new HashSet<>();
        for (Cell cell : Cell.values()) {
            if (which.test(cell)) {
                spots.add(new Spot(-1, cell));
                for (int i = 0; i < paid.size(); i++) {
                    if (paid.get(i).cells().contains(cell)) {
                        spots.add(new Spot(i, cell));
                    }
                }
            }
        }
        return new Basis(base, spots, Set.of());
    }

    private Basis total() {
        return new Basis(
                Base.TOTAL,
                ofCells(Base.DIRECT, any -> true).spots(),
                IntStream.range(0, added.size()).boxed().collect(Collectors.toSet()));
    }

    private Basis ofPaid(int place) {
        Set<Spot> spots = paid.get(place).cells().stream()
                .map(cell -> new Spot(place, cell))
                .collect(Collectors.toSet());
        return new Basis(Base.ofTerm(paid.get(place).name()), spots, Set.of());
    }

    private Basis ofNature(CostNature nature) {
        return ofCells(Base.of(nature), cell -> cell.nature().equals(nature));
    }

    private Basis ofLines() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> staff();
            case 2, 3 -> ofCells(Base.DIRECT, any -> true);
            case 4 -> ofCells(Base.DIRECT_WITHOUT_STAFF, cell -> cell != Cell.STAFF);
            case 5 ->
                ofCells(Base.DIRECT_WITHOUT_SERVICES, cell -> !cell.nature().equals(CostNature.SERVICES));
            case 6 ->
                ofNature(oneOf(List.of(CostNature.STUDIES, CostNature.COMMUNICATION, CostNature.DIGITAL_EQUIPMENT)));
            case 7 -> {
                asksRole = true;
                String role = oneOf(List.of("MAIN", "ANCILLARY"));
                yield ofCells(
                        Base.lines("B" + named++, where(Ask.ROLE).in(Answer.of(role))),
                        cell -> cell.role().equals(role));
            }
            case 8, 9 -> paid.isEmpty() ? staff() : ofPaid(random.nextInt(paid.size()));
            case 10 -> ofCells(Base.INVESTMENT, cell -> cell == Cell.EQUIPMENT);
            default -> {
                CostNature nature = oneOf(List.of(CostNature.STUDIES, CostNature.COMMUNICATION));
                yield ofCells(
                        Base.without("B" + named++, Base.DIRECT, Base.of(nature)),
                        cell -> !cell.nature().equals(nature));
            }
        };
    }

    private Basis ofCosts() {
        return switch (random.nextInt(5)) {
            case 0 -> total();
            case 1 -> added.isEmpty() ? total() : ofAdded(random.nextInt(added.size()));
            default -> ofLines();
        };
    }

    private Basis ofSome() {
        Premise party = ofParty();
        CostNature nature = oneOf(List.of(CostNature.STUDIES, CostNature.COMMUNICATION, CostNature.STAFF));
        boolean isAll = isOnce(3);
        Base base = (isAll ? Base.lines("B" + named++, Set.of(), Optional.empty()) : Base.lines("B" + named++, nature))
                .borneBy(party.condition());
        Basis lines = isAll
                ? ofCells(base, any -> true)
                : ofCells(base, cell -> cell.nature().equals(nature));
        return new Basis(base, lines.spots(), Set.of(), Optional.of(party), Optional.empty());
    }

    private static Basis ofMoney(Money money) {
        Base base =
                switch (money) {
                    case AID -> Base.AID;
                    case OTHER_PUBLIC -> Base.OTHER_PUBLIC;
                    case PUBLIC_AID -> Base.PUBLIC_AID;
                    case OWN -> Base.OWN;
                    case DE_MINIMIS -> Base.DE_MINIMIS;
                    case SCORE -> Base.SCORE;
                };
        return new Basis(base, Set.of(), Set.of(), Optional.empty(), Optional.of(money));
    }

    // Limits.

    private Threshold amount(boolean isEach, int most) {
        return Threshold.of(cents(isEach, most));
    }

    private Threshold shares(boolean isEach, int most, Basis... of) {
        return new Threshold(
                Optional.empty(),
                Stream.of(of)
                        .map(basis -> new Portion(rate(isEach, most), basis, isEach && isOnce(4)))
                        .toList());
    }

    private void add(Limit limit, Limited means) {
        Limit whole =
                means.when().isPresent() ? limit.onlyWhen(means.when().get().condition()) : limit;
        call.limit(means.isEach() ? whole.ofEach() : whole);
        limits.add(means);
    }

    private void drawCeiling() {
        boolean isEach = isEach();
        Basis on = ofLines();
        Threshold most = isOnce(3)
                ? amount(isEach, scale)
                : shares(isEach, isOnce(4) ? 990_000 : 400_000, isOnce(3) ? ofLines() : total());
        addReducing(on, most, Effect.CUTS_COSTS, isEach);
    }

    private void addReducing(Basis on, Threshold most, Effect effect, boolean isEach) {
        add(
                Limit.on(CLAUSE, on.base()).atMost(most.value()).reducing(),
                new Limited("", on, false, false, most, effect, isEach, sometimes(5, isEach)));
    }

    private void drawFamiliar() {
        Optional<Premise> always = Optional.empty();
        Basis aid = ofMoney(Money.AID);
        if (isOnce(4)) {
            Threshold cap = amount(false, scale * 2);
            add(
                    Limit.of(CLAUSE, Limit.Form.MAXIMUM_AID, cap.value()),
                    new Limited("cap", aid, false, false, cap, Effect.CUTS_AID, false, always));
        }
        if (isOnce(5)) {
            Threshold floor = amount(false, scale);
            add(
                    Limit.of(CLAUSE, Limit.Form.MINIMUM_AID, floor.value()),
                    new Limited("MINIMUM_AID", aid, true, false, floor, Effect.REFUSES, false, always));
        }
        if (isOnce(4)) {
            boolean isLeast = random.nextBoolean();
            boolean isStrict = isLeast && isOnce(3);
            boolean isDirect = isOnce(3);
            Threshold bound = amount(false, scale * 2);
            Limit limit = Limit.of(CLAUSE, isLeast ? Limit.Form.MINIMUM_COST : Limit.Form.MAXIMUM_COST, bound.value());
            Limit direct = isDirect ? limit.withoutFlatRates() : limit;
            String code = isLeast ? "MINIMUM_TOTAL_COST" : "MAXIMUM_TOTAL_COST";
            Basis on = isDirect ? ofCells(Base.DIRECT, any -> true) : total();
            add(
                    isStrict ? direct.exceeded() : direct,
                    new Limited(code, on, isLeast, isStrict, bound, Effect.REFUSES_COMPARED, false, always));
        }
        if (isOnce(6)) {
            Threshold most = isOnce(2) ? amount(false, scale * 2) : shares(false, 1_000_000, total());
            Limit limit = Limit.of(CLAUSE, Limit.Form.MAXIMUM_PUBLIC_AID, most.value());
            Basis on = ofMoney(Money.PUBLIC_AID);
            if (isOnce(2)) {
                add(
                        limit.reducing(),
                        new Limited("publicAidCap", on, false, false, most, Effect.CUTS_AID, false, always));
            } else {
                add(limit, new Limited("PUBLIC_AID", on, false, false, most, Effect.REFUSES, false, always));
            }
        }
    }

    private void drawRefusing() {
        boolean isEach = isByParty && random.nextBoolean();
        String code = "LIMIT_" + limits.size();
        Basis on = isEach
                ? ofCosts()
                : isOnce(4)
                        ? ofMoney(oneOf(List.of(Money.AID, Money.OTHER_PUBLIC, Money.PUBLIC_AID, Money.OWN)))
                        : isOnce(4) ? ofSome() : ofCosts();
        Threshold bound =
                switch (random.nextInt(4)) {
                    case 0, 1 -> amount(isEach, scale);
                    case 2 -> shares(isEach, 1_500_000, !isEach && isOnce(4) ? ofSome() : ofCosts());
                    default -> shares(isEach, 1_000_000, ofCosts(), ofLines());
                };
        boolean isLeast = random.nextInt(3) > 0;
        boolean isStrict = isOnce(3);
        Limit.Edge edge = new Limit.Edge(bound.value(), isStrict);
        Limit.Start start = Limit.on(CLAUSE, on.base());
        Limit limit = isLeast
                ? start.atLeast(bound.value()).withLower(edge)
                : start.atMost(bound.value()).withUpper(edge);
        add(
                limit.refusing(code, TEXT),
                new Limited(code, on, isLeast, isStrict, bound, Effect.REFUSES, isEach, sometimes(4, isEach)));
    }

    private void drawReducingAid() {
        boolean isEach = isByParty ? !isOnce(3) : isOnce(4);
        Basis on = ofMoney(oneOf(
                isEach
                        ? List.of(Money.AID, Money.AID, Money.DE_MINIMIS)
                        : List.of(Money.AID, Money.PUBLIC_AID, Money.DE_MINIMIS)));
        Threshold most =
                switch (random.nextInt(4)) {
                    case 0, 1 -> amount(isEach, scale);
                    case 2 -> shares(isEach, 900_000, ofCosts());
                    default -> shares(isEach, 700_000, ofCosts(), ofLines());
                };
        addReducing(on, most, Effect.CUTS_AID, isEach);
    }

    // Aid.

    private void drawParts() {
        if (isOnce(3)) {
            part(total());
            return;
        }
        List<Basis> bases = new ArrayList<>();
        switch (random.nextInt(7)) {
            case 0 -> bases.addAll(List.of(staff(), ofCells(Base.DIRECT_WITHOUT_STAFF, cell -> cell != Cell.STAFF)));
            case 1 -> {
                bases.add(ofNature(CostNature.STUDIES));
                bases.add(ofNature(CostNature.COMMUNICATION));
                bases.add(staff());
            }
            case 2 -> {
                bases.add(ofLines());
                if (!added.isEmpty()) {
                    bases.add(ofAdded(random.nextInt(added.size())));
                }
            }
            case 3 -> {
                if (!added.isEmpty()) {
                    Basis one = ofAdded(random.nextInt(added.size()));
                    Basis total = total();
                    Set<Integer> others = new HashSet<>(total.added());
                    others.removeAll(one.added());
                    bases.add(new Basis(Base.without("B" + named++, Base.TOTAL, one.base()), total.spots(), others));
                    bases.add(one);
                } else {
                    bases.add(ofCells(Base.DIRECT, any -> true));
                }
            }
            case 4, 5 -> bases.add(isOnce(2) ? ofSome() : ofCosts());
            default -> {
                if (!added.isEmpty()) {
                    bases.add(sum(staff(), ofAdded(random.nextInt(added.size()))));
                }
                bases.add(ofNature(CostNature.DIGITAL_EQUIPMENT));
            }
        }
        bases.forEach(this::part);
    }

    private void part(Basis of) {
        boolean hasNoParty =
                of.added().stream().anyMatch(place -> !added.get(place).isEach());
        boolean isEach = isByParty && !hasNoParty && !isOnce(10);
        Quantum rate = isOnce(6)
                ? new Quantum.Case(premise(isEach), millionths(1_000_000), Optional.empty())
                : rate(isEach, 1_000_000);
        AidIntensity part =
                AidIntensity.of(CLAUSE, rate.value(Rate::ofMillionths)).of(of.base());
        Optional<Quantum> upTo = isOnce(3) ? Optional.of(cents(isEach, scale)) : Optional.empty();
        if (upTo.isPresent()) {
            part = part.withUpTo(Limit.of(
                    CLAUSE, Limit.Form.AID_UP_TO, Threshold.of(upTo.get()).value()));
        }
        call.aid(isEach ? part.ofEach() : part);
        parts.add(new Part(rate, of, upTo, isEach));
    }

    // Requirements and points.

    private void drawDemand() {
        boolean isEach = random.nextBoolean();
        isOfSelection = isSelecting && isOnce(3);
        String code = "DEMAND_" + demands.size();
        Premise that = premise(isEach);
        Requirement requirement = Requirement.of(CLAUSE, Rule.of(code), that.condition(), TEXT);
        Optional<Premise> when = sometimes(3, isEach);
        if (when.isPresent()) {
            requirement = requirement.onlyWhen(when.get().condition());
        }
        if (isEach) {
            requirement = requirement.ofEach();
        }
        call.requires(isOfSelection ? requirement.deciding(Track.SELECTION) : requirement);
        demands.add(new Demand(code, that, when, isEach, isOfSelection));
    }

    private void drawScore() {
        isOfSelection = true;
        score.add(times(1 + random.nextInt(3), Ask.QUALITY));
        for (int i = random.nextInt(3); i > 0; i--) {
            score.add(
                    isOnce(4)
                            ? times(1 + random.nextInt(2), Ask.JOBS)
                            : new Quantum.Case(
                                    premise(false), random.nextInt(8), Optional.of((long) random.nextInt(8))));
        }
        List<Value<Long>> values = new ArrayList<>();
        score.forEach(part -> values.add(part.value(points -> points)));
        call.with(new Score(CLAUSE, values));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            boolean isLeast = random.nextInt(3) > 0;
            Quantum mark = value(false, () -> random.nextInt(16));
            String code = "MARK_" + limits.size();
            Limit.Start start = Limit.on(CLAUSE, Base.SCORE);
            Value<Bound> bound = mark.value(Bound::ofPoints);
            add(
                    (isLeast ? start.atLeast(bound) : start.atMost(bound)).refusing(code, TEXT),
                    new Limited(
                            code,
                            ofMoney(Money.SCORE),
                            isLeast,
                            false,
                            Threshold.of(mark),
                            Effect.DECIDES_SELECTION,
                            false,
                            sometimes(5, false)));
        }
    }
}
