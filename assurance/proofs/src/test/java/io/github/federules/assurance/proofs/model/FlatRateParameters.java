package io.github.federules.assurance.proofs.model;

import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;
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
public record FlatRateParameters(Term exists, Fraction rate, Map<Base, Term> isOf, LimitParameters cap) {

    /** The base of this rate, where each base is known. */
    public Term base(Function<Base, Term> bases) {
        Term base = bases.apply(Base.STAFF);
        for (Base of : Base.ofFlatRates()) {
            if (!of.equals(Base.STAFF)) {
                base = isOf.getOrDefault(of, Terms.FALSE).then(bases.apply(of), base);
            }
        }
        return base;
    }
}
