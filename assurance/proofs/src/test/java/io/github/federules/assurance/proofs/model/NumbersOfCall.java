package io.github.federules.assurance.proofs.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.FlatRateParameters;
import io.github.federules.certify.model.Fraction;
import io.github.federules.certify.model.LimitParameters;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.TotalLimit;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The unknowns of any call as the numbers of one that is known. */
final class NumbersOfCall {

    private static final FlatRateParameters NO_FLAT_RATE =
            new FlatRateParameters(Formulas.FALSE, Fraction.NONE, Map.of(), LimitParameters.NONE);

    // Of no meaning, but a share must be over 0.
    private static final LimitParameters NO_STAFF_MINIMUM = new LimitParameters(Formulas.FALSE, Formulas.number(1));

    private final Map<String, BigInteger> given;
    private final Map<String, BigInteger> numbers = new HashMap<>();

    private NumbersOfCall(Map<String, BigInteger> given) {
        this.given = given;
    }

    /** Returns for each unknown of any call the number that stands in its place in this one, where a dossier gives these. */
    static Map<String, BigInteger> of(Parameters any, Parameters known, Map<String, BigInteger> given) {
        NumbersOfCall numbers = new NumbersOfCall(given);
        numbers.put(any.covered(), known.covered());
        numbers.put(any.eligible(), known.eligible());
        boolean hasStaffMinimum = known.staffMinimum().exists().equals(Formulas.TRUE);
        numbers.put(any.staffMinimum(), hasStaffMinimum ? known.staffMinimum() : NO_STAFF_MINIMUM);
        List<FlatRateParameters> flatRates = known.flatRates();
        for (int i = 0; i < any.flatRates().size(); i++) {
            numbers.put(any.flatRates().get(i), i < flatRates.size() ? flatRates.get(i) : NO_FLAT_RATE);
        }
        numbers.put(any.minimum(), known.minimum());
        numbers.put(any.maximum(), known.maximum());
        numbers.put(any.hasRate(), known.hasRate());
        numbers.put(any.rate(), known.rate());
        numbers.put(any.cap(), known.cap());
        numbers.put(any.floor(), known.floor());
        numbers.put(any.hasOwnContribution(), known.hasOwnContribution());
        numbers.put(any.ownContribution(), known.ownContribution());
        numbers.put(any.hasPublicCofinancing(), known.hasPublicCofinancing());
        numbers.put(any.publicCofinancing(), known.publicCofinancing());
        numbers.put(any.maximumPublicAid(), known.maximumPublicAid());
        numbers.put(any.deadline().exists(), known.deadline().exists());
        numbers.put(any.deadline().day(), known.deadline().day());
        numbers.put(any.deadline().hasHour(), known.deadline().hasHour());
        numbers.put(any.deadline().until(), known.deadline().until());
        return numbers.numbers;
    }

    private <K> void put(Map<K, Formula> any, Map<K, Formula> known) {
        any.forEach((key, unknown) -> put(unknown, known.getOrDefault(key, Formulas.FALSE)));
    }

    private void put(FlatRateParameters any, FlatRateParameters known) {
        put(any.exists(), known.exists());
        put(any.rate(), known.rate());
        put(any.isOf(), known.isOf());
        put(any.cap(), known.cap());
    }

    private void put(TotalLimit any, TotalLimit known) {
        put(any.exists(), known.exists());
        put(any.amount(), known.amount());
        put(any.withFlatRates(), known.withFlatRates());
    }

    private void put(LimitParameters any, LimitParameters known) {
        put(any.exists(), known.exists());
        put(any.amount(), known.amount());
    }

    private void put(Fraction any, Fraction known) {
        BigInteger millions = value(Fraction.MILLION).divide(value(known.denominator()));
        put(any.numerator(), Formulas.number(value(known.numerator()).multiply(millions)));
    }

    private void put(Formula unknown, Formula known) {
        if (unknown instanceof Formula.Name name) {
            numbers.put(name.name(), value(known));
        }
    }

    private BigInteger value(Formula known) {
        return known.value(given);
    }
}
