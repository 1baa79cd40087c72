package io.github.federules.assurance.proofs.model;

import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
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
        Map<CostNature, Term> covered,
        Map<CostNature, Term> eligible,
        LimitParameters staffMinimum,
        List<FlatRateParameters> flatRates,
        TotalLimit minimum,
        TotalLimit maximum,
        Term hasRate,
        Fraction rate,
        LimitParameters cap,
        LimitParameters floor,
        Term hasOwnContribution,
        Fraction ownContribution,
        Term hasPublicCofinancing,
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
                        .map(minimum -> new LimitParameters(Terms.TRUE, billionths(minimum.share())))
                        .orElse(LimitParameters.NONE),
                call.costs().flatRates().stream().map(Parameters::flatRate).toList(),
                total(call.costs().minimum()),
                total(call.costs().maximum()),
                Terms.truth(call.funding().aid().isPresent()),
                rate.map(Parameters::fraction).orElse(Fraction.NONE),
                limit(call.funding().maximumAid()),
                limit(call.funding().minimumAid()),
                Terms.truth(ownContribution.isPresent()),
                share(ownContribution),
                Terms.truth(publicCofinancing.isPresent()),
                share(publicCofinancing),
                limit(call.funding().maximumPublicAid()),
                call.submission().deadline().map(Parameters::deadline).orElse(DeadlineParameters.NONE));
    }

    private static Fraction fraction(Value<Rate> rate) {
        return rate instanceof Value.Constant<Rate> fixed ? Fraction.of(fixed.is()) : RateOfRange.fraction();
    }

    /** A share of a full-time equivalent in billionths, the finest that a share can be. */
    public static Term billionths(FteShare share) {
        return Terms.number(share.value().movePointRight(SHARE_DECIMALS).toBigIntegerExact());
    }

    /** Whether lines of this nature are retained at real cost. */
    public Term isPaid(CostNature nature) {
        return isCovered(nature).not().and(eligible.getOrDefault(nature, Terms.FALSE));
    }

    public Term isCovered(CostNature nature) {
        return covered.getOrDefault(nature, Terms.FALSE);
    }

    private static Map<CostNature, Term> natures(Predicate<CostNature> holds) {
        Map<CostNature, Term> natures = new TreeMap<>();
        for (CostNature nature : CostNature.standard()) {
            natures.put(nature, Terms.truth(holds.test(nature)));
        }
        return natures;
    }

    private static FlatRateParameters flatRate(FlatRate flatRate) {
        Map<Base, Term> isOf = new HashMap<>();
        for (Base of : Base.ofFlatRates()) {
            isOf.put(of, Terms.truth(flatRate.of().equals(of)));
        }
        return new FlatRateParameters(Terms.TRUE, Fraction.of(flatRate.greatestRate()), isOf, limit(flatRate.cap()));
    }

    private static TotalLimit total(Optional<Limit> limit) {
        return limit.map(each -> new TotalLimit(Terms.TRUE, cents(each), Terms.truth(each.withFlatRates())))
                .orElse(TotalLimit.NONE);
    }

    private static LimitParameters limit(Optional<Limit> limit) {
        return limit.map(each -> new LimitParameters(Terms.TRUE, cents(each))).orElse(LimitParameters.NONE);
    }

    // What must be exceeded starts a cent higher.
    private static Term cents(Limit limit) {
        return Terms.number(limit.cents()).plus(Terms.number(limit.isExceeded() ? 1 : 0));
    }

    private static Fraction share(Optional<Limit> limit) {
        return limit.flatMap(Limit::share).map(Fraction::of).orElse(Fraction.NONE);
    }

    private static DeadlineParameters deadline(Deadline deadline) {
        return new DeadlineParameters(
                Terms.TRUE,
                Terms.number(deadline.day().toEpochDay()),
                Terms.truth(deadline.until().isPresent()),
                deadline.until().map(until -> Terms.number(until.toNanoOfDay())).orElse(Terms.ZERO));
    }
}
