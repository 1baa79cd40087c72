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
    enum Stage {
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
    record BaseOfParty(Base base, int party) {}

    /**
     * A ceiling on costs.
     *
     * @param limit the limit
     * @param limited the costs that it limits
     * @param isAsked the truth that it is in force
     * @param most the cell of the most that it leaves, made when it is needed
     */
    record CeilingOfParty(Limit limit, BaseOfParty limited, int isAsked, List<Integer> most) {}

    private record StagedBase(BaseOfParty part, Stage counted) {}

    private record Inside(BaseOfParty limited, int isInside) {}

    private final Call call;
    private final WorksheetBuilder cells;
    private final ConditionCells conditions;
    private final CostTermCells terms;
    private final LineCells lines;
    private final Readings readings;
    private final Map<StagedBase, Integer> amounts = new HashMap<>();
    private final Map<BaseOfParty, List<CeilingOfParty>> ceilings = new LinkedHashMap<>();
    private final List<CeilingOfParty> everyCeiling = new ArrayList<>();
    private final Map<BaseOfParty, Integer> kept = new HashMap<>();
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
                    BaseOfParty limited =
                            new BaseOfParty(call.limitedIn(limit.on()).get(0), party);
                    return new CeilingOfParty(
                            limit, limited, conditions.of(party).of(limit.when()), new ArrayList<>());
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
    private Set<BaseOfParty> containing() {
        Set<BaseOfParty> containing = new LinkedHashSet<>();
        for (CeilingOfParty ceiling : everyCeiling) {
            for (BaseOfParty of : sharesOf(ceiling)) {
                if (inside(of).stream().anyMatch(each -> each.limited().equals(ceiling.limited()))) {
                    containing.add(of);
                }
            }
        }
        return containing;
    }

    private List<BaseOfParty> sharesOf(CeilingOfParty ceiling) {
        List<BaseOfParty> all = new ArrayList<>();
        ceiling.limit()
                .upper()
                .orElseThrow()
                .bound()
                .constants()
                .forEach(bound -> bound.shares()
                        .forEach(share -> all.add(part(share, ceiling.limited().party()))));
        return all;
    }

    private static BaseOfParty part(Share share, int party) {
        return new BaseOfParty(share.of(), share.isOfAllParties() ? CostTermCells.ALL : party);
    }

    private void solve(BaseOfParty containing) {
        StagedBase key = new StagedBase(containing, Stage.AFTER_CEILINGS);
        int variable = cells.variable(amount(containing, Stage.BEFORE_CEILINGS));
        amounts.put(key, variable);
        cells.greatest(variable, sum(containing, Stage.AFTER_CEILINGS));
    }

    /** Returns the amount of a base. */
    int amount(BaseOfParty part, Stage counted) {
        StagedBase key = new StagedBase(part, counted);
        Integer known = amounts.get(key);
        if (known == null) {
            known = sum(part, counted);
            amounts.put(key, known);
        }
        return known;
    }

    int after(Base base, int party) {
        return amount(new BaseOfParty(base, party), Stage.AFTER_CEILINGS);
    }

    private int sum(BaseOfParty part, Stage counted) {
        List<Inside> inside = counted == Stage.AFTER_CEILINGS ? inside(part) : List.of();
        boolean isWhole =
                inside.stream().allMatch(each -> cells.constantOf(each.isInside(), 0) == 1) && areDisjoint(inside);
        Set<SummedLines> limited = new LinkedHashSet<>();
        List<Integer> parts = new ArrayList<>();
        if (isWhole) {
            for (Inside each : inside) {
                limited.addAll(kindsOf(each.limited()));
                parts.add(kept(each.limited()));
            }
        }
        for (SummedLines kind : lines.kinds(part.party())) {
            if (!limited.contains(kind)) {
                int amount = counted == Stage.PRESENTED ? lines.presented(kind) : kind.retained();
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
        Set<SummedLines> seen = new LinkedHashSet<>();
        for (Inside each : inside) {
            for (SummedLines kind : kindsOf(each.limited())) {
                if (!seen.add(kind)) {
                    return false;
                }
            }
        }
        return true;
    }

    // The kinds of lines that may be in limited costs.
    private List<SummedLines> kindsOf(BaseOfParty limited) {
        return lines.kinds(limited.party()).stream()
                .filter(kind -> cells.constantOf(lines.isIn(limited.base(), kind), 1) != 0)
                .toList();
    }

    // The limited costs that the base has whole: of one party, where all that is paid of it is in the base.
    private List<Inside> inside(BaseOfParty part) {
        boolean isOfAll = part.party() < 0
                && (part.base().equals(Base.TOTAL) || part.base().equals(Base.DIRECT));
        List<Base> limitedIn = call.limitedIn(part.base());
        List<Inside> inside = new ArrayList<>();
        for (BaseOfParty limited : ceilings.keySet()) {
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

    private int isWholeIn(BaseOfParty part, BaseOfParty limited) {
        List<Integer> all = new ArrayList<>();
        for (SummedLines kind : kindsOf(limited)) {
            int isPaid = cells.both(kind.isPaid(), lines.isIn(limited.base(), kind));
            all.add(cells.either(cells.not(isPaid), lines.isIn(part.base(), kind)));
        }
        return cells.all(all);
    }

    int uncut(BaseOfParty limited) {
        List<Integer> parts = new ArrayList<>();
        for (SummedLines kind : lines.kinds(limited.party())) {
            parts.add(cells.choose(lines.isIn(limited.base(), kind), kind.retained(), cells.constant(0)));
        }
        return cells.add(parts);
    }

    /** Returns what ceilings leave of limited costs. */
    int kept(BaseOfParty limited) {
        Integer known = kept.get(limited);
        if (known != null) {
            return known;
        }
        Stage counted = readings.ceilingBase() == CeilingBase.AFTER ? Stage.AFTER_CEILINGS : Stage.BEFORE_CEILINGS;
        int uncut = uncut(limited);
        List<Integer> all = new ArrayList<>(List.of(uncut));
        for (CeilingOfParty ceiling : ceilings.getOrDefault(limited, List.of())) {
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
    int bound(Limit.Edge edge, boolean isLower, int party, ToIntFunction<BaseOfParty> amounts) {
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
    int named(Limit.Edge edge, boolean isLower, int party, ToIntFunction<BaseOfParty> amounts) {
        return bound(new Limit.Edge(edge.bound(), false), isLower, party, amounts);
    }

    private int number(Bound bound, boolean isUp, int party, ToIntFunction<BaseOfParty> amounts) {
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
    int added(int place, Stage counted) {
        List<Object> key = List.of(place, counted);
        Integer known = added.get(key);
        if (known == null) {
            known = made(place, counted);
            added.put(key, known);
        }
        return known;
    }

    private int made(int place, Stage counted) {
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

    int uncapped(int place, Stage counted) {
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

    int baseOfRate(int place, Stage counted) {
        CostTermCells.Added each = terms.added().get(place);
        Base of = ((FlatRate) each.term()).of();
        boolean isPresented = of.equals(Base.STAFF) && readings.flatRateBase() == FlatRateBase.PRESENTED;
        return amount(new BaseOfParty(of, each.party()), isPresented ? Stage.PRESENTED : counted);
    }

    List<CeilingOfParty> ceilings() {
        return everyCeiling;
    }

    CompiledCall.CeilingCells described(CeilingOfParty ceiling) {
        BaseOfParty limited = ceiling.limited();
        int after = kept(limited);
        return new CompiledCall.CeilingCells(
                ceiling.limit(),
                limited.base(),
                limited.party(),
                ceiling.isAsked(),
                ceiling.most().get(0),
                uncut(limited),
                after);
    }

    List<CompiledCall.AddedCells> described() {
        List<CompiledCall.AddedCells> all = new ArrayList<>();
        for (int place = 0; place < terms.added().size(); place++) {
            CostTermCells.Added each = terms.added().get(place);
            boolean isShare = each.term() instanceof FlatRate;
            int amount = added(place, Stage.AFTER_CEILINGS);
            all.add(new CompiledCall.AddedCells(
                    each.term(),
                    each.party(),
                    each.isPaid(),
                    isShare ? baseOfRate(place, Stage.AFTER_CEILINGS) : cells.constant(0),
                    isShare ? rate(place) : cells.constant(0),
                    isShare ? uncapped(place, Stage.AFTER_CEILINGS) : amount,
                    amount));
        }
        return all;
    }
}
