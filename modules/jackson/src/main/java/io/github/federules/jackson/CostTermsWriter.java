package io.github.federules.jackson;

import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.Limit;
import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.rule.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes which costs are eligible under a call, and the total that it requires. */
final class CostTermsWriter {

    private final JsonGenerator json;
    private final TermsWriter terms;

    CostTermsWriter(JsonGenerator json, TermsWriter terms) {
        this.json = json;
        this.terms = terms;
    }

    void write(CostTerms costs) {
        terms.object("costs", () -> {
            terms.list("eligible", () -> eligible(costs.eligible()));
            costs.staffMinimum().ifPresent(this::write);
            if (!costs.flatRates().isEmpty()) {
                terms.list("flatRates", () -> costs.flatRates().forEach(this::write));
            }
            terms.clauseAlone("vat", costs.vat());
            costs.minimum().ifPresent(this::minimum);
            costs.maximum().ifPresent(this::maximum);
        });
    }

    // Natures that stand one behind the other under a clause are one element, which keeps their order.
    private void eligible(Map<CostNature, Clause> eligible) {
        List<CostNature> natures = new ArrayList<>();
        Clause clause = null;
        for (Map.Entry<CostNature, Clause> each : eligible.entrySet()) {
            if (clause != null && !each.getValue().equals(clause)) {
                write(natures, clause);
                natures.clear();
            }
            natures.add(each.getKey());
            clause = each.getValue();
        }
        if (clause != null) {
            write(natures, clause);
        }
    }

    private void write(List<CostNature> natures, Clause clause) {
        terms.element(() -> {
            terms.list("natures", () -> natures.forEach(nature -> json.writeString(nature.code())));
            terms.clause(clause);
        });
    }

    private void write(StaffMinimum minimum) {
        terms.object("staffMinimum", () -> {
            json.writeStringProperty("share", minimum.share().toString());
            terms.clause(minimum.clause());
        });
    }

    private void write(FlatRate rate) {
        terms.element(() -> {
            terms.rate("rate", rate.rate());
            json.writeStringProperty("of", rate.of().code());
            terms.natures("covers", rate.covers());
            terms.bound("cap", rate.cap());
            if (rate.calculated()) {
                json.writeBooleanProperty("calculated", true);
            }
            terms.clause(rate.clause());
        });
    }

    private void minimum(Limit minimum) {
        terms.object("minimum", () -> {
            MoneyJson.write(json, "amount", minimum.amount().orElseThrow());
            json.writeBooleanProperty("exceeded", minimum.isExceeded());
            json.writeBooleanProperty("withFlatRates", minimum.withFlatRates());
            terms.clause(minimum.clause());
        });
    }

    private void maximum(Limit maximum) {
        terms.object("maximum", () -> {
            MoneyJson.write(json, "amount", maximum.amount().orElseThrow());
            json.writeBooleanProperty("withFlatRates", maximum.withFlatRates());
            terms.clause(maximum.clause());
        });
    }
}
