package io.github.federules.assurance.proofs.model;

import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;
import io.github.federules.core.money.Rate;
import java.math.BigInteger;
import java.util.Map;

/**
 * A rate as a fraction.
 *
 * @param numerator the numerator
 * @param denominator the denominator, a power of ten
 */
public record Fraction(Term numerator, Term denominator) {

    static final Fraction NONE = new Fraction(Terms.ZERO, Terms.number(1));

    /** The least denominator that all rates have in common: a rate has at most six decimals. */
    public static final Term MILLION = Terms.number(1_000_000);

    /** The fraction that a rate is. */
    public static Fraction of(Rate rate) {
        return new Fraction(
                Terms.number(rate.share().unscaledValue()),
                Terms.number(BigInteger.TEN.pow(rate.share().scale())));
    }

    /** This share of an amount in whole cents, rounded half up where that is so, else down. */
    public Term of(Term cents, Term isHalfUp) {
        Term exact = exact(cents);
        if (exact.equals(Terms.ZERO) || denominator.equals(Terms.number(1))) {
            return exact;
        }
        Term twice = Terms.number(denominator.value(Map.of()).shiftLeft(1));
        Term nearest = Terms.number(2).times(exact).plus(denominator).dividedBy(twice);
        return isHalfUp.then(nearest, exact.dividedBy(denominator));
    }

    /** This share of an amount, times the denominator. */
    public Term exact(Term cents) {
        return numerator.times(cents);
    }
}
