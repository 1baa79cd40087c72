package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.core.term.Base;
import java.util.Map;
import java.util.function.Function;

/**
 * A flat rate of a call.
 *
 * @param exists whether the call has it
 * @param rate its rate
 * @param isOf for each base, whether it is of that
 * @param cap the most that it gives
 */
public record FlatRateParameters(Formula exists, Fraction rate, Map<Base, Formula> isOf, LimitParameters cap) {

    /** The base of this rate, where each base is known. */
    public Formula base(Function<Base, Formula> bases) {
        Formula base = bases.apply(Base.STAFF);
        for (Base of : Base.ofFlatRates()) {
            if (!of.equals(Base.STAFF)) {
                base = isOf.getOrDefault(of, Formulas.FALSE).then(bases.apply(of), base);
            }
        }
        return base;
    }
}
