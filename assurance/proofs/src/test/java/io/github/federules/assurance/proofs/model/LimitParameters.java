package io.github.federules.assurance.proofs.model;

import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;

/**
 * An amount that a call may set.
 *
 * @param exists whether it does
 * @param amount the amount, of no meaning if it does not
 */
public record LimitParameters(Term exists, Term amount) {

    static final LimitParameters NONE = new LimitParameters(Terms.FALSE, Terms.ZERO);
}
