package io.github.federules.assurance.proofs.model;

import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;

/**
 * The deadline of a call.
 *
 * @param exists whether it has one
 * @param day the day, counted from 1 January 1970
 * @param hasHour whether an hour is named
 * @param until the hour, in nanoseconds of the day
 */
public record DeadlineParameters(Term exists, Term day, Term hasHour, Term until) {

    static final DeadlineParameters NONE = new DeadlineParameters(Terms.FALSE, Terms.ZERO, Terms.FALSE, Terms.ZERO);
}
