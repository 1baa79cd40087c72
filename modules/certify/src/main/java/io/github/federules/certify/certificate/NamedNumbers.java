package io.github.federules.certify.certificate;

import static io.github.federules.certify.formula.Formulas.name;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.FlatRateParameters;
import io.github.federules.certify.model.Fraction;
import io.github.federules.certify.model.LimitParameters;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.RateOfRange;
import io.github.federules.certify.model.TotalLimit;
import io.github.federules.core.term.Limit;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a call by name, with the place of each in its file: amounts in cents, rates in millionths, shares in billionths. */
public final class NamedNumbers {

    /**
     * A number of a call.
     *
     * @param place its place in the file of the call
     * @param value the number
     */
    public record CallNumber(String place, BigInteger value) {}

    private final Map<String, CallNumber> numbers = new LinkedHashMap<>();
    private final Parameters parameters;

    /** Names the numbers of a call that is known. */
    public NamedNumbers(Parameters call) {
        List<FlatRateParameters> flatRates = new ArrayList<>();
        for (FlatRateParameters each : call.flatRates()) {
            String name = "flat-rate-" + (flatRates.size() + 1);
            String place = "costs.flatRates[" + flatRates.size() + "]";
            flatRates.add(new FlatRateParameters(
                    each.exists(),
                    fraction(name + "-rate", place + ".rate", each.exists(), each.rate()),
                    each.isOf(),
                    limit(name + "-cap", place + ".cap", each.cap())));
        }
        parameters = new Parameters(
                call.covered(),
                call.eligible(),
                limit("staff-minimum", "costs.staffMinimum", call.staffMinimum()),
                flatRates,
                total("minimum-cost", Limit.Form.MINIMUM_COST, call.minimum()),
                total("maximum-cost", Limit.Form.MAXIMUM_COST, call.maximum()),
                call.hasRate(),
                fraction(RateOfRange.NAME, "funding.aid.rate", call.hasRate(), call.rate()),
                limit("maximum-aid", Limit.Form.MAXIMUM_AID.path(), call.cap()),
                limit("minimum-aid", Limit.Form.MINIMUM_AID.path(), call.floor()),
                call.hasOwnContribution(),
                fraction(
                        "own-contribution",
                        Limit.Form.OWN_CONTRIBUTION.path(),
                        call.hasOwnContribution(),
                        call.ownContribution()),
                call.hasPublicCofinancing(),
                fraction(
                        "public-cofinancing",
                        Limit.Form.PUBLIC_COFINANCING.path(),
                        call.hasPublicCofinancing(),
                        call.publicCofinancing()),
                limit("maximum-public-aid", Limit.Form.MAXIMUM_PUBLIC_AID.path(), call.maximumPublicAid()),
                call.limits(),
                call.deadline());
    }

    /** Returns the call with names for its numbers. */
    public Parameters parameters() {
        return parameters;
    }

    /** Returns the numbers by their names. */
    public Map<String, CallNumber> numbers() {
        return numbers;
    }

    private TotalLimit total(String name, Limit.Form form, TotalLimit of) {
        LimitParameters named = limit(name, form.path(), new LimitParameters(of.exists(), of.amount()));
        return new TotalLimit(named.exists(), named.amount(), of.withFlatRates());
    }

    private LimitParameters limit(String name, String place, LimitParameters of) {
        return of.exists().equals(Formulas.FALSE)
                ? of
                : new LimitParameters(
                        of.exists(), number(name, place, of.amount().value(Map.of())));
    }

    private Fraction fraction(String name, String place, Formula exists, Fraction of) {
        if (exists.equals(Formulas.FALSE)) {
            return of;
        }
        Map<String, BigInteger> none = Map.of();
        BigInteger millionths = of.numerator()
                .value(none)
                .multiply(Fraction.MILLION.value(none))
                .divide(of.denominator().value(none));
        return new Fraction(number(name, place, millionths), Fraction.MILLION);
    }

    private Formula number(String name, String place, BigInteger value) {
        numbers.put(name, new CallNumber(place, value));
        return name(name);
    }
}
