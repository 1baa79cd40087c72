package io.github.federules.core.compiler;

import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Score;
import io.github.federules.core.value.Value;
import io.github.federules.core.worksheet.WorksheetBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Limits that refuse: on costs, on the aid, on the financing plan and on points. */
final class LimitCells {

    private final WorksheetBuilder cells;
    private final ConditionCells conditions;
    private final BaseCells bases;
    private final AidCells aid;
    private final Readings readings;

    LimitCells(WorksheetBuilder cells, ConditionCells conditions, BaseCells bases, AidCells aid, Readings readings) {
        this.cells = cells;
        this.conditions = conditions;
        this.bases = bases;
        this.aid = aid;
        this.readings = readings;
    }

    FindingCells of(Limit limit) {
        List<FindingCells.Comparand> sides = new ArrayList<>();
        CostTermCells.each(aid.isOfEach(limit), conditions.parties(), party -> sides(limit, party))
                .forEach(sides::addAll);
        return finding(sides);
    }

    private FindingCells finding(List<FindingCells.Comparand> sides) {
        int isAsked =
                cells.any(sides.stream().map(FindingCells.Comparand::isAsked).toList());
        int isMet = cells.all(sides.stream()
                .map(side -> cells.either(cells.not(side.isAsked()), side.isMet()))
                .toList());
        int holds = cells.all(sides.stream().map(FindingCells.Comparand::isMet).toList());
        return new FindingCells(isAsked, isMet, holds, sides);
    }

    private List<FindingCells.Comparand> sides(Limit limit, int party) {
        int isAsked = conditions.of(party).of(limit.when());
        int on = on(limit, party);
        ToIntFunction<BaseCells.BaseOfParty> amounts = part -> aid.amount(part, aid.aid());
        List<FindingCells.Comparand> sides = new ArrayList<>();
        limit.lower().ifPresent(edge -> {
            int bound = bases.bound(edge, true, party, amounts);
            int named = bases.named(edge, true, party, amounts);
            sides.add(new FindingCells.Comparand(party, true, isAsked, cells.atMost(bound, on), on, bound, named));
        });
        limit.upper().ifPresent(edge -> {
            int bound = bases.bound(edge, false, party, amounts);
            int named = bases.named(edge, false, party, amounts);
            sides.add(new FindingCells.Comparand(party, false, isAsked, cells.atMost(on, bound), on, bound, named));
        });
        return sides;
    }

    private int on(Limit limit, int party) {
        boolean isPresented = readings.minimumCostBasis() == MinimumCostBasis.PRESENTED
                && (limit.isOf(Limit.Form.MINIMUM_COST) || limit.isOf(Limit.Form.MAXIMUM_COST));
        if (isPresented) {
            BaseCells.BaseOfParty direct = new BaseCells.BaseOfParty(Base.DIRECT, CostTermCells.ALL);
            BaseCells.BaseOfParty total = new BaseCells.BaseOfParty(Base.TOTAL, CostTermCells.ALL);
            return bases.amount(limit.withFlatRates() ? total : direct, BaseCells.Stage.PRESENTED);
        }
        return aid.amount(new BaseCells.BaseOfParty(limit.on(), party), aid.aid());
    }

    /** Returns the finding on a rate that no case may set: only parties with costs in the part are asked for it. */
    FindingCells ofRate(AidIntensity term) {
        List<FindingCells.Comparand> sides = new ArrayList<>();
        for (CompiledCall.PartCells part : aid.parts()) {
            if (part.term().equals(term)) {
                int none = cells.constant(0);
                int isMet =
                        term.isOfEach() ? cells.either(part.isSet(), cells.atMost(part.covered(), none)) : part.isSet();
                sides.add(new FindingCells.Comparand(
                        part.party(), false, cells.constant(true), isMet, part.covered(), none, none));
            }
        }
        return finding(sides);
    }

    /** Returns the finding on a rate that the authority sets within a range. */
    FindingCells ofRange(Value.Within<Rate> range) {
        int rate = conditions.rate();
        int isMet = cells.both(
                cells.atMost(cells.constant(range.least().millionths()), rate),
                cells.atMost(rate, cells.constant(range.most().millionths())));
        return new FindingCells(cells.constant(true), isMet, isMet, List.of());
    }

    /** Returns the points of each part of a score. */
    List<Integer> points(Score score) {
        ValueCells<Long> values = new ValueCells<>(cells, conditions, cells::constant);
        return score.parts().stream().map(part -> values.of(part).number()).toList();
    }

    FindingCells ofPoints(Limit mark, List<Integer> parts) {
        int isAsked = conditions.of(mark.when());
        int points = cells.add(parts);
        int bound = bases.bound(mark.lower().orElseThrow(), true, CostTermCells.ALL, part -> cells.constant(0));
        return finding(List.of(new FindingCells.Comparand(
                CostTermCells.ALL, true, isAsked, cells.atMost(bound, points), points, bound, bound)));
    }
}
