package io.github.federules.core.screening;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * The price of each cost line: its amount, with VAT where VAT counts, or its quantity at the price of a unit.
 *
 * @param scheme what the call pays, and the price of a unit
 * @param groups the groups of the lines
 * @param lines the lines
 * @param withVat whether VAT counts
 * @param rounding how the cost of units is rounded to cents
 */
public record Pricing(CostScheme scheme, LineGroups groups, CostLines lines, boolean withVat, RoundingMode rounding) {

    /** Returns the price of a line in cents, 0 while it does not state what the call needs. */
    public long cents(int line) {
        return cents(line, groups.group(lines, line));
    }

    /** Returns the price of a line of a group. */
    long cents(int line, int group) {
        LinePrice price = scheme.price(group);
        if (price != null) {
            return price.of(lines.get(line), rounding);
        }
        return withVat ? lines.cents(line) + lines.vat(line) : lines.cents(line);
    }

    /** Returns the lines that do not state what their cost is calculated from. */
    public IntStream open() {
        return IntStream.range(0, lines.size()).filter(this::isOpen);
    }

    private boolean isOpen(int place) {
        LinePrice price = scheme.price(groups.group(lines, place));
        CostLine line = lines.get(place);
        return price == null ? line.open() || line.quantity().isPresent() : !price.isStatedBy(line);
    }
}
