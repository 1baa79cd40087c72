package io.github.federules.assurance.proofs.model;

import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;

/**
 * An amount that a call may set.
 *
 * @param exists whether it does
 * @param amount the amount, of no meaning if it does not
 */
public record Limit(Term exists, Term amount) {

    static final Limit NONE = new Limit(Terms.FALSE, Terms.ZERO);
}
