package io.github.federules.core.compiler;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.worksheet.WorksheetBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The aid: its parts, what limits take of them, of each party and then of all, and whole euros. */
final class AidCells {

    private static final long CENTS_OF_A_EURO = 100;

    private final WorksheetBuilder cells;
    private final Inputs inputs;
    private final ConditionCells conditions;
    private final BaseCells bases;
    private final List<CompiledCall.PartCells> parts = new ArrayList<>();
    private final List<CompiledCall.ReductionCells> reductions = new ArrayList<>();
    private final List<Integer> ofParties = new ArrayList<>();
    private final boolean isOfParties;
    private final int unreduced;
    private final int uncut;
    private final int aid;

    AidCells(
            Call call,
            Readings readings,
            WorksheetBuilder cells,
            Inputs inputs,
            ConditionCells conditions,
            BaseCells bases) {
        this.cells = cells;
        this.inputs = inputs;
        this.conditions = conditions;
        this.bases = bases;
        this.isOfParties = call.isPaidToEach();
        boolean isHalfUp = readings.rounding() == CentRounding.HALF_UP;
        for (AidIntensity term : call.funding().parts()) {
            parts.addAll(
                    CostTermCells.each(term.isOfEach(), conditions.parties(), party -> part(term, party, isHalfUp)));
        }
        List<List<Integer>> amounts = new ArrayList<>();
        for (int party = 0; party < (isOfParties ? conditions.parties() : 1); party++) {
            amounts.add(new ArrayList<>());
        }
        // A part of the whole operation beside others belongs to the applicant.
        parts.forEach(part -> amounts.get(Math.max(0, part.party())).add(part.amount()));
        amounts.forEach(each -> ofParties.add(cells.add(each)));
        List<Limit> reducing = call.limits().stream()
                .filter(limit -> limit.reduces() && !limit.on().isOfCosts())
                .toList();
        for (Limit limit : reducing) {
            if (isOfEach(limit)) {
                for (int party = 0; party < ofParties.size(); party++) {
                    ofParties.set(party, reduced(limit, party, ofParties.get(party)));
                }
            }
        }
        unreduced = cells.add(ofParties);
        int left = unreduced;
        for (Limit limit : reducing) {
            if (!isOfEach(limit)) {
                left = reduced(limit, CostTermCells.ALL, left);
            }
        }
        uncut = left;
        aid = call.funding().wholeEuros().isPresent()
                ? cells.multiply(cells.divide(left, CENTS_OF_A_EURO), cells.constant(CENTS_OF_A_EURO))
                : left;
    }

    // Where no part of the aid is of each party, a limit on the aid of each is one on the whole aid.
    boolean isOfEach(Limit limit) {
        return limit.isOfEach() && (limit.on().isOfCosts() || isOfParties);
    }

    private CompiledCall.PartCells part(AidIntensity term, int party, boolean isHalfUp) {
        int covered = bases.after(term.base(), party);
        int upTo = term.upTo()
                .map(limit -> bases.bound(
                        limit.upper().orElseThrow(),
                        false,
                        party,
                        of -> bases.amount(of, BaseCells.Stage.AFTER_CEILINGS)))
                .orElse(-1);
        int counted = upTo < 0 ? covered : cells.most(cells.constant(0), cells.least(covered, upTo));
        ValueCells.Worth rate = new ValueCells<Rate>(
                        cells, conditions.of(party), constant -> cells.constant(constant.millionths()))
                .of(term.rate());
        int amount = cells.share(counted, rate.number(), Millionths.WHOLE, isHalfUp);
        return new CompiledCall.PartCells(term, party, covered, counted, upTo, rate.number(), rate.isSet(), amount);
    }

    private int reduced(Limit limit, int party, int before) {
        int bound = bases.bound(limit.upper().orElseThrow(), false, party, part -> amount(part, before));
        int most = cells.subtract(bound, besides(limit.on(), party));
        int least = cells.most(cells.constant(0), cells.least(before, most));
        int isAsked = conditions.of(party).of(limit.when());
        int after = cells.choose(isAsked, least, before);
        reductions.add(new CompiledCall.ReductionCells(limit, party, isAsked, before, bound, after));
        return after;
    }

    /** Returns the amount of a base of costs or of money. */
    int amount(BaseCells.BaseOfParty part, int ofAid) {
        Base base = part.base();
        if (base.isOfCosts()) {
            return bases.amount(part, BaseCells.Stage.AFTER_CEILINGS);
        }
        int besides = besides(base, part.party());
        return base.containsAid() ? cells.add(ofAid, besides) : besides;
    }

    // What is in a base of money besides the aid.
    private int besides(Base base, int party) {
        if (base.equals(Base.DE_MINIMIS)) {
            return inputs.earlierAid(Math.max(0, party));
        }
        Optional<FinancingPlan.Part> part = base.part();
        return part.map(inputs::plan).orElseGet(() -> cells.constant(0));
    }

    List<CompiledCall.PartCells> parts() {
        return parts;
    }

    List<CompiledCall.ReductionCells> reductions() {
        return reductions;
    }

    List<Integer> ofParties() {
        return ofParties;
    }

    /** Returns the sum of the aid of all parties, after what limits take of each. */
    int unreduced() {
        return unreduced;
    }

    /** Returns the aid before cents are cut to whole euros. */
    int beforeWholeEuros() {
        return uncut;
    }

    int aid() {
        return aid;
    }
}
