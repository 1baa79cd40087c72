package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.internal.collection.FrozenMap;
import io.github.federules.core.internal.collection.NoNulls;
import io.github.federules.core.internal.text.Printed;
import io.github.federules.core.rule.Clause;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The eligible costs of a call, and the total cost that it requires.
 *
 * @param eligible the natures that are eligible at real cost, each with its clause, not null
 * @param staffMinimum the share of an FTE (full-time equivalent) from which staff costs are eligible, or empty, not
 *     null
 * @param flatRates the flat rates, not null
 * @param vat the clause that makes eligible the VAT that an applicant cannot recover, or empty for costs net of VAT,
 *     not null
 * @param minimum the minimum total cost, or empty, not null
 * @param maximum the maximum total cost, or empty, not null
 */
public record CostTerms(
        Map<CostNature, Clause> eligible,
        Optional<StaffMinimum> staffMinimum,
        List<FlatRate> flatRates,
        Optional<Clause> vat,
        Optional<MinimumCost> minimum,
        Optional<MaximumCost> maximum) {

    /**
     * Checks that nothing is null and copies the map and the list.
     *
     * @param eligible the natures that are eligible at real cost, each with its clause, not null
     * @param staffMinimum the share of an FTE from which staff costs are eligible, or empty, not null
     * @param flatRates the flat rates, not null
     * @param vat the clause that makes VAT eligible, or empty, not null
     * @param minimum the minimum total cost, or empty, not null
     * @param maximum the maximum total cost, or empty, not null
     */
    public CostTerms {
        NoNulls.in(eligible, "eligible");
        NoNulls.in(flatRates, "flatRates");
        eligible = FrozenMap.copyOf(eligible);
        Objects.requireNonNull(staffMinimum, "staffMinimum");
        flatRates = List.copyOf(flatRates);
        Objects.requireNonNull(vat, "vat");
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(maximum, "maximum");
    }

    /**
     * Returns the flat rate that covers costs of a nature.
     *
     * @param nature the nature, not null
     * @return the flat rate, or empty if none covers them, never null
     */
    public Optional<FlatRate> findFlatRate(CostNature nature) {
        Objects.requireNonNull(nature, "nature");
        for (FlatRate rate : flatRates) {
            if (rate.covers().contains(nature)) {
                return Optional.of(rate);
            }
        }
        return Optional.empty();
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
