package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;

/**
 * The deadline of a call.
 *
 * @param exists whether it has one
 * @param day the day, counted from 1 January 1970
 * @param hasHour whether an hour is named
 * @param until the hour, in nanoseconds of the day
 */
public record DeadlineParameters(Formula exists, Formula day, Formula hasHour, Formula until) {

    static final DeadlineParameters NONE =
            new DeadlineParameters(Formulas.FALSE, Formulas.ZERO, Formulas.FALSE, Formulas.ZERO);
}
