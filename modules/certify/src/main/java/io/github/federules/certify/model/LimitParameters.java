package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;

/**
 * An amount that a call may set.
 *
 * @param exists whether it does
 * @param amount the amount, of no meaning if it does not
 */
public record LimitParameters(Formula exists, Formula amount) {

    /** No limit. */
    public static final LimitParameters NONE = new LimitParameters(Formulas.FALSE, Formulas.ZERO);
}
