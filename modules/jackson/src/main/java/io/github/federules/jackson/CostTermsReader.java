package io.github.federules.jackson;

import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.MaximumCost;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Rate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Reads which costs a call pays, and what total it asks. */
final class CostTermsReader {

    static final CostTerms NONE =
            new CostTerms(Map.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    private final TermsReader terms;

    CostTermsReader(TermsReader terms) {
        this.terms = terms;
    }

    @Nullable
    CostTerms read(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Map<CostNature, Clause>> eligible = parts.optional("eligible", this::eligible);
        Parts.Part<StaffMinimum> staffMinimum = parts.optional("staffMinimum", this::staffMinimum);
        Parts.Part<List<FlatRate>> flatRates = parts.optional("flatRates", TermsReader.list(this::flatRate));
        Parts.Part<Clause> vat = parts.optional("vat", terms::clauseAlone);
        Parts.Part<MinimumCost> minimum = parts.optional("minimum", this::minimum);
        Parts.Part<MaximumCost> maximum = parts.optional("maximum", this::maximum);
        return parts.read(place, input)
                ? new CostTerms(
                        eligible.or(Map.of()),
                        staffMinimum.find(),
                        flatRates.or(List.of()),
                        vat.find(),
                        minimum.find(),
                        maximum.find())
                : null;
    }

    private @Nullable Map<CostNature, Clause> eligible(Place place, JsonInput input) {
        Map<CostNature, Clause> eligible = new LinkedHashMap<>();
        boolean isList = input.list(place, (element, elements) -> natures(element, elements, eligible));
        return isList ? eligible : null;
    }

    private void natures(Place place, JsonInput input, Map<CostNature, Clause> eligible) {
        Parts parts = new Parts();
        Parts.Part<Set<CostNature>> natures = parts.required("natures", TermsReader.words(CostNature.class));
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        if (!parts.read(place, input)) {
            return;
        }
        for (CostNature nature : natures.value()) {
            if (eligible.putIfAbsent(nature, clause.value()) != null) {
                TermsReader.givenTwice(place.field("natures"), nature.name(), input);
            }
        }
    }

    private @Nullable StaffMinimum staffMinimum(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<FteShare> share = parts.required("share", (part, value) -> value.share(part));
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        return parts.read(place, input) ? new StaffMinimum(share.value(), clause.value()) : null;
    }

    private @Nullable FlatRate flatRate(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Rate> rate = parts.required("rate", TermsReader::rate);
        Parts.Part<FlatRateOf> of = parts.required("of", (part, value) -> value.word(part, FlatRateOf.class));
        Parts.Part<Set<CostNature>> covers = parts.required("covers", TermsReader.words(CostNature.class));
        Parts.Part<Bound> cap = parts.optional("cap", terms::bound);
        Parts.Part<Boolean> calculated = parts.optional("calculated", Parts.YES_OR_NO);
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        return parts.read(place, input)
                ? new FlatRate(
                        rate.value(), of.value(), covers.value(), cap.find(), calculated.or(false), clause.value())
                : null;
    }

    private @Nullable MinimumCost minimum(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<MonetaryAmount> amount = parts.required("amount", AmountFields::read);
        Parts.Part<Boolean> exceeded = parts.optional("exceeded", Parts.YES_OR_NO);
        Parts.Part<Boolean> withFlatRates = parts.optional("withFlatRates", Parts.YES_OR_NO);
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        return parts.read(place, input)
                ? new MinimumCost(new Bound(amount.value(), clause.value()), exceeded.or(false), withFlatRates.or(true))
                : null;
    }

    private @Nullable MaximumCost maximum(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<MonetaryAmount> amount = parts.required("amount", AmountFields::read);
        Parts.Part<Boolean> withFlatRates = parts.optional("withFlatRates", Parts.YES_OR_NO);
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        return parts.read(place, input)
                ? new MaximumCost(new Bound(amount.value(), clause.value()), withFlatRates.or(true))
                : null;
    }
}
