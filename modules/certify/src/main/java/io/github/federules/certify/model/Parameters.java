package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a call lays down on amounts and days: numbers of one call, or unknowns for any call.
 *
 * @param covered for each nature, whether a flat rate pays it
 * @param eligible for each nature, whether the call pays it
 * @param staffMinimum the least share of a person, in billionths
 * @param flatRates the flat rates
 * @param minimum the least total
 * @param maximum the greatest total
 * @param hasRate whether the call gives aid at a rate
 * @param rate the rate of the aid
 * @param cap the most aid
 * @param floor the least aid
 * @param hasOwnContribution whether the applicant must bring a share
 * @param ownContribution that share
 * @param hasPublicCofinancing whether other public funders must bring a share
 * @param publicCofinancing that share
 * @param maximumPublicAid the most that all public aid together may be
 * @param deadline the deadline of the submission
 */
public record Parameters(
        Map<CostNature, Formula> covered,
        Map<CostNature, Formula> eligible,
        LimitParameters staffMinimum,
        List<FlatRateParameters> flatRates,
        TotalLimit minimum,
        TotalLimit maximum,
        Formula hasRate,
        Fraction rate,
        LimitParameters cap,
        LimitParameters floor,
        Formula hasOwnContribution,
        Fraction ownContribution,
        Formula hasPublicCofinancing,
        Fraction publicCofinancing,
        LimitParameters maximumPublicAid,
        DeadlineParameters deadline) {

    private static final int SHARE_DECIMALS = 9;

    /** What a call lays down, with the rate that a dossier gets: one rate, or what is set within a range. */
    public static Parameters of(Call call, Optional<Value<Rate>> rate) {
        Optional<Limit> ownContribution = call.funding().ownContribution();
        Optional<Limit> publicCofinancing = call.funding().publicCofinancing();
        return new Parameters(
                natures(nature -> call.costs().findFlatRate(nature).isPresent()),
                natures(call.costs().eligible()::containsKey),
                call.costs()
                        .staffMinimum()
                        .map(minimum -> new LimitParameters(Formulas.TRUE, billionths(minimum.share())))
                        .orElse(LimitParameters.NONE),
                call.costs().flatRates().stream().map(Parameters::flatRate).toList(),
                total(call.costs().minimum()),
                total(call.costs().maximum()),
                Formulas.truth(call.funding().aid().isPresent()),
                rate.map(Parameters::fraction).orElse(Fraction.NONE),
                limit(call.funding().maximumAid()),
                limit(call.funding().minimumAid()),
                Formulas.truth(ownContribution.isPresent()),
                share(ownContribution),
                Formulas.truth(publicCofinancing.isPresent()),
                share(publicCofinancing),
                limit(call.funding().maximumPublicAid()),
                call.submission().deadline().map(Parameters::deadline).orElse(DeadlineParameters.NONE));
    }

    private static Fraction fraction(Value<Rate> rate) {
        return rate instanceof Value.Constant<Rate> fixed ? Fraction.of(fixed.is()) : RateOfRange.fraction();
    }

    /** A share of a full-time equivalent in billionths, the finest that a share can be. */
    public static Formula billionths(FteShare share) {
        return Formulas.number(billionths(share.value()));
    }

    static BigInteger billionths(BigDecimal share) {
        return share.movePointRight(SHARE_DECIMALS).toBigIntegerExact();
    }

    /** Whether lines of this nature are retained at real cost. */
    public Formula isPaid(CostNature nature) {
        return isCovered(nature).not().and(eligible.getOrDefault(nature, Formulas.FALSE));
    }

    public Formula isCovered(CostNature nature) {
        return covered.getOrDefault(nature, Formulas.FALSE);
    }

    private static Map<CostNature, Formula> natures(Predicate<CostNature> holds) {
        Map<CostNature, Formula> natures = new TreeMap<>();
        for (CostNature nature : CostNature.standard()) {
            natures.put(nature, Formulas.truth(holds.test(nature)));
        }
        return natures;
    }

    private static FlatRateParameters flatRate(FlatRate flatRate) {
        Map<Base, Formula> isOf = new HashMap<>();
        for (Base of : Base.ofFlatRates()) {
            isOf.put(of, Formulas.truth(flatRate.of().equals(of)));
        }
        return new FlatRateParameters(Formulas.TRUE, Fraction.of(flatRate.greatestRate()), isOf, limit(flatRate.cap()));
    }

    private static TotalLimit total(Optional<Limit> limit) {
        return limit.map(each -> new TotalLimit(Formulas.TRUE, cents(each), Formulas.truth(each.withFlatRates())))
                .orElse(TotalLimit.NONE);
    }

    private static LimitParameters limit(Optional<Limit> limit) {
        return limit.map(each -> new LimitParameters(Formulas.TRUE, cents(each)))
                .orElse(LimitParameters.NONE);
    }

    // What must be exceeded starts a cent higher.
    private static Formula cents(Limit limit) {
        return Formulas.number(limit.cents()).plus(Formulas.number(limit.isExceeded() ? 1 : 0));
    }

    private static Fraction share(Optional<Limit> limit) {
        return limit.flatMap(Limit::share).map(Fraction::of).orElse(Fraction.NONE);
    }

    private static DeadlineParameters deadline(Deadline deadline) {
        return new DeadlineParameters(
                Formulas.TRUE,
                Formulas.number(deadline.day().toEpochDay()),
                Formulas.truth(deadline.until().isPresent()),
                deadline.until()
                        .map(until -> Formulas.number(until.toNanoOfDay()))
                        .orElse(Formulas.ZERO));
    }
}
