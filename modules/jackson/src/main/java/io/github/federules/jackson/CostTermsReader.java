package io.github.federules.jackson;

import io.github.federules.core.call.Bound;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.CostBase;
import io.github.federules.core.call.MaximumCost;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Reads which costs are eligible under a call, and the total that it requires. */
final class CostTermsReader {

    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<List<CallSection>> eligible;
    private final ObjectField<StaffMinimum> staffMinimum;
    private final ObjectField<List<FlatRate>> flatRates;
    private final ObjectField<Clause> vat;
    private final ObjectField<MinimumCost> minimum;
    private final ObjectField<MaximumCost> maximum;
    private final ObjectShape eligibleShape = new ObjectShape();
    private final ObjectField<Set<CostNature>> natures;
    private final ObjectField<Clause> eligibleClause;
    private final ObjectShape staffShape = new ObjectShape();
    private final ObjectField<FteShare> share;
    private final ObjectField<Clause> staffClause;
    private final ObjectShape flatRateShape = new ObjectShape();
    private final ObjectField<Rate> rate;
    private final ObjectField<CostBase> of;
    private final ObjectField<Set<CostNature>> covers;
    private final ObjectField<Bound> cap;
    private final ObjectField<Boolean> calculated;
    private final ObjectField<Clause> flatRateClause;
    private final ObjectShape minimumShape = new ObjectShape();
    private final ObjectField<MonetaryAmount> least;
    private final ObjectField<Boolean> exceeded;
    private final ObjectField<Boolean> leastWithFlatRates;
    private final ObjectField<Clause> minimumClause;
    private final ObjectShape maximumShape = new ObjectShape();
    private final ObjectField<MonetaryAmount> most;
    private final ObjectField<Boolean> mostWithFlatRates;
    private final ObjectField<Clause> maximumClause;

    CostTermsReader(TermsReader terms) {
        eligible = shape.optional("eligible", this::eligible);
        staffMinimum = shape.optional("staffMinimum", this::staffMinimum);
        flatRates = shape.optional("flatRates", TermsReader.list(this::flatRate));
        vat = shape.optional("vat", terms::clauseAlone);
        minimum = shape.optional("minimum", this::minimum);
        maximum = shape.optional("maximum", this::maximum);
        natures = eligibleShape.required("natures", Words.NATURES.list());
        eligibleClause = terms.clause(eligibleShape);
        share = staffShape.required("share", JsonInput::share);
        staffClause = terms.clause(staffShape);
        rate = flatRateShape.required("rate", JsonInput::rate);
        of = flatRateShape.required("of", Words.BASES);
        covers = flatRateShape.required("covers", Words.NATURES.list());
        cap = flatRateShape.optional("cap", terms::bound);
        calculated = flatRateShape.optional("calculated", JsonInput::yesOrNo);
        flatRateClause = terms.clause(flatRateShape);
        least = minimumShape.required("amount", AmountFields::read);
        exceeded = minimumShape.optional("exceeded", JsonInput::yesOrNo);
        leastWithFlatRates = minimumShape.optional("withFlatRates", JsonInput::yesOrNo);
        minimumClause = terms.clause(minimumShape);
        most = maximumShape.required("amount", AmountFields::read);
        mostWithFlatRates = maximumShape.optional("withFlatRates", JsonInput::yesOrNo);
        maximumClause = terms.clause(maximumShape);
    }

    @Nullable
    CallSection read(JsonInput input, JsonPlace place) {
        return shape.read(input, place, values -> call -> {
            values.or(eligible, List.of()).forEach(each -> each.addTo(call));
            values.find(staffMinimum).ifPresent(each -> call.staffFrom(each.clause(), each.share()));
            values.or(flatRates, List.of()).forEach(call::flatRate);
            values.find(vat).ifPresent(call::paysVat);
            values.find(minimum).ifPresent(call::minimumCost);
            values.find(maximum).ifPresent(call::maximumCost);
        });
    }

    private @Nullable List<CallSection> eligible(JsonInput input, JsonPlace place) {
        Set<CostNature> met = new HashSet<>();
        List<CallSection> sections = new ArrayList<>();
        boolean isList = input.list(place, (elements, element) -> {
            CallSection section = natures(elements, element, met);
            if (section != null) {
                sections.add(section);
            }
        });
        return isList ? sections : null;
    }

    private @Nullable CallSection natures(JsonInput input, JsonPlace place, Set<CostNature> met) {
        return eligibleShape.read(input, place, values -> {
            for (CostNature nature : values.get(natures)) {
                if (!met.add(nature)) {
                    input.faults().repeated(place.field(natures.name()), nature.code());
                }
            }
            return call ->
                    call.pays(values.get(eligibleClause), values.get(natures).toArray(CostNature[]::new));
        });
    }

    private @Nullable StaffMinimum staffMinimum(JsonInput input, JsonPlace place) {
        return staffShape.read(input, place, values -> new StaffMinimum(values.get(share), values.get(staffClause)));
    }

    private @Nullable FlatRate flatRate(JsonInput input, JsonPlace place) {
        return flatRateShape.read(
                input,
                place,
                values -> new FlatRate(
                        values.get(rate),
                        values.get(of),
                        values.get(covers),
                        values.find(cap),
                        values.or(calculated, false),
                        values.get(flatRateClause)));
    }

    private @Nullable MinimumCost minimum(JsonInput input, JsonPlace place) {
        return minimumShape.read(
                input,
                place,
                values -> new MinimumCost(
                        new Bound(values.get(least), values.get(minimumClause)),
                        values.or(exceeded, false),
                        values.or(leastWithFlatRates, true)));
    }

    private @Nullable MaximumCost maximum(JsonInput input, JsonPlace place) {
        return maximumShape.read(
                input,
                place,
                values -> new MaximumCost(
                        new Bound(values.get(most), values.get(maximumClause)), values.or(mostWithFlatRates, true)));
    }
}
