package io.github.federules.core.compiler;

import io.github.federules.core.call.Call;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.reading.CeilingBase;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.worksheet.WorksheetBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import javax.money.MonetaryAmount;

/**
 * The amounts of bases of costs, with the flat rates and lump sums in them, after ceilings, before them, and as presented.
 *
 * <p>Ceilings, flat rates and the total are one system. Where a ceiling is a share of a base that contains the limited costs, that base is the greatest
 * amount that the system gives back; all else follows from it, one after another.
 */
final class BaseCells {

    /** Which costs count. */
    enum Counted {
        /** What is retained, after every ceiling. */
        AFTER_CEILINGS,
        /** What is retained, before any ceiling. */
        BEFORE_CEILINGS,
        /** What is presented, whatever becomes of it. */
        PRESENTED
    }

    /**
     * A base, of one party or of all.
     *
     * @param base the base
     * @param party the party, or {@link CostTermCells#ALL}
     */
    record Part(Base base, int party) {}

    /**
     * A ceiling on costs.
     *
     * @param limit the limit
     * @param limited the costs that it limits
     * @param isAsked the truth that it is in force
     * @param most the cell of the most that it leaves, made when it is needed
     */
    record Ceiling(Limit limit, Part limited, int isAsked, List<Integer> most) {}

    private record Key(Part part, Counted counted) {}

    private record Inside(Part limited, int isInside) {}

    private final Call call;
    private final WorksheetBuilder cells;
    private final ConditionCells conditions;
    private final CostTermCells terms;
    private final LineCells lines;
    private final Readings readings;
    private final Map<Key, Integer> amounts = new HashMap<>();
    private final Map<Part, List<Ceiling>> ceilings = new LinkedHashMap<>();
    private final List<Ceiling> everyCeiling = new ArrayList<>();
    private final Map<Part, Integer> kept = new HashMap<>();
    private final Map<List<Object>, Integer> added = new HashMap<>();

    BaseCells(
            Call call,
            Readings readings,
            WorksheetBuilder cells,
            ConditionCells conditions,
            CostTermCells terms,
            LineCells lines) {
        this.call = call;
        this.cells = cells;
        this.conditions = conditions;
        this.terms = terms;
        this.lines = lines;
        this.readings = readings;
        for (Limit limit : call.limits()) {
            if (limit.reduces() && limit.on().isOfCosts()) {
                everyCeiling.addAll(CostTermCells.each(limit.isOfEach(), conditions.parties(), party -> {
                    Part limited = new Part(call.limitedIn(limit.on()).get(0), party);
                    return new Ceiling(limit, limited, conditions.of(party).of(limit.when()), new ArrayList<>());
                }));
            }
        }
        everyCeiling.forEach(ceiling -> ceilings.computeIfAbsent(ceiling.limited(), any -> new ArrayList<>())
                .add(ceiling));
        if (readings.ceilingBase() == CeilingBase.AFTER) {
            containing().forEach(this::solve);
        }
    }

    // One, or one of each party.
    private Set<Part> containing() {
        Set<Part> containing = new LinkedHashSet<>();
        for (Ceiling ceiling : everyCeiling) {
            for (Part of : sharesOf(ceiling)) {
                if (inside(of).stream().anyMatch(each -> each.limited().equals(ceiling.limited()))) {
                    containing.add(of);
                }
            }
        }
        return containing;
    }

    private List<Part> sharesOf(Ceiling ceiling) {
        List<Part> all = new ArrayList<>();
        ceiling.limit()
                .upper()
                .orElseThrow()
                .bound()
                .constants()
                .forEach(bound -> bound.shares()
                        .forEach(share -> all.add(part(share, ceiling.limited().party()))));
        return all;
    }

    private static Part part(Share share, int party) {
        return new Part(share.of(), share.isOfAllParties() ? CostTermCells.ALL : party);
    }

    private void solve(Part containing) {
        Key key = new Key(containing, Counted.AFTER_CEILINGS);
        int variable = cells.variable(amount(containing, Counted.BEFORE_CEILINGS));
        amounts.put(key, variable);
        cells.greatest(variable, sum(containing, Counted.AFTER_CEILINGS));
    }

    /** Returns the amount of a base. */
    int amount(Part part, Counted counted) {
        Key key = new Key(part, counted);
        Integer known = amounts.get(key);
        if (known == null) {
            known = sum(part, counted);
            amounts.put(key, known);
        }
        return known;
    }

    int after(Base base, int party) {
        return amount(new Part(base, party), Counted.AFTER_CEILINGS);
    }

    private int sum(Part part, Counted counted) {
        List<Inside> inside = counted == Counted.AFTER_CEILINGS ? inside(part) : List.of();
        boolean isWhole =
                inside.stream().allMatch(each -> cells.constantOf(each.isInside(), 0) == 1) && areDisjoint(inside);
        Set<LineKind> limited = new LinkedHashSet<>();
        List<Integer> parts = new ArrayList<>();
        if (isWhole) {
            for (Inside each : inside) {
                limited.addAll(kindsOf(each.limited()));
                parts.add(kept(each.limited()));
            }
        }
        for (LineKind kind : lines.kinds(part.party())) {
            if (!limited.contains(kind)) {
                int amount = counted == Counted.PRESENTED ? lines.presented(kind) : kind.retained();
                parts.add(cells.choose(lines.isIn(part.base(), kind), amount, cells.constant(0)));
            }
        }
        for (int place = 0; place < terms.added().size(); place++) {
            CostTermCells.Added each = terms.added().get(place);
            if ((part.party() < 0 || each.party() == part.party())
                    && part.base().containsTerm(each.term().name())) {
                parts.add(added(place, counted));
            }
        }
        int sum = cells.add(parts);
        if (!isWhole) {
            for (Inside each : inside) {
                int cut = cells.subtract(uncut(each.limited()), kept(each.limited()));
                sum = cells.subtract(sum, cells.choose(each.isInside(), cut, cells.constant(0)));
            }
        }
        return sum;
    }

    private boolean areDisjoint(List<Inside> inside) {
        Set<LineKind> seen = new LinkedHashSet<>();
        for (Inside each : inside) {
            for (LineKind kind : kindsOf(each.limited())) {
                if (!seen.add(kind)) {
                    return false;
                }
            }
        }
        return true;
    }

    // The kinds of lines that may be in limited costs.
    private List<LineKind> kindsOf(Part limited) {
        return lines.kinds(limited.party()).stream()
                .filter(kind -> cells.constantOf(lines.isIn(limited.base(), kind), 1) != 0)
                .toList();
    }

    // The limited costs that the base has whole: of one party, where all that is paid of it is in the base.
    private List<Inside> inside(Part part) {
        boolean isOfAll = part.party() < 0
                && (part.base().equals(Base.TOTAL) || part.base().equals(Base.DIRECT));
        List<Base> limitedIn = call.limitedIn(part.base());
        List<Inside> inside = new ArrayList<>();
        for (Part limited : ceilings.keySet()) {
            if (isOfAll) {
                inside.add(new Inside(limited, cells.constant(true)));
            } else if (limitedIn.contains(limited.base()) && (part.party() < 0 || part.party() == limited.party())) {
                int isInside = limited.party() < 0 ? cells.constant(true) : isWholeIn(part, limited);
                if (cells.constantOf(isInside, 1) != 0) {
                    inside.add(new Inside(limited, isInside));
                }
            }
        }
        return inside;
    }

    private int isWholeIn(Part part, Part limited) {
        List<Integer> all = new ArrayList<>();
        for (LineKind kind : kindsOf(limited)) {
            int isPaid = cells.both(kind.isPaid(), lines.isIn(limited.base(), kind));
            all.add(cells.either(cells.not(isPaid), lines.isIn(part.base(), kind)));
        }
        return cells.all(all);
    }

    int uncut(Part limited) {
        List<Integer> parts = new ArrayList<>();
        for (LineKind kind : lines.kinds(limited.party())) {
            parts.add(cells.choose(lines.isIn(limited.base(), kind), kind.retained(), cells.constant(0)));
        }
        return cells.add(parts);
    }

    /** Returns what ceilings leave of limited costs. */
    int kept(Part limited) {
        Integer known = kept.get(limited);
        if (known != null) {
            return known;
        }
        Counted counted =
                readings.ceilingBase() == CeilingBase.AFTER ? Counted.AFTER_CEILINGS : Counted.BEFORE_CEILINGS;
        int uncut = uncut(limited);
        List<Integer> all = new ArrayList<>(List.of(uncut));
        for (Ceiling ceiling : ceilings.getOrDefault(limited, List.of())) {
            Limit.Edge edge = ceiling.limit().upper().orElseThrow();
            int most =
                    cells.most(cells.constant(0), bound(edge, false, limited.party(), part -> amount(part, counted)));
            ceiling.most().add(most);
            all.add(cells.choose(ceiling.isAsked(), most, uncut));
        }
        int least = cells.least(all);
        kept.put(limited, least);
        return least;
    }

    /**
     * Returns the number that an edge of a limit sets, in whole cents.
     *
     * @param edge the edge
     * @param isLower whether it is a lower one, which is rounded up; an upper one is rounded down
     * @param party the party of the limit, or {@link CostTermCells#ALL}
     * @param amounts the amounts of the bases that it has shares of
     * @return the least or the greatest number that meets it
     */
    int bound(Limit.Edge edge, boolean isLower, int party, ToIntFunction<Part> amounts) {
        boolean isUp = edge.isStrict() != isLower;
        ValueCells<Bound> bounds =
                new ValueCells<>(cells, conditions.of(party), bound -> number(bound, isUp, party, amounts));
        int bound = bounds.of(edge.bound()).number();
        if (!edge.isStrict()) {
            return bound;
        }
        return isLower ? cells.add(bound, cells.constant(1)) : cells.subtract(bound, cells.constant(1));
    }

    /** Returns the number that an edge names, in whole cents, which a strict one must be over or under. */
    int named(Limit.Edge edge, boolean isLower, int party, ToIntFunction<Part> amounts) {
        return bound(new Limit.Edge(edge.bound(), false), isLower, party, amounts);
    }

    private int number(Bound bound, boolean isUp, int party, ToIntFunction<Part> amounts) {
        if (bound.points().isPresent()) {
            return cells.constant(bound.points().getAsLong());
        }
        if (bound.shares().isEmpty()) {
            return cells.constant(bound.amount().map(Euros::cents).orElse(0L));
        }
        List<Integer> parts = new ArrayList<>();
        for (Share share : bound.shares()) {
            int factor = new ValueCells<Factor>(cells, conditions.of(party), each -> cells.constant(each.millionths()))
                    .of(share.factor())
                    .number();
            parts.add(cells.multiply(amounts.applyAsInt(part(share, party)), factor));
        }
        int sum = cells.add(parts);
        return cells.divide(isUp ? cells.add(sum, cells.constant(Millionths.WHOLE - 1)) : sum, Millionths.WHOLE);
    }

    /** Returns what a cost term adds, of those that are paid. */
    int added(int place, Counted counted) {
        List<Object> key = List.of(place, counted);
        Integer known = added.get(key);
        if (known == null) {
            known = made(place, counted);
            added.put(key, known);
        }
        return known;
    }

    private int made(int place, Counted counted) {
        CostTermCells.Added each = terms.added().get(place);
        ConditionCells of = conditions.of(each.party());
        if (each.term() instanceof LumpSum lump) {
            int amount = new ValueCells<MonetaryAmount>(cells, of, euros -> cells.constant(Euros.cents(euros)))
                    .of(lump.amount())
                    .number();
            return cells.choose(each.isPaid(), amount, cells.constant(0));
        }
        int amount = uncapped(place, counted);
        FlatRate rate = (FlatRate) each.term();
        if (rate.cap().isPresent()) {
            amount = cells.least(amount, cap(place));
        }
        return cells.choose(each.isPaid(), amount, cells.constant(0));
    }

    int cap(int place) {
        CostTermCells.Added each = terms.added().get(place);
        Limit cap = ((FlatRate) each.term()).cap().orElseThrow();
        return bound(cap.upper().orElseThrow(), false, each.party(), part -> cells.constant(0));
    }

    int uncapped(int place, Counted counted) {
        return cells.share(
                baseOfRate(place, counted), rate(place), Millionths.WHOLE, readings.rounding() == CentRounding.HALF_UP);
    }

    int rate(int place) {
        CostTermCells.Added each = terms.added().get(place);
        return new ValueCells<Rate>(
                        cells, conditions.of(each.party()), constant -> cells.constant(constant.millionths()))
                .of(((FlatRate) each.term()).rate())
                .number();
    }

    int baseOfRate(int place, Counted counted) {
        CostTermCells.Added each = terms.added().get(place);
        Base of = ((FlatRate) each.term()).of();
        boolean isPresented = of.equals(Base.STAFF) && readings.flatRateBase() == FlatRateBase.PRESENTED;
        return amount(new Part(of, each.party()), isPresented ? Counted.PRESENTED : counted);
    }

    List<Ceiling> ceilings() {
        return everyCeiling;
    }

    Set<Part> limited() {
        return ceilings.keySet();
    }
}
