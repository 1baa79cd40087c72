package io.github.federules.assurance.proofs.model;

import io.github.federules.assurance.proofs.term.Sort;
import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;
import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Map;

/** The rate that is set for an operation within the range of its call: an unknown, in millionths. */
public final class RateOfRange {

    /** The name of the rate. */
    public static final String NAME = "aid-rate";

    /** The rate as an unknown. */
    public static final Map<String, Sort> UNKNOWN = Map.of(NAME, Sort.INTEGER);

    private RateOfRange() {}

    static Fraction fraction() {
        return new Fraction(Terms.name(NAME), Fraction.MILLION);
    }

    /** That it lies within the range. */
    public static List<Term> axioms(Value.Within<Rate> range) {
        Term rate = Terms.name(NAME);
        return List.of(millionths(range.least()).isAtMost(rate), rate.isAtMost(millionths(range.most())));
    }

    private static Term millionths(Rate rate) {
        return Terms.number(rate.millionths());
    }
}
