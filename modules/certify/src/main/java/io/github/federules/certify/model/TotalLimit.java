package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;

/**
 * An amount that a call may compare totals with.
 *
 * @param exists whether it does
 * @param amount the least or greatest total that passes, in cents
 * @param withFlatRates whether what flat rates give counts
 */
public record TotalLimit(Formula exists, Formula amount, Formula withFlatRates) {

    static final TotalLimit NONE = new TotalLimit(Formulas.FALSE, Formulas.ZERO, Formulas.FALSE);
}
