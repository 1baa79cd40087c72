package io.github.federules.jackson;

import io.github.federules.core.call.Base;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.Limit;
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
    private final ObjectField<Limit> minimum;
    private final ObjectField<Limit> maximum;
    private final ObjectShape eligibleShape = new ObjectShape();
    private final ObjectField<Set<CostNature>> natures;
    private final ObjectField<Clause> eligibleClause;
    private final ObjectShape staffShape = new ObjectShape();
    private final ObjectField<FteShare> share;
    private final ObjectField<Clause> staffClause;
    private final ObjectShape flatRateShape = new ObjectShape();
    private final ObjectField<Rate> rate;
    private final ObjectField<Base> of;
    private final ObjectField<Set<CostNature>> covers;
    private final ObjectField<ClausedAmount> cap;
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
            values.find(minimum).ifPresent(call::with);
            values.find(maximum).ifPresent(call::with);
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
        return flatRateShape.read(input, place, values -> {
            FlatRate whole =
                    FlatRate.of(values.get(flatRateClause), values.get(rate), values.get(of), values.get(covers));
            FlatRate flatRate = values.find(cap)
                    .map(each -> whole.withCap(each.clause(), each.amount()))
                    .orElse(whole);
            return values.or(calculated, false) ? flatRate.withCalculated() : flatRate;
        });
    }

    private @Nullable Limit minimum(JsonInput input, JsonPlace place) {
        return minimumShape.read(input, place, values -> {
            Limit whole = Limit.minimumCost(values.get(minimumClause), values.get(least));
            Limit minimum = values.or(exceeded, false) ? whole.exceeded() : whole;
            return values.or(leastWithFlatRates, true) ? minimum : minimum.withoutFlatRates();
        });
    }

    private @Nullable Limit maximum(JsonInput input, JsonPlace place) {
        return maximumShape.read(input, place, values -> {
            Limit maximum = Limit.maximumCost(values.get(maximumClause), values.get(most));
            return values.or(mostWithFlatRates, true) ? maximum : maximum.withoutFlatRates();
        });
    }
}
