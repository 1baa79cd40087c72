package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
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
        return new Fraction(Formulas.name(NAME), Fraction.MILLION);
    }

    /** That it lies within the range. */
    public static List<Formula> axioms(Value.Within<Rate> range) {
        Formula rate = Formulas.name(NAME);
        return List.of(millionths(range.least()).isAtMost(rate), rate.isAtMost(millionths(range.most())));
    }

    private static Formula millionths(Rate rate) {
        return Formulas.number(rate.millionths());
    }
}
