package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
 * @param limits the limits that are not familiar ones
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
        List<GeneralLimit> limits,
        DeadlineParameters deadline) {

    private static final int SHARE_DECIMALS = 9;

    /** What a call lays down that has no conditions, with the rate that a dossier gets: one rate, or what is set within a range. */
    public static Parameters of(Call call, Optional<Value<Rate>> rate) {
        return of(call, rate, Map.of());
    }

    /** The rate of the aid for an applicant with these answers; nothing where none is set, or where it depends on anything else. */
    public static Optional<Rate> rate(Call call, Map<String, Answer> answers) {
        return call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(AnsweredTerms::isRateCarried)
                .flatMap(rate -> new AnsweredTerms(answers).rate(rate));
    }

    /** What a call lays down for an applicant with these answers, with the rate that a dossier gets. */
    public static Parameters of(Call call, Optional<Value<Rate>> rate, Map<String, Answer> answers) {
        AnsweredTerms terms = new AnsweredTerms(answers);
        List<FlatRate> flatRates = call.costs().flatRates();
        List<FlatRate> given =
                flatRates.stream().filter(each -> terms.holds(each.when())).toList();
        List<EligibleCosts> paid = call.costs().paid().stream()
                .filter(each -> terms.holds(each.when()))
                .toList();
        return new Parameters(
                natures(
                        call,
                        nature -> given.stream().anyMatch(each -> each.covers().contains(nature))),
                natures(call, nature -> paid.stream().anyMatch(each -> each.pays(nature, Answers.none()))),
                call.costs()
                        .staffMinimum()
                        .map(minimum -> new LimitParameters(Formulas.TRUE, billionths(minimum.share())))
                        .orElse(LimitParameters.NONE),
                flatRates.stream().map(each -> flatRate(each, terms)).toList(),
                total(call, Limit.Form.MINIMUM_COST, terms),
                total(call, Limit.Form.MAXIMUM_COST, terms),
                Formulas.truth(call.funding().aid().isPresent()),
                rate.map(Parameters::fraction).orElse(Fraction.NONE),
                limit(call, Limit.Form.MAXIMUM_AID, terms),
                limit(call, Limit.Form.MINIMUM_AID, terms),
                Formulas.truth(
                        familiar(call, Limit.Form.OWN_CONTRIBUTION, terms).isPresent()),
                share(call, Limit.Form.OWN_CONTRIBUTION, terms),
                Formulas.truth(
                        familiar(call, Limit.Form.PUBLIC_COFINANCING, terms).isPresent()),
                share(call, Limit.Form.PUBLIC_COFINANCING, terms),
                limit(call, Limit.Form.MAXIMUM_PUBLIC_AID, terms),
                general(call, terms),
                call.submission().deadline().map(Parameters::deadline).orElse(DeadlineParameters.NONE));
    }

    private static List<GeneralLimit> general(Call call, AnsweredTerms terms) {
        List<Limit> limits = call.limits();
        return IntStream.range(0, limits.size())
                .filter(number -> limits.get(number).form().isEmpty())
                .mapToObj(number -> GeneralLimit.of(number, limits.get(number), terms))
                .toList();
    }

    private static Optional<Limit> familiar(Call call, Limit.Form form, AnsweredTerms terms) {
        return call.limits().stream()
                .filter(limit -> limit.isOf(form) && GeneralLimit.isFamiliar(limit))
                .filter(limit -> terms.holds(limit.when()))
                .findFirst();
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

    /** The natures of costs other than staff. */
    List<CostNature> otherNatures() {
        return covered.keySet().stream()
                .filter(nature -> nature.family() != CostFamily.STAFF)
                .toList();
    }

    /** Whether staff is what holds, where there is any. */
    Formula ofStaff(Function<CostNature, Formula> holds) {
        return covered.keySet().stream()
                .filter(nature -> nature.family() == CostFamily.STAFF)
                .findFirst()
                .map(holds)
                .orElse(Formulas.FALSE);
    }

    /** Whether lines of this nature are retained at real cost. */
    public Formula isPaid(CostNature nature) {
        return isCovered(nature).not().and(eligible.getOrDefault(nature, Formulas.FALSE));
    }

    public Formula isCovered(CostNature nature) {
        return covered.getOrDefault(nature, Formulas.FALSE);
    }

    private static Map<CostNature, Formula> natures(Call call, Predicate<CostNature> holds) {
        Map<CostNature, Formula> natures = new LinkedHashMap<>();
        for (CostNature nature : call.natures()) {
            natures.put(nature, Formulas.truth(holds.test(nature)));
        }
        return natures;
    }

    private static FlatRateParameters flatRate(FlatRate flatRate, AnsweredTerms terms) {
        Map<Base, Formula> isOf = new HashMap<>();
        for (Base of : Base.ofFlatRates()) {
            isOf.put(of, Formulas.truth(flatRate.of().equals(of)));
        }
        return new FlatRateParameters(
                Formulas.truth(terms.holds(flatRate.when())),
                Fraction.of(terms.constant(flatRate.rate())),
                isOf,
                flatRate.cap().map(cap -> amount(cap, terms)).orElse(LimitParameters.NONE));
    }

    private static TotalLimit total(Call call, Limit.Form form, AnsweredTerms terms) {
        return familiar(call, form, terms)
                .map(each -> new TotalLimit(Formulas.TRUE, cents(each, terms), Formulas.truth(each.withFlatRates())))
                .orElse(TotalLimit.NONE);
    }

    private static LimitParameters limit(Call call, Limit.Form form, AnsweredTerms terms) {
        return familiar(call, form, terms).map(limit -> amount(limit, terms)).orElse(LimitParameters.NONE);
    }

    private static LimitParameters amount(Limit limit, AnsweredTerms terms) {
        return new LimitParameters(Formulas.TRUE, cents(limit, terms));
    }

    // What must be exceeded starts a cent higher.
    private static Formula cents(Limit limit, AnsweredTerms terms) {
        long cents = Euros.cents(bound(limit, terms).amount().orElseThrow());
        return Formulas.number(cents).plus(Formulas.number(limit.isExceeded() ? 1 : 0));
    }

    private static Bound bound(Limit limit, AnsweredTerms terms) {
        return terms.constant(limit.lower().or(limit::upper).orElseThrow().bound());
    }

    private static Fraction share(Call call, Limit.Form form, AnsweredTerms terms) {
        return familiar(call, form, terms)
                .map(limit -> terms.constant(bound(limit, terms).shares().get(0).factor()))
                .map(Fraction::of)
                .orElse(Fraction.NONE);
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
