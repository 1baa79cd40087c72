package io.github.federules.assurance.proofs.theorem;

import static io.github.federules.assurance.proofs.term.Terms.number;

import io.github.federules.assurance.proofs.model.Fraction;
import io.github.federules.assurance.proofs.term.Sort;
import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;
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
        Term numerator = Terms.name("numerator");
        Term cents = Terms.name("cents");
        Term quotient = Terms.name("quotient");
        Term rest = Terms.name("rest");
        Term most = number(Long.MAX_VALUE);
        Map<String, Sort> unknowns = Map.of(
                "numerator", Sort.INTEGER,
                "cents", Sort.INTEGER,
                "quotient", Sort.INTEGER,
                "rest", Sort.INTEGER);
        List<Term> premises = List.of(
                Terms.ZERO.isLessThan(numerator),
                numerator.times(quotient).plus(rest).is(most),
                Terms.ZERO.isAtMost(rest),
                rest.isLessThan(numerator),
                Terms.ZERO.isAtMost(cents),
                cents.isAtMost(quotient));
        Term product = numerator.times(cents);
        return new Theorem(List.of(), unknowns, premises, product.isAtMost(most));
    }

    private static Theorem of(int decimals) {
        Term product = Terms.name("product");
        Term denominator = number(BigInteger.TEN.pow(decimals));
        Term scaled = number(BigInteger.TEN.pow(DECIMALS - decimals)).times(product);
        Term down = product.dividedBy(denominator).is(scaled.dividedBy(Fraction.MILLION));
        Term halfUp = nearest(product, denominator).is(nearest(scaled, Fraction.MILLION));
        Term up = up(product, denominator).is(up(scaled, Fraction.MILLION));
        return new Theorem(List.of(), Map.of("product", Sort.INTEGER), List.of(), down.and(halfUp, up));
    }

    private static Term nearest(Term product, Term denominator) {
        return number(2).times(product).plus(denominator).dividedBy(twice(denominator));
    }

    private static Term up(Term product, Term denominator) {
        return product.plus(denominator).minus(number(1)).dividedBy(denominator);
    }

    private static Term twice(Term number) {
        return number(number.value(Map.of()).shiftLeft(1));
    }
}
