package io.github.federules.core.screening;

import io.github.federules.core.dossier.CostLines;

/**
 * The price of each cost line: its amount, with VAT where VAT counts.
 *
 * @param lines the lines
 * @param withVat whether VAT counts
 */
public record Pricing(CostLines lines, boolean withVat) {

    /** Returns the price of a line in cents. */
    public long cents(int line) {
        return withVat ? lines.cents(line) + lines.vat(line) : lines.cents(line);
    }
}
