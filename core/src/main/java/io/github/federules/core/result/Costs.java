package io.github.federules.core.result;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.money.Euros;
import io.github.federules.core.text.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The costs of an operation, from what is presented to the aid, in euros, in the least favourable completion.
 *
 * <p>Amounts are net of VAT. Under a call that pays VAT, they include the VAT that counts in that completion. A staff
 * line that depends on a missing share of an FTE (full-time equivalent) counts as set aside.
 *
 * <p>The amounts add up: {@link #presented} − {@link #setAside} = {@link #retainedDirect}, and {@code retainedDirect} +
 * {@link #indirect} = {@link #retainedTotal}.
 *
 * <pre>{@code
 * Costs costs = decision.costs();
 * MonetaryAmount total = costs.retainedTotal();
 * Optional<LocalizedText> how = costs.find(CostItem.COMPUTED_AID).flatMap(CostItem::how);
 * }</pre>
 */
public final class Costs {

    private final boolean withVat;
    private final boolean sure;
    private final List<CostItem> items;

    private Costs(boolean withVat, boolean sure, List<CostItem> items) {
        this.withVat = withVat;
        this.sure = sure;
        this.items = List.copyOf(NoNulls.in(items, "items"));
    }

    /**
     * Returns costs.
     *
     * @param withVat whether VAT that the applicant cannot recover counts in the amounts
     * @param sure whether no missing fact leaves other amounts possible
     * @param items the amounts, in the order of a table
     * @return the costs
     */
    public static Costs of(boolean withVat, boolean sure, List<CostItem> items) {
        return new Costs(withVat, sure, items);
    }

    /**
     * Determines whether VAT that the applicant cannot recover counts in the amounts.
     *
     * @return true if it does; false if the amounts are net of VAT
     */
    public boolean withVat() {
        return withVat;
    }

    /**
     * Determines whether no missing fact leaves other amounts possible.
     *
     * @return true if the amounts are the only ones; false if they are those of the least favourable completion
     */
    public boolean isSure() {
        return sure;
    }

    /**
     * Returns the amounts in the order of a table, from what is presented to the aid.
     *
     * @return the amounts
     */
    public List<CostItem> items() {
        return items;
    }

    /**
     * Returns the first amount with a code.
     *
     * @param code one of the constants of {@link CostItem}
     * @return the amount, or empty if there is none
     */
    public Optional<CostItem> find(String code) {
        Objects.requireNonNull(code, "code");
        for (CostItem item : items) {
            if (item.code().equals(code)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the amount that each flat rate adds, in the order of the call.
     *
     * @return the amounts, empty under a call without a flat rate
     */
    public List<CostItem> flatRates() {
        return items.stream()
                .filter(item -> item.code().equals(CostItem.FLAT_RATE))
                .toList();
    }

    /**
     * Returns what each term pays by the unit, before ceilings.
     *
     * @return the items, in the order of the call
     */
    public List<CostItem> unitCosts() {
        return items.stream()
                .filter(item -> item.code().equals(CostItem.UNIT_COST))
                .toList();
    }

    /**
     * Returns what each lump sum and each flat rate adds.
     *
     * @return the items, the lump sums first
     */
    public List<CostItem> added() {
        List<CostItem> added = new ArrayList<>();
        for (CostItem item : items) {
            if (item.code().equals(CostItem.LUMP_SUM) || item.code().equals(CostItem.FLAT_RATE)) {
                added.add(item);
            }
        }
        return List.copyOf(added);
    }

    /**
     * Returns all cost lines.
     *
     * @return the sum in euros
     */
    public MonetaryAmount presented() {
        return amount(CostItem.PRESENTED);
    }

    /**
     * Returns the part of the cost lines that is set aside.
     *
     * @return the sum in euros
     */
    public MonetaryAmount setAside() {
        return amount(CostItem.SET_ASIDE);
    }

    /**
     * Returns all cost lines, excluding those covered only by a flat rate.
     *
     * @return the sum in euros
     */
    public MonetaryAmount presentedDirect() {
        return amount(CostItem.PRESENTED_DIRECT);
    }

    /**
     * Returns what ceilings take of the direct costs: presented − set aside − reduced = retained direct costs.
     *
     * @return the amount in euros
     */
    public MonetaryAmount reduced() {
        return amount(CostItem.REDUCED);
    }

    /**
     * Returns the eligible direct costs.
     *
     * @return the sum in euros
     */
    public MonetaryAmount retainedDirect() {
        return amount(CostItem.RETAINED_DIRECT);
    }

    /**
     * Returns the eligible direct staff costs.
     *
     * @return the sum in euros
     */
    public MonetaryAmount retainedStaff() {
        return amount(CostItem.RETAINED_STAFF);
    }

    /**
     * Returns the eligible investment.
     *
     * @return the sum in euros
     */
    public MonetaryAmount retainedInvestment() {
        return amount(CostItem.RETAINED_INVESTMENT);
    }

    /**
     * Returns the eligible direct costs that are neither staff nor investment.
     *
     * @return the sum in euros
     */
    public MonetaryAmount retainedOperating() {
        return amount(CostItem.RETAINED_OPERATING);
    }

    /**
     * Returns the amount that all flat rates add.
     *
     * @return the sum in euros, 0 under a call without a flat rate
     */
    public MonetaryAmount indirect() {
        return amount(CostItem.INDIRECT);
    }

    /**
     * Returns the total eligible cost.
     *
     * @return the sum in euros
     */
    public MonetaryAmount retainedTotal() {
        return amount(CostItem.RETAINED_TOTAL);
    }

    /**
     * Returns the aid after rate and maximum, regardless of the findings.
     *
     * @return the aid in euros; empty under a call that sets no rate
     */
    public Optional<MonetaryAmount> computedAid() {
        return find(CostItem.COMPUTED_AID).map(CostItem::amount);
    }

    private MonetaryAmount amount(String code) {
        return find(code).map(CostItem::amount).orElseGet(() -> Euros.ofCents(0));
    }

    /**
     * Determines whether another object is the same costs, amount by amount.
     *
     * @param other the other object, or null
     * @return true if it is
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Costs costs
                && withVat == costs.withVat
                && sure == costs.sure
                && items.equals(costs.items);
    }

    /**
     * Returns a hash code that fits {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(withVat, sure, items);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Costs", "items", items);
    }
}
