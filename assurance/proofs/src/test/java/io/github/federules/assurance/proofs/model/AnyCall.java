package io.github.federules.assurance.proofs.model;

import static io.github.federules.certify.formula.Formulas.ZERO;
import static io.github.federules.certify.formula.Formulas.number;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.DeadlineParameters;
import io.github.federules.certify.model.FlatRateParameters;
import io.github.federules.certify.model.Fraction;
import io.github.federules.certify.model.LimitParameters;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.TotalLimit;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Euros;
import io.github.federules.core.term.Base;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A call of which nothing is known but that it is valid: every number, and whether there is one at all, is an unknown.
 *
 * <p>It has up to as many flat rates as asked for, and one rate of aid, that of the dossier. Every rate is a fraction of a
 * million: a rate has at most six decimals.
 */
public final class AnyCall {

    private static final Formula MOST = number(Euros.MAX_CENTS);
    private static final Formula BILLION = number(1_000_000_000);
    private static final Formula NANOSECONDS_OF_DAY = number(86_400_000_000_000L);
    // 15.0001%: of all six decimals, so that every fraction of a cent occurs.
    private static final BigInteger ORDINARY_RATE = BigInteger.valueOf(150_001);

    private final Map<String, Sort> unknowns = new LinkedHashMap<>();
    private final List<String> rates = new ArrayList<>();
    private final List<Formula> axioms = new ArrayList<>();
    private final Parameters parameters;

    private AnyCall(int flatRates) {
        Map<CostNature, Formula> covered = new TreeMap<>();
        Map<CostNature, Formula> eligible = new TreeMap<>();
        for (CostNature nature : CostNature.standard()) {
            covered.put(nature, flatRates == 0 ? Formulas.FALSE : truth("covers-" + name(nature)));
            eligible.put(nature, truth("pays-" + name(nature)));
        }
        List<FlatRateParameters> each = new ArrayList<>();
        for (int number = 1; number <= flatRates; number++) {
            each.add(flatRate("flat-" + number));
        }
        LimitParameters staffMinimum =
                new LimitParameters(truth("has-staff-minimum"), between("staff-minimum", number(1), BILLION));
        TotalLimit minimum = total("minimum", MOST.plus(number(1)));
        TotalLimit maximum = total("maximum", MOST);
        LimitParameters cap = limit("cap");
        LimitParameters floor = limit("floor");
        axioms.add(cap.exists().and(floor.exists()).implies(floor.amount().isAtMost(cap.amount())));
        axioms.add(
                minimum.exists().and(maximum.exists()).implies(minimum.amount().isAtMost(maximum.amount())));
        parameters = new Parameters(
                covered,
                eligible,
                staffMinimum,
                each,
                minimum,
                maximum,
                truth("has-rate"),
                fraction("rate"),
                cap,
                floor,
                truth("has-own-contribution"),
                fraction("own-contribution"),
                truth("has-public-cofinancing"),
                fraction("public-cofinancing"),
                limit("public-aid-cap"),
                List.of(),
                new DeadlineParameters(
                        truth("has-deadline"),
                        integer("deadline-day"),
                        truth("has-deadline-hour"),
                        between("deadline-hour", ZERO, NANOSECONDS_OF_DAY)));
        // Floor and cap stand with the rate alone.
        axioms.add(cap.exists().or(floor.exists()).implies(parameters.hasRate()));
        for (CostNature nature : CostNature.standard()) {
            axioms.add(parameters
                    .isCovered(nature)
                    .and(parameters.eligible().get(nature))
                    .not());
        }
    }

    /** A call with up to this many flat rates. */
    public static AnyCall withFlatRates(int flatRates) {
        return new AnyCall(flatRates);
    }

    public Parameters parameters() {
        return parameters;
    }

    public Model model() {
        return CallModel.of(parameters, Map.of(), unknowns, axioms);
    }

    /** Returns for each unknown the number of a call that is known; what a dossier gives may set its rate. */
    public Map<String, BigInteger> numbersOf(Parameters call, Map<String, BigInteger> given) {
        return NumbersOfCall.of(parameters, call, given);
    }

    /** A number for each unknown that is multiplied with an amount: 15.0001% for every rate. */
    public Map<String, BigInteger> ordinaryRates() {
        Map<String, BigInteger> ordinary = new LinkedHashMap<>();
        rates.forEach(rate -> ordinary.put(rate, ORDINARY_RATE));
        return ordinary;
    }

    private FlatRateParameters flatRate(String name) {
        Map<Base, Formula> isOf = new LinkedHashMap<>();
        for (Base of : Base.ofFlatRates()) {
            if (!of.equals(Base.STAFF)) {
                isOf.put(of, truth(name + "-is-of-" + name(of)));
            }
        }
        return new FlatRateParameters(truth("has-" + name), fraction(name + "-rate"), isOf, limit(name + "-cap"));
    }

    private LimitParameters limit(String name) {
        return new LimitParameters(truth("has-" + name), between(name, ZERO, MOST));
    }

    private TotalLimit total(String name, Formula most) {
        return new TotalLimit(truth("has-" + name), between(name, ZERO, most), truth(name + "-with-flat-rates"));
    }

    private Fraction fraction(String name) {
        rates.add(name);
        return new Fraction(between(name, ZERO, Fraction.MILLION), Fraction.MILLION);
    }

    private Formula between(String name, Formula least, Formula most) {
        Formula unknown = integer(name);
        axioms.add(least.isAtMost(unknown));
        axioms.add(unknown.isAtMost(most));
        return unknown;
    }

    private Formula integer(String name) {
        unknowns.put(name, Sort.INTEGER);
        return Formulas.name(name);
    }

    private Formula truth(String name) {
        unknowns.put(name, Sort.TRUTH);
        return Formulas.name(name);
    }

    private static String name(Object each) {
        return each.toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
