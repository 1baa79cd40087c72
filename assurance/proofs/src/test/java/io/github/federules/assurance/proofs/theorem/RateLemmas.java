package io.github.federules.assurance.proofs.theorem;

import static io.github.federules.certify.formula.Formulas.number;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.Fraction;
import io.github.federules.certify.theorem.Theorem;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** That a rate may be taken for a fraction of a million, however few its decimals: each rounding gives the same. */
public final class RateLemmas {

    private static final int DECIMALS = 6;

    private RateLemmas() {}

    /** One theorem for each number of decimals that a rate may have. */
    public static List<Theorem> all() {
        return IntStream.rangeClosed(0, DECIMALS).mapToObj(RateLemmas::of).toList();
    }

    /**
     * That no product of the code leaves 64 bits: it multiplies a numerator and cents where the cents are at most the
     * greatest number divided by the numerator, the rest of which is dropped.
     */
    public static Theorem productFits() {
        Formula numerator = Formulas.name("numerator");
        Formula cents = Formulas.name("cents");
        Formula quotient = Formulas.name("quotient");
        Formula rest = Formulas.name("rest");
        Formula most = number(Long.MAX_VALUE);
        Map<String, Sort> unknowns = Map.of(
                "numerator", Sort.INTEGER,
                "cents", Sort.INTEGER,
                "quotient", Sort.INTEGER,
                "rest", Sort.INTEGER);
        List<Formula> premises = List.of(
                Formulas.ZERO.isLessThan(numerator),
                numerator.times(quotient).plus(rest).is(most),
                Formulas.ZERO.isAtMost(rest),
                rest.isLessThan(numerator),
                Formulas.ZERO.isAtMost(cents),
                cents.isAtMost(quotient));
        Formula product = numerator.times(cents);
        return new Theorem(List.of(), unknowns, premises, product.isAtMost(most));
    }

    private static Theorem of(int decimals) {
        Formula product = Formulas.name("product");
        Formula denominator = number(BigInteger.TEN.pow(decimals));
        Formula scaled = number(BigInteger.TEN.pow(DECIMALS - decimals)).times(product);
        Formula down = product.dividedBy(denominator).is(scaled.dividedBy(Fraction.MILLION));
        Formula halfUp = nearest(product, denominator).is(nearest(scaled, Fraction.MILLION));
        Formula up = up(product, denominator).is(up(scaled, Fraction.MILLION));
        return new Theorem(List.of(), Map.of("product", Sort.INTEGER), List.of(), down.and(halfUp, up));
    }

    private static Formula nearest(Formula product, Formula denominator) {
        return number(2).times(product).plus(denominator).dividedBy(twice(denominator));
    }

    private static Formula up(Formula product, Formula denominator) {
        return product.plus(denominator).minus(number(1)).dividedBy(denominator);
    }

    private static Formula twice(Formula number) {
        return number(number.value(Map.of()).shiftLeft(1));
    }
}
