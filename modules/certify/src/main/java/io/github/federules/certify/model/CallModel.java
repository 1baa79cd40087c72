package io.github.federules.certify.model;

import static io.github.federules.certify.formula.Formulas.ZERO;
import static io.github.federules.certify.formula.Formulas.least;
import static io.github.federules.certify.formula.Formulas.name;
import static io.github.federules.certify.formula.Formulas.number;
import static io.github.federules.certify.formula.Formulas.sum;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How a call decides a complete dossier: the steps of the code, in its order, as definitions. */
public final class CallModel {

    public static final String PRESENTED_STAFF = "presented-staff";
    public static final String PRESENTED_SERVICES = "presented-services";
    public static final String PRESENTED_DIRECT = "presented-direct";
    public static final String RETAINED_STAFF = "retained-staff";
    public static final String RETAINED_INVESTMENT = "retained-investment";
    public static final String RETAINED_OPERATING = "retained-operating";
    public static final String RETAINED_SERVICES = "retained-services";
    public static final String DIRECT = "retained-direct";
    public static final String INDIRECT = "indirect";
    public static final String PRESENTED_INDIRECT = "presented-indirect";
    public static final String TOTAL = "total";
    public static final String COMPARED_DIRECT = "compared-direct";
    public static final String COMPARED_INDIRECT = "compared-indirect";
    public static final String SHARE_OF_TOTAL = "share-of-total";
    public static final String COMPUTED_AID = "computed-aid";
    public static final String OWN_FUNDS_NEEDED = "own-funds-needed";
    public static final String OTHER_PUBLIC_AID_NEEDED = "other-public-aid-needed";
    public static final String MINIMUM_MET = "minimum-met";
    public static final String MAXIMUM_MET = "maximum-met";
    public static final String FLOOR_MET = "floor-met";
    public static final String OWN_CONTRIBUTION_MET = "own-contribution-met";
    public static final String PUBLIC_COFINANCING_MET = "public-cofinancing-met";
    public static final String PUBLIC_AID_MET = "public-aid-met";
    public static final String IN_TIME = "in-time";
    public static final String ELIGIBLE = "eligible";
    public static final String AID = "aid";

    /** The rules that a model has a statement on, by that statement; all others are one truth, {@link ModelFacts#OTHERWISE_SOUND}. */
    public static final Map<Rule, String> MET = Map.of(
            Rule.MINIMUM_TOTAL_COST, MINIMUM_MET,
            Rule.MAXIMUM_TOTAL_COST, MAXIMUM_MET,
            Rule.MINIMUM_AID, FLOOR_MET,
            Rule.OWN_CONTRIBUTION, OWN_CONTRIBUTION_MET,
            Rule.PUBLIC_COFINANCING, PUBLIC_COFINANCING_MET,
            Rule.PUBLIC_AID, PUBLIC_AID_MET,
            Rule.SUBMISSION_DEADLINE, IN_TIME);

    /** The rules that the model of a call has a statement on, by that statement: those of every call, and its other limits. */
    public static Map<Rule, String> met(Call call) {
        Map<Rule, String> met = new HashMap<>(MET);
        for (int number = 0; number < call.limits().size(); number++) {
            String statement = GeneralLimit.met(number);
            Limit limit = call.limits().get(number);
            if (limit.form().isEmpty()) {
                limit.rule().ifPresent(rule -> met.putIfAbsent(rule, statement));
            }
        }
        return met;
    }

    private final Parameters call;
    private final Map<String, Formula> settled;
    private final List<Equation> definitions = new ArrayList<>();

    private CallModel(Parameters call, Map<String, Formula> settled) {
        this.call = call;
        this.settled = settled;
    }

    /** The model of a call that is known, where these readings are settled. */
    public static Model of(Parameters call, Map<String, Formula> settled) {
        return of(call, settled, Map.of(), List.of());
    }

    /** The model of a call of which these are unknown; the axioms come on top of those of every dossier. */
    public static Model of(
            Parameters call, Map<String, Formula> settled, Map<String, Sort> unknowns, List<Formula> furtherAxioms) {
        List<Formula> axioms = new ArrayList<>(furtherAxioms);
        settled.forEach((reading, answer) -> axioms.add(name(reading).is(answer)));
        return of(new CallModel(call, settled), unknowns, axioms);
    }

    private static Model of(CallModel model, Map<String, Sort> unknowns, List<Formula> furtherAxioms) {
        model.definePresented();
        model.defineRetained();
        model.defineIndirect();
        model.defineAid();
        model.defineRules();
        Map<String, Sort> inputs = new LinkedHashMap<>();
        model.amounts().forEach(amount -> inputs.put(amount, Sort.INTEGER));
        inputs.put(ModelFacts.SENT_DAY, Sort.INTEGER);
        inputs.put(ModelFacts.OTHERWISE_SOUND, Sort.TRUTH);
        ModelFacts.READINGS.forEach(reading -> inputs.put(reading, Sort.TRUTH));
        List<Formula> axioms = new ArrayList<>(model.axioms());
        axioms.addAll(furtherAxioms);
        return new Model(unknowns, inputs, axioms, model.definitions);
    }

    /** What of the lines of a nature other than staff is presented, but for a flat rate. */
    public static String presented(CostNature nature) {
        return "presented-lines-of-" + ModelFacts.of(nature);
    }

    /** What of the lines of a nature other than staff is retained. */
    public static String retained(CostNature nature) {
        return "retained-lines-of-" + ModelFacts.of(nature);
    }

    /** What the flat rate of this number, from 1, gives. */
    public static String flatRate(int number) {
        return "flat-rate-" + number;
    }

    /** What the flat rate of this number, from 1, gives of presented costs. */
    public static String presentedFlatRate(int number) {
        return "presented-" + flatRate(number);
    }

    /** What all flat rates give, of retained and of presented costs. */
    public static List<String> flatRates(int count) {
        List<String> given = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            given.add(flatRate(number));
            given.add(presentedFlatRate(number));
        }
        return given;
    }

    /** What the flat rate of this number, from 1, is taken of. */
    public static String flatRateBase(int number) {
        return "flat-rate-" + number + "-base";
    }

    private List<String> amounts() {
        return Stream.of(
                        ModelFacts.OF_STAFF.stream(),
                        call.otherNatures().stream().map(ModelFacts::of),
                        ModelFacts.NO_COSTS.stream())
                .flatMap(each -> each)
                .toList();
    }

    // Who has no cost may still have a share; who has a cost has one.
    private List<Formula> axioms() {
        List<Formula> axioms = new ArrayList<>();
        amounts().forEach(amount -> axioms.add(name(amount).isAtLeast(ZERO)));
        Formula above = name(ModelFacts.SHARES_ABOVE);
        Formula minimum = call.staffMinimum().amount();
        axioms.add(above.isAtLeast(minimum)
                .or(above.is(ZERO).and(name(ModelFacts.STAFF_ABOVE).is(ZERO))));
        axioms.add(ZERO.isLessThan(name(ModelFacts.SHARES_BELOW))
                .or(name(ModelFacts.STAFF_BELOW).is(ZERO)));
        if (call.ofStaff(nature -> Formulas.TRUE).equals(Formulas.FALSE)) {
            ModelFacts.OF_STAFF.forEach(cost -> axioms.add(name(cost).is(ZERO)));
        }
        return axioms;
    }

    private void definePresented() {
        Formula staff = name(ModelFacts.STAFF_ABOVE).plus(name(ModelFacts.STAFF_BELOW));
        define(PRESENTED_STAFF, call.ofStaff(call::isCovered).then(ZERO, staff));
        for (CostNature nature : call.otherNatures()) {
            define(presented(nature), call.isCovered(nature).then(ZERO, name(ModelFacts.of(nature))));
        }
        define(PRESENTED_SERVICES, ofLines(CallModel::presented, nature -> nature.equals(CostNature.SERVICES)));
        List<Formula> direct = new ArrayList<>(List.of(name(PRESENTED_STAFF)));
        call.otherNatures().forEach(nature -> direct.add(name(presented(nature))));
        define(PRESENTED_DIRECT, sum(direct));
    }

    private void defineRetained() {
        Formula all = name(ModelFacts.STAFF_ABOVE).plus(name(ModelFacts.STAFF_BELOW));
        Formula together = name(ModelFacts.SHARES_ABOVE)
                .plus(name(ModelFacts.SHARES_BELOW))
                .isAtLeast(call.staffMinimum().amount());
        Formula judged =
                reading(ModelFacts.SHARES_OF_OPERATION).then(together.then(all, ZERO), name(ModelFacts.STAFF_ABOVE));
        define(
                RETAINED_STAFF,
                call.ofStaff(call::isPaid).then(call.staffMinimum().exists().then(judged, all), ZERO));
        for (CostNature nature : call.otherNatures()) {
            define(retained(nature), call.isPaid(nature).then(name(ModelFacts.of(nature)), ZERO));
        }
        define(RETAINED_INVESTMENT, ofLines(CallModel::retained, nature -> nature.family() == CostFamily.INVESTMENT));
        define(RETAINED_OPERATING, ofLines(CallModel::retained, nature -> nature.family() != CostFamily.INVESTMENT));
        define(RETAINED_SERVICES, ofLines(CallModel::retained, nature -> nature.equals(CostNature.SERVICES)));
        define(DIRECT, sum(name(RETAINED_STAFF), name(RETAINED_INVESTMENT), name(RETAINED_OPERATING)));
    }

    private void defineIndirect() {
        List<Formula> retained = new ArrayList<>();
        List<Formula> presented = new ArrayList<>();
        int number = 1;
        for (FlatRateParameters flatRate : call.flatRates()) {
            define(flatRateBase(number), flatRate.base(this::retainedBase));
            define(flatRate(number), given(flatRate, name(flatRateBase(number))));
            define("presented-" + flatRateBase(number), flatRate.base(CallModel::presentedBase));
            define(presentedFlatRate(number), given(flatRate, name("presented-" + flatRateBase(number))));
            retained.add(name(flatRate(number)));
            presented.add(name(presentedFlatRate(number)));
            number++;
        }
        define(INDIRECT, sum(retained));
        define(PRESENTED_INDIRECT, sum(presented));
    }

    private Formula given(FlatRateParameters flatRate, Formula base) {
        Formula rounded = rounded(flatRate.rate(), base);
        Formula capped =
                flatRate.cap().exists().then(least(rounded, flatRate.cap().amount()), rounded);
        return flatRate.exists().then(capped, ZERO);
    }

    private void defineAid() {
        define(TOTAL, name(DIRECT).plus(name(INDIRECT)));
        define(SHARE_OF_TOTAL, rounded(call.rate(), name(TOTAL)));
        Formula share = name(SHARE_OF_TOTAL);
        Formula left = call.cap().exists().then(least(share, call.cap().amount()), share);
        for (GeneralLimit limit : call.limits()) {
            if (limit.limit().reduces()) {
                define(GeneralLimit.leaves(limit.place()), leaves(limit, share));
                left = limit.exists() ? least(left, name(GeneralLimit.leaves(limit.place()))) : left;
            }
        }
        define(COMPUTED_AID, call.hasRate().then(left, ZERO));
        define(OWN_FUNDS_NEEDED, call.hasOwnContribution().then(roundedUp(call.ownContribution()), ZERO));
        define(OTHER_PUBLIC_AID_NEEDED, call.hasPublicCofinancing().then(roundedUp(call.publicCofinancing()), ZERO));
    }

    // Of all public aid, what the others leave.
    private static Formula leaves(GeneralLimit limit, Formula all) {
        Formula most = limit.upper().map(side -> side.most(CallModel::amount)).orElse(all);
        Formula others = name(ModelFacts.OTHER_PUBLIC_AID);
        return limit.exists() && limit.limit().on().equals(Base.PUBLIC_AID)
                ? others.isAtMost(most).then(most.minus(others), ZERO)
                : most;
    }

    private static Formula amount(Base base) {
        return switch (base.code()) {
            case "TOTAL" -> name(TOTAL);
            case "AID" -> name(COMPUTED_AID);
            case "PUBLIC_AID" -> name(COMPUTED_AID).plus(name(ModelFacts.OTHER_PUBLIC_AID));
            case "OWN" -> name(ModelFacts.OWN_FUNDS);
            case "OTHER_PUBLIC" -> name(ModelFacts.OTHER_PUBLIC_AID);
            default -> throw new IllegalStateException("There is no base " + base + " here. Add it.");
        };
    }

    // A third of 100 cents is 34.
    private static Formula roundedUp(Fraction ofTotal) {
        return ofTotal.exact(name(TOTAL))
                .plus(ofTotal.denominator())
                .minus(number(1))
                .dividedBy(ofTotal.denominator());
    }

    private void defineRules() {
        Formula onPresented = reading(ModelFacts.MINIMUM_ON_PRESENTED);
        define(COMPARED_DIRECT, onPresented.then(name(PRESENTED_DIRECT), name(DIRECT)));
        define(COMPARED_INDIRECT, onPresented.then(name(PRESENTED_INDIRECT), name(INDIRECT)));
        TotalLimit minimum = call.minimum();
        define(MINIMUM_MET, minimum.exists().implies(compared(minimum).isAtLeast(minimum.amount())));
        TotalLimit maximum = call.maximum();
        define(MAXIMUM_MET, maximum.exists().implies(compared(maximum).isAtMost(maximum.amount())));
        LimitParameters floor = call.floor();
        define(FLOOR_MET, floor.exists().implies(name(COMPUTED_AID).isAtLeast(floor.amount())));
        define(
                OWN_CONTRIBUTION_MET,
                call.hasOwnContribution().implies(name(ModelFacts.OWN_FUNDS).isAtLeast(name(OWN_FUNDS_NEEDED))));
        define(
                PUBLIC_COFINANCING_MET,
                call.hasPublicCofinancing()
                        .implies(name(ModelFacts.OTHER_PUBLIC_AID).isAtLeast(name(OTHER_PUBLIC_AID_NEEDED))));
        LimitParameters publicAid = call.maximumPublicAid();
        Formula together = name(COMPUTED_AID).plus(name(ModelFacts.OTHER_PUBLIC_AID));
        define(PUBLIC_AID_MET, publicAid.exists().implies(together.isAtMost(publicAid.amount())));
        define(IN_TIME, call.deadline().exists().implies(inTime(call.deadline())));
        List<Formula> met = new ArrayList<>(List.of(
                name(ModelFacts.OTHERWISE_SOUND),
                name(MINIMUM_MET),
                name(MAXIMUM_MET),
                name(FLOOR_MET),
                name(OWN_CONTRIBUTION_MET),
                name(PUBLIC_COFINANCING_MET),
                name(PUBLIC_AID_MET),
                name(IN_TIME)));
        for (GeneralLimit limit : call.limits()) {
            if (!limit.limit().reduces()) {
                String statement = GeneralLimit.met(limit.place());
                define(statement, isMet(limit));
                met.add(name(statement));
            }
        }
        define(ELIGIBLE, Formulas.all(met));
        define(AID, call.hasRate().then(name(ELIGIBLE).then(name(COMPUTED_AID), ZERO), ZERO));
    }

    private static Formula isMet(GeneralLimit limit) {
        Formula amount = amount(limit.limit().on());
        return limit.lower()
                .map(side -> amount.isAtLeast(side.least(CallModel::amount)))
                .orElse(Formulas.TRUE)
                .and(limit.upper()
                        .map(side -> amount.isAtMost(side.most(CallModel::amount)))
                        .orElse(Formulas.TRUE));
    }

    private Formula inTime(DeadlineParameters deadline) {
        Formula day = name(ModelFacts.SENT_DAY);
        Formula byDay = reading(ModelFacts.DEADLINE_INCLUSIVE)
                .then(day.isAtMost(deadline.day()), day.isAtMost(deadline.day().minus(number(1))));
        Formula byHour = day.is(deadline.day())
                .then(name(ModelFacts.SENT_TIME).isAtMost(deadline.until()), day.isAtMost(deadline.day()));
        return deadline.hasHour().then(byHour, byDay);
    }

    private static Formula compared(TotalLimit limit) {
        return name(COMPARED_DIRECT).plus(limit.withFlatRates().then(name(COMPARED_INDIRECT), ZERO));
    }

    private Formula rounded(Fraction rate, Formula cents) {
        return rate.of(cents, reading(ModelFacts.HALF_UP));
    }

    private Formula retainedBase(Base of) {
        Formula staff = name(RETAINED_STAFF);
        Formula other = name(RETAINED_INVESTMENT).plus(name(RETAINED_OPERATING));
        return switch (of.code()) {
            case "STAFF" -> reading(ModelFacts.FLAT_RATE_ON_PRESENTED).then(name(PRESENTED_STAFF), staff);
            case "DIRECT" -> staff.plus(other);
            case "DIRECT_WITHOUT_SERVICES" -> staff.plus(other).minus(name(RETAINED_SERVICES));
            case "DIRECT_WITHOUT_STAFF" -> other;
            default -> throw new IllegalStateException("There is no base " + of + " here. Add it.");
        };
    }

    private static Formula presentedBase(Base of) {
        Formula direct = name(PRESENTED_DIRECT);
        return switch (of.code()) {
            case "STAFF" -> name(PRESENTED_STAFF);
            case "DIRECT" -> direct;
            case "DIRECT_WITHOUT_SERVICES" -> direct.minus(name(PRESENTED_SERVICES));
            case "DIRECT_WITHOUT_STAFF" -> direct.minus(name(PRESENTED_STAFF));
            default -> throw new IllegalStateException("There is no base " + of + " here. Add it.");
        };
    }

    private Formula ofLines(Function<CostNature, String> amount, Predicate<CostNature> which) {
        return sum(call.otherNatures().stream()
                .filter(which)
                .map(amount)
                .map(Formulas::name)
                .toList());
    }

    private Formula reading(String reading) {
        return settled.getOrDefault(reading, name(reading));
    }

    private void define(String name, Formula term) {
        definitions.add(new Equation(name, term));
    }
}
