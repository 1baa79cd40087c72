package io.github.federules.core.compiler;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.money.Euros;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javax.money.MonetaryAmount;

/**
 * One way in which a line may be priced: by its amount, or by its units at one price.
 *
 * @param term the place of the cost term, or -1 for the amount that the line states
 * @param cents the price of a unit; 0 where the line states an annual cost, or where the price depends on a number
 * @param annualHours the hours by which an annual cost is divided, or 0
 * @param isByNumber whether the price depends on a number, so that each line is an input of its own
 */
public record PriceOption(int term, long cents, int annualHours, boolean isByNumber) {

    private static final int AMOUNT = -1;
    private static final int UNIT_DECIMALS = 2;

    static final PriceOption BY_AMOUNT = new PriceOption(AMOUNT, 0, 0, false);

    // Of a term: one for each price that may apply.
    static List<PriceOption> of(int term, EligibleCosts costs) {
        if (costs.price().isEmpty()) {
            return List.of(BY_AMOUNT);
        }
        UnitPrice unit = costs.price().get();
        if (unit.price().isEmpty()) {
            return List.of(new PriceOption(term, 0, unit.annualHours(), false));
        }
        List<PriceOption> options = new ArrayList<>();
        if (isByNumber(unit.price().get())) {
            options.add(new PriceOption(term, 0, 0, true));
            return options;
        }
        // A price that no case sets is nothing.
        new LinkedHashSet<>(unit.price().get().constants())
                .forEach(price -> options.add(new PriceOption(term, Euros.cents(price), 0, false)));
        return options;
    }

    private static boolean isByNumber(Value<MonetaryAmount> price) {
        return price instanceof Value.Times<MonetaryAmount>
                || price.inner().each().stream().anyMatch(each -> isByNumber(each.is()));
    }

    boolean isByAmount() {
        return term == AMOUNT;
    }

    // Whether the line states what this way of pricing it needs.
    boolean isStatedBy(CostLine line) {
        if (isByAmount()) {
            return !line.open() && line.quantity().isEmpty();
        }
        return line.quantity()
                .filter(quantity -> quantity.units().isPresent())
                .filter(quantity -> annualHours == 0 || quantity.annualCost().isPresent())
                .isPresent();
    }

    long units(CostLine line) {
        return line.quantity()
                .flatMap(Quantity::units)
                .map(units -> units.movePointRight(UNIT_DECIMALS).longValueExact())
                .orElse(0L);
    }

    long cents(CostLine line, RoundingMode rounding) {
        if (!isStatedBy(line)) {
            return 0;
        }
        Quantity quantity = line.quantity().orElseThrow();
        long unit = annualHours == 0 ? cents : Euros.cents(quantity.annualCost().orElseThrow()) / annualHours;
        return quantity.units()
                .orElseThrow()
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, rounding)
                .longValueExact();
    }
}
