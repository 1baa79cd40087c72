package io.github.federules.core.compiler;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.value.Value;
import io.github.federules.core.worksheet.WorksheetBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The sums of cost lines: what is presented of each kind, and what is retained. */
final class LineCells {

    // A unit has two decimals.
    private static final long UNIT = 100;

    private final Call call;
    private final SheetShape shape;
    private final WorksheetBuilder cells;
    private final Inputs inputs;
    private final ConditionCells conditions;
    private final CostTermCells terms;
    private final boolean isHalfUp;
    private final LineSlots slots;
    private final List<SummedLines> kinds = new ArrayList<>();
    private final Map<Integer, List<SummedLines>> ofBearers = new HashMap<>();
    private final Map<Integer, Set<CostNature>> coveredBy = new HashMap<>();

    LineCells(
            Call call,
            SheetShape shape,
            Readings readings,
            WorksheetBuilder cells,
            Inputs inputs,
            ConditionCells conditions,
            CostTermCells terms,
            Set<Base> lookedAt) {
        this.call = call;
        this.shape = shape;
        this.cells = cells;
        this.inputs = inputs;
        this.conditions = conditions;
        this.terms = terms;
        this.isHalfUp = readings.rounding() == CentRounding.HALF_UP;
        for (CostTermCells.Added each : terms.added()) {
            coveredBy
                    .computeIfAbsent(each.party(), any -> new HashSet<>())
                    .addAll(each.term().covers());
        }
        Map<List<Object>, List<Integer>> alike = new LinkedHashMap<>();
        for (int group = 0; group < shape.groups().size(); group++) {
            alike.computeIfAbsent(treatment(group, lookedAt), any -> new ArrayList<>())
                    .add(group);
        }
        this.slots = new LineSlots(
                shape, List.copyOf(alike.values()), group -> LineSlots.options(call, shape.groups(), group));
        for (int kind = 0; kind < slots.kinds(); kind++) {
            SummedLines made = kind(kind);
            kinds.add(made);
            ofBearers.computeIfAbsent(made.bearer(), any -> new ArrayList<>()).add(made);
        }
    }

    // What the call does with a group: groups of which all is the same are one.
    private List<Object> treatment(int group, Set<Base> lookedAt) {
        LineGroups groups = shape.groups();
        List<Object> treatment = new ArrayList<>();
        int isCovered = isCovered(group);
        List<Integer> paidBy = paidBy(group, isCovered);
        treatment.add(groups.bearer(group));
        treatment.add(groups.nature(group).family());
        treatment.add(groups.isAnswered(group));
        treatment.add(groups.nature(group).equals(CostNature.SERVICES));
        treatment.add(isCovered);
        treatment.add(paidBy);
        for (int place = 0; place < paidBy.size(); place++) {
            EligibleCosts costs = call.costs().paid().get(place);
            treatment.add(costs.pays(groups.nature(group), groups.answers(group)));
        }
        for (Base base : lookedAt) {
            treatment.add(isIn(base, group, paidBy));
        }
        return treatment;
    }

    private int isCovered(int group) {
        CostNature nature = shape.groups().nature(group);
        int bearer = shape.groups().bearer(group);
        List<Integer> covering = new ArrayList<>();
        if (coveredBy.getOrDefault(CostTermCells.ALL, Set.of()).contains(nature)
                || coveredBy.getOrDefault(bearer, Set.of()).contains(nature)) {
            for (CostTermCells.Added each : terms.added()) {
                if ((each.party() == CostTermCells.ALL || each.party() == bearer)
                        && each.term().covers().contains(nature)) {
                    covering.add(each.isPaid());
                }
            }
        }
        return cells.any(covering);
    }

    // The first term in force pays.
    private List<Integer> paidBy(int group, int isCovered) {
        LineGroups groups = shape.groups();
        List<Integer> paidBy = new ArrayList<>();
        int isLeft = cells.not(isCovered);
        List<EligibleCosts> paid = call.costs().paid();
        for (int place = 0; place < paid.size(); place++) {
            boolean isNamed = paid.get(place).pays(groups.nature(group), groups.answers(group));
            int pays = isNamed ? cells.both(isLeft, terms.pays().get(place)) : cells.constant(false);
            paidBy.add(pays);
            isLeft = cells.both(isLeft, cells.not(pays));
        }
        return paidBy;
    }

    // What no term in force covers or pays, but a unit cost out of force names, is presented at its price.
    private int byTerm(int group, List<Integer> paidBy, int isCovered, int place) {
        List<EligibleCosts> paid = call.costs().paid();
        List<Integer> isPaidOtherwise = new ArrayList<>(List.of(isCovered));
        boolean isFirst = true;
        for (int other = 0; other < paid.size(); other++) {
            boolean isNamed = paid.get(other)
                    .pays(shape.groups().nature(group), shape.groups().answers(group));
            if (other != place) {
                isPaidOtherwise.add(paidBy.get(other));
            }
            isFirst &= other >= place || !isNamed || paid.get(other).price().isEmpty();
        }
        return isFirst ? cells.not(cells.any(isPaidOtherwise)) : paidBy.get(place);
    }

    private SummedLines kind(int kind) {
        int group = slots.firstGroup(kind);
        int isCovered = isCovered(group);
        List<Integer> paidBy = paidBy(group, isCovered);
        int isPaid = cells.any(paidBy);
        List<PriceOption> options = slots.options(kind);
        List<Integer> isOption = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (PriceOption option : options) {
            int applies = option.isByAmount() ? -1 : applies(option, group, paidBy, isCovered);
            isOption.add(applies);
            if (applies >= 0) {
                others.add(applies);
            }
        }
        int byAmount = cells.not(cells.any(others));
        isOption.set(0, byAmount);
        int certain = sum(kind, options, isOption, LineSlots.CERTAIN);
        int below = sum(kind, options, isOption, LineSlots.BELOW);
        List<Integer> presented = new ArrayList<>(List.of(certain, below));
        List<Integer> retained = new ArrayList<>(List.of(certain));
        slots.doubtsOf(kind).forEach((person, category) -> {
            int amount = sum(kind, options, isOption, category);
            presented.add(amount);
            retained.add(cells.choose(inputs.person(person), amount, cells.constant(0)));
        });
        int further = further(kind, isOption);
        presented.add(further);
        retained.add(further);
        return new SummedLines(
                slots.groups(kind),
                shape.groups().bearer(group),
                isCovered,
                paidBy,
                isPaid,
                options,
                isOption,
                cells.add(presented),
                cells.choose(isPaid, cells.add(retained), cells.constant(0)));
    }

    // A price that depends on a condition applies where the value is this constant.
    private int applies(PriceOption option, int group, List<Integer> paidBy, int isCovered) {
        int byTerm = byTerm(group, paidBy, isCovered, option.term());
        Value<MonetaryAmount> price = price(option);
        if (price == null || option.isByNumber()) {
            return byTerm;
        }
        ValueCells<MonetaryAmount> isThis = new ValueCells<>(
                cells, conditions, constant -> cells.constant(Euros.cents(constant) == option.cents()));
        return cells.both(byTerm, isThis.of(price).number());
    }

    private @Nullable Value<MonetaryAmount> price(PriceOption option) {
        return call.costs()
                .paid()
                .get(option.term())
                .price()
                .orElseThrow()
                .price()
                .orElse(null);
    }

    private int sum(int kind, List<PriceOption> options, List<Integer> isOption, int category) {
        List<Integer> parts = new ArrayList<>();
        for (int option = 0; option < options.size(); option++) {
            int amount = amount(kind, options.get(option), option, category);
            parts.add(cells.choose(isOption.get(option), amount, cells.constant(0)));
        }
        return cells.add(parts);
    }

    private int amount(int kind, PriceOption option, int place, int category) {
        if (option.isByNumber()) {
            return ofLines(kind, option, category);
        }
        int slot = slots.slot(kind, place, category);
        if (slot < 0) {
            return cells.constant(0);
        }
        int net = inputs.lines(slot);
        return option.isByAmount() && shape.isVatOpen()
                ? cells.add(
                        net,
                        cells.choose(inputs.vat(), cells.constant(0), inputs.lines(slot + LineSlots.VAT_AFTER_NET)))
                : net;
    }

    private int ofLines(int kind, PriceOption option, int category) {
        Value<MonetaryAmount> price = call.costs()
                .paid()
                .get(option.term())
                .price()
                .orElseThrow()
                .price()
                .orElseThrow();
        int cents = new ValueCells<MonetaryAmount>(cells, conditions, constant -> cells.constant(Euros.cents(constant)))
                .of(price)
                .number();
        return cells.add(slots.linesByNumber(kind, category).stream()
                .map(line -> cells.share(inputs.units(line), cents, UNIT, isHalfUp))
                .toList());
    }

    private int further(int kind, List<Integer> isOption) {
        if (shape.mayGrow()) {
            return inputs.further(kind);
        }
        List<Integer> open = new ArrayList<>();
        for (int option = 0; option < isOption.size(); option++) {
            for (int group : slots.groups(kind)) {
                if (shape.isOpen(group, option)) {
                    open.add(isOption.get(option));
                }
            }
        }
        return open.isEmpty()
                ? cells.constant(0)
                : cells.choose(cells.any(open), inputs.further(kind), cells.constant(0));
    }

    LineSlots slots() {
        return slots;
    }

    List<SummedLines> kinds() {
        return kinds;
    }

    List<SummedLines> kinds(int party) {
        return party < 0 ? kinds : ofBearers.getOrDefault(party, List.of());
    }

    boolean isStaff(SummedLines kind) {
        return shape.groups().nature(kind.first()).family() == CostFamily.STAFF;
    }

    // What is covered is no direct cost, and in no base.
    int presented(SummedLines kind) {
        return cells.choose(kind.isCovered(), cells.constant(0), kind.presented());
    }

    int isIn(Base base, SummedLines kind) {
        return isIn(base, kind.first(), kind.paidBy());
    }

    private int isIn(Base base, int group, List<Integer> paidBy) {
        LineGroups groups = shape.groups();
        if (base.definition().isPresent()) {
            Base.Content content = base.definition().get();
            if (content instanceof Base.Lines lines) {
                boolean isNamed = (lines.natures().isEmpty() || lines.natures().contains(groups.nature(group)))
                        && lines.where().stream().allMatch(where -> where.isMetByLine(groups.answers(group)));
                return isNamed ? conditions.of(groups.bearer(group)).of(lines.party()) : cells.constant(false);
            }
            if (content instanceof Base.Combined sum) {
                return cells.any(sum.parts().stream()
                        .map(part -> isIn(part, group, paidBy))
                        .toList());
            }
            if (content instanceof Base.Without without) {
                int isAny = cells.any(without.without().stream()
                        .map(less -> isIn(less, group, paidBy))
                        .toList());
                return cells.both(isIn(without.of(), group, paidBy), cells.not(isAny));
            }
            throw new IllegalStateException("The content " + content + " of a base has no cells.");
        }
        if (base.ofTerm().isPresent()) {
            List<Integer> paying = new ArrayList<>();
            for (int place = 0; place < paidBy.size(); place++) {
                if (call.costs().paid().get(place).name().equals(base.ofTerm())) {
                    paying.add(paidBy.get(place));
                }
            }
            return cells.any(paying);
        }
        return cells.constant(base.contains(groups.nature(group)));
    }
}
