package io.github.federules.core.call;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.UnitPrice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms of a call on costs. For example, {@code call.costs().minimum()} is its minimum cost. */
public final class CostTerms extends Terms {

    // Each cost line asks for these.
    private final Map<CostNature, Clause> eligible;
    private final List<FlatRate> flatRates;
    private final List<AddedCosts> added;
    private final List<EligibleCosts> paid;
    private final boolean areConditional;
    private final boolean areAllAtCost;

    CostTerms(OrderedTerms terms) {
        super(terms, "costs");
        Map<CostNature, Clause> natures = new LinkedHashMap<>();
        paid = terms.paid();
        paid.forEach(each -> each.natures().forEach(nature -> natures.put(nature, each.clause())));
        eligible = FrozenMap.copyOf(natures);
        flatRates = terms.flatRates();
        added = terms.added();
        areAllAtCost = paid.stream().allMatch(costs -> costs.price().isEmpty());
        areConditional = Stream.concat(
                        paid.stream().flatMap(costs -> costs.when().stream()),
                        added.stream().flatMap(costs -> costs.when().stream()))
                .findAny()
                .isPresent();
    }

    /**
     * Returns the natures that are eligible line by line, each with its clause.
     *
     * @return the natures, in the order of the call
     */
    public Map<CostNature, Clause> eligible() {
        return eligible;
    }

    /**
     * Determines whether conditions decide which costs are paid, or how.
     *
     * @return whether a term on costs holds only in some cases
     */
    public boolean areConditional() {
        return areConditional;
    }

    /**
     * Returns what is paid line by line, at real cost or at a price for each unit, clause by clause.
     *
     * @return the terms
     */
    public List<EligibleCosts> paid() {
        return paid;
    }

    /**
     * Returns the share of an FTE (full-time equivalent) from which staff costs are eligible.
     *
     * @return the minimum, or empty if there is none
     */
    public Optional<StaffMinimum> staffMinimum() {
        return find("costs.staffMinimum", StaffMinimum.class);
    }

    /**
     * Returns the flat rates.
     *
     * @return the flat rates, in the order of the call
     */
    public List<FlatRate> flatRates() {
        return flatRates;
    }

    /**
     * Returns what is added to the cost lines: the lump sums, then the flat rates.
     *
     * @return the terms, each kind in the order of the call
     */
    public List<AddedCosts> added() {
        return added;
    }

    /**
     * Returns the flat rate that pays for a nature.
     *
     * @param nature the nature
     * @return the flat rate, or empty if none covers the nature
     */
    public Optional<FlatRate> findFlatRate(CostNature nature) {
        Objects.requireNonNull(nature, "nature");
        return flatRates.stream().filter(rate -> rate.covers().contains(nature)).findFirst();
    }

    /**
     * Returns what is wrong with how a line states its cost: by an amount where each term that may pay it sets the price of a
     * unit, or by a quantity where none does.
     *
     * <p>Where the choice depends on a condition, a line may state either.
     *
     * @param line the cost line
     * @return the error at the field of the line, {@code amount}, {@code quantity} or {@code annualCost}; empty if there is none
     */
    public Optional<LocatedFault> faultOf(CostLine line) {
        Objects.requireNonNull(line, "line");
        // Of the lines of a large budget, each is looked at.
        if (areAllAtCost && line.quantity().isEmpty()) {
            return Optional.empty();
        }
        List<EligibleCosts> payers = paid.stream()
                .filter(costs -> costs.pays(line.nature(), line.answers()))
                .toList();
        List<UnitPrice> prices =
                payers.stream().flatMap(costs -> costs.price().stream()).toList();
        boolean isOnlyByUnit = !prices.isEmpty()
                && prices.size() == payers.size()
                && added.stream().noneMatch(costs -> costs.covers().contains(line.nature()));
        Map<String, String> nature = Map.of("nature", line.nature().code());
        if (line.quantity().isEmpty()) {
            return isOnlyByUnit && !line.open()
                    ? Optional.of(new LocatedFault("amount", Fault.of(FaultCode.QUANTITY_DUE, nature)))
                    : Optional.empty();
        }
        Quantity quantity = line.quantity().get();
        if (prices.isEmpty()) {
            String stated = quantity.units().isPresent() ? "quantity" : "annualCost";
            return Optional.of(new LocatedFault(stated, Fault.of(FaultCode.AMOUNT_DUE, nature)));
        }
        return quantity.annualCost().isPresent() && prices.stream().allMatch(price -> price.annualHours() == 0)
                ? Optional.of(new LocatedFault("annualCost", Fault.of(FaultCode.QUANTITY_DUE, "annualCost", nature)))
                : Optional.empty();
    }

    /**
     * Returns the clause that makes eligible the VAT that an applicant cannot recover.
     *
     * @return the clause, or empty for costs net of VAT
     */
    public Optional<Clause> vat() {
        return find("costs.vat", EligibleVat.class).map(EligibleVat::clause);
    }

    /**
     * Returns the minimum cost.
     *
     * @return the limit, or empty if there is none
     */
    public Optional<Limit> minimum() {
        return find(Limit.Form.MINIMUM_COST);
    }

    /**
     * Returns the maximum cost.
     *
     * @return the limit, or empty if there is none
     */
    public Optional<Limit> maximum() {
        return find(Limit.Form.MAXIMUM_COST);
    }
}
