package io.github.federules.assurance.proofs.model;

import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;

/**
 * An amount that a call may compare totals with.
 *
 * @param exists whether it does
 * @param amount the least or greatest total that passes, in cents
 * @param withFlatRates whether what flat rates give counts
 */
public record TotalLimit(Term exists, Term amount, Term withFlatRates) {

    static final TotalLimit NONE = new TotalLimit(Terms.FALSE, Terms.ZERO, Terms.FALSE);
}
