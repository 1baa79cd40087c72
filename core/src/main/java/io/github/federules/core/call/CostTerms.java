package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.internal.collection.FrozenMap;
import io.github.federules.core.internal.text.Printed;
import io.github.federules.core.rule.Clause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The terms of a call on costs. For example, {@code call.costs().minimum()} is its minimum cost. */
public final class CostTerms {

    private final Map<CostNature, Clause> eligible;
    private final Optional<StaffMinimum> staffMinimum;
    private final List<FlatRate> flatRates;
    private final Optional<Clause> vat;
    private final Optional<Limit> minimum;
    private final Optional<Limit> maximum;

    CostTerms(Terms terms) {
        Map<CostNature, Clause> natures = new LinkedHashMap<>();
        for (EligibleCosts each : terms.all(EligibleCosts.class)) {
            each.natures().forEach(nature -> natures.put(nature, each.clause()));
        }
        eligible = FrozenMap.copyOf(natures);
        staffMinimum = terms.find(StaffMinimum.class);
        flatRates = terms.all(FlatRate.class);
        vat = terms.find(EligibleVat.class).map(EligibleVat::clause);
        minimum = terms.find(LimitForm.MINIMUM_COST);
        maximum = terms.find(LimitForm.MAXIMUM_COST);
    }

    /**
     * Returns the natures that are eligible at real cost, each with its clause.
     *
     * @return the natures, in the order of the call, never null
     */
    public Map<CostNature, Clause> eligible() {
        return eligible;
    }

    /**
     * Returns the share of an FTE (full-time equivalent) from which staff costs are eligible.
     *
     * @return the minimum, or empty if there is none, never null
     */
    public Optional<StaffMinimum> staffMinimum() {
        return staffMinimum;
    }

    /**
     * Returns the flat rates.
     *
     * @return the flat rates, in the order of the call, never null
     */
    public List<FlatRate> flatRates() {
        return flatRates;
    }

    /**
     * Returns the flat rate that pays for a nature.
     *
     * @param nature the nature, not null
     * @return the flat rate, or empty if none covers the nature, never null
     */
    public Optional<FlatRate> findFlatRate(CostNature nature) {
        Objects.requireNonNull(nature, "nature");
        return flatRates.stream().filter(rate -> rate.covers().contains(nature)).findFirst();
    }

    /**
     * Returns the clause that makes eligible the VAT that an applicant cannot recover.
     *
     * @return the clause, or empty for costs net of VAT, never null
     */
    public Optional<Clause> vat() {
        return vat;
    }

    /**
     * Returns the minimum cost.
     *
     * @return the limit, or empty if there is none, never null
     */
    public Optional<Limit> minimum() {
        return minimum;
    }

    /**
     * Returns the maximum cost.
     *
     * @return the limit, or empty if there is none, never null
     */
    public Optional<Limit> maximum() {
        return maximum;
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("CostTerms")
                .add("eligible", eligible)
                .add("staffMinimum", staffMinimum)
                .add("flatRates", flatRates)
                .add("vat", vat)
                .add("minimum", minimum)
                .add("maximum", maximum)
                .toString();
    }
}
