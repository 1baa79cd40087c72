package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/**
 * A rate as a fraction.
 *
 * @param numerator the numerator
 * @param denominator the denominator, a power of ten
 */
public record Fraction(Formula numerator, Formula denominator) {

    /** No share. */
    public static final Fraction NONE = new Fraction(Formulas.ZERO, Formulas.number(1));

    /** The least denominator that all rates have in common: a rate has at most six decimals. */
    public static final Formula MILLION = Formulas.number(1_000_000);

    /** The fraction that a rate is. */
    public static Fraction of(Rate rate) {
        return of(rate.share());
    }

    static Fraction of(Factor factor) {
        return of(factor.number());
    }

    private static Fraction of(BigDecimal number) {
        BigDecimal share = number.scale() < 0 ? number.setScale(0) : number;
        return new Fraction(Formulas.number(share.unscaledValue()), Formulas.number(BigInteger.TEN.pow(share.scale())));
    }

    /** This share of an amount in whole cents, rounded half up where that is so, else down. */
    public Formula of(Formula cents, Formula isHalfUp) {
        Formula exact = exact(cents);
        if (exact.equals(Formulas.ZERO) || denominator.equals(Formulas.number(1))) {
            return exact;
        }
        Formula twice = Formulas.number(denominator.value(Map.of()).shiftLeft(1));
        Formula nearest = Formulas.number(2).times(exact).plus(denominator).dividedBy(twice);
        return isHalfUp.then(nearest, exact.dividedBy(denominator));
    }

    /** This share of an amount, times the denominator. */
    public Formula exact(Formula cents) {
        return numerator.times(cents);
    }
}
