package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which costs a call pays, and what total it asks.
 *
 * @param eligible the natures that are paid at real cost, each with its clause, not null
 * @param staffMinimum from which share of a full-time equivalent staff costs are eligible, or empty, not null
 * @param flatRates the costs that are paid as a share of others, not null
 * @param vat where the call says that VAT which cannot be recovered is eligible; empty for net of VAT, not null
 * @param minimum the total cost that an operation must reach, or empty, not null
 * @param maximum the total cost that an operation may not exceed, or empty, not null
 */
public record CostTerms(
        Map<CostNature, Clause> eligible,
        Optional<StaffMinimum> staffMinimum,
        List<FlatRate> flatRates,
        Optional<Clause> vat,
        Optional<MinimumCost> minimum,
        Optional<MaximumCost> maximum) {

    /**
     * Checks and copies what is given.
     *
     * @param eligible the natures that are paid at real cost, each with its clause, not null
     * @param staffMinimum from which share of a full-time equivalent staff costs are eligible, or empty, not null
     * @param flatRates the costs that are paid as a share of others, not null
     * @param vat where the call says that VAT which cannot be recovered is eligible; empty for net of VAT, not null
     * @param minimum the total cost that an operation must reach, or empty, not null
     * @param maximum the total cost that an operation may not exceed, or empty, not null
     */
    public CostTerms {
        eligible = Copies.ofMap(eligible);
        Objects.requireNonNull(staffMinimum, "staffMinimum");
        flatRates = List.copyOf(flatRates);
        Objects.requireNonNull(vat, "vat");
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(maximum, "maximum");
    }

    /**
     * Finds the flat rate that pays costs of a nature.
     *
     * @param nature the nature, not null
     * @return the flat rate, or empty if none pays them, never null
     */
    public Optional<FlatRate> findFlatRate(CostNature nature) {
        return flatRates.stream().filter(rate -> rate.covers().contains(nature)).findFirst();
    }
}
