package io.github.federules.assurance.proofs.promise;

import static io.github.federules.certify.formula.Formulas.ZERO;
import static io.github.federules.certify.formula.Formulas.number;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.FlatRateParameters;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.LimitParameters;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.term.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** What a call promises of the costs that it retains: what it pays and no more, and flat rates within their rates. */
final class CostPromises {

    private final Parameters call;
    private final List<Promise> promises = new ArrayList<>();

    private CostPromises(Parameters call) {
        this.call = call;
    }

    static List<Promise> of(Parameters call) {
        CostPromises promises = new CostPromises(call);
        promises.addRetained();
        int number = 1;
        for (FlatRateParameters flatRate : call.flatRates()) {
            promises.addFlatRate(number, flatRate);
            number++;
        }
        return promises.promises;
    }

    private void addRetained() {
        add("The total is every cost that the call pays, once, and what the flat rates give.", dossier -> {
            List<Formula> parts = new ArrayList<>(List.of(staff(dossier), paid(dossier, nature -> true)));
            for (int number = 1; number <= call.flatRates().size(); number++) {
                parts.add(dossier.get(CallModel.flatRate(number)));
            }
            return dossier.get(CallModel.TOTAL).is(Formulas.sum(parts));
        });
        if (comparesTotals() && !call.flatRates().isEmpty()) {
            add(
                    "What flat rates give is the sum of what each gives, of retained and of presented costs.",
                    dossier -> sumOf(dossier, CallModel::flatRate)
                            .is(dossier.get(CallModel.INDIRECT))
                            .and(sumOf(dossier, CallModel::presentedFlatRate)
                                    .is(dossier.get(CallModel.PRESENTED_INDIRECT))));
        }
        add(
                "What is presented is every cost, once, but what only a flat rate pays.",
                dossier -> dossier.get(CallModel.PRESENTED_STAFF)
                        .is(presentedStaff(dossier))
                        .and(
                                dossier.get(CallModel.PRESENTED_SERVICES)
                                        .is(presented(dossier, nature -> nature.equals(CostNature.SERVICES))),
                                dossier.get(CallModel.PRESENTED_DIRECT)
                                        .is(presentedStaff(dossier).plus(presented(dossier, nature -> true)))));
        promises.add(new Promise(
                "What is retained is at most what is presented, and that at most all that the lines say.", model -> {
                    Instance dossier = model.of("dossier");
                    Formula presented = dossier.get(CallModel.PRESENTED_DIRECT);
                    Formula all = Formulas.sum(
                            ModelFacts.costs().stream().map(dossier::get).toList());
                    return Theorem.of(
                                    dossier,
                                    dossier.get(CallModel.DIRECT)
                                            .isAtMost(presented)
                                            .and(presented.isAtMost(all)))
                            .by(() -> Amounts.of(dossier));
                }));
    }

    private boolean comparesTotals() {
        return !call.minimum().exists().or(call.maximum().exists()).equals(Formulas.FALSE);
    }

    private Formula sumOf(Instance dossier, IntFunction<String> which) {
        List<Formula> given = new ArrayList<>();
        for (int number = 1; number <= call.flatRates().size(); number++) {
            given.add(dossier.get(which.apply(number)));
        }
        return Formulas.sum(given);
    }

    private void addFlatRate(int number, FlatRateParameters flatRate) {
        addFlatRate(
                "Flat rate " + number,
                flatRate,
                CallModel.flatRate(number),
                dossier -> flatRate.base(of -> base(dossier, of)));
        if (comparesTotals()) {
            addFlatRate(
                    "Flat rate " + number + " on presented costs",
                    flatRate,
                    CallModel.presentedFlatRate(number),
                    dossier -> flatRate.base(of -> presentedBase(dossier, of)));
        }
    }

    private void addFlatRate(String which, FlatRateParameters flatRate, String name, Function<Instance, Formula> base) {
        Formula denominator = flatRate.rate().denominator();
        Function<Instance, Formula> given = dossier -> dossier.get(name);
        Function<Instance, Formula> scaled = dossier -> denominator.times(given.apply(dossier));
        Function<Instance, Formula> exact = dossier -> flatRate.rate().exact(base.apply(dossier));
        Function<Instance, Formula> lessThanHalfShort = dossier -> number(2)
                .times(exact.apply(dossier))
                .isLessThan(number(2).times(scaled.apply(dossier)).plus(denominator));
        Function<Instance, Formula> lessThanOneShort =
                dossier -> exact.apply(dossier).isLessThan(scaled.apply(dossier).plus(denominator));
        LimitParameters cap = flatRate.cap();
        add(
                which + ": rounded down, it gives at most its rate of its base.",
                dossier ->
                        dossier.get(ModelFacts.HALF_UP).or(scaled.apply(dossier).isAtMost(exact.apply(dossier))));
        add(
                which + ": rounded half up, it gives at most half a cent more than its rate of its base.",
                dossier -> number(2)
                        .times(scaled.apply(dossier))
                        .isAtMost(number(2).times(exact.apply(dossier)).plus(denominator)));
        add(
                which + ": it gives its ceiling, or its rate less than a cent short.",
                dossier -> flatRate.exists()
                        .implies(cap.exists()
                                .and(given.apply(dossier).is(cap.amount()))
                                .or(dossier.get(ModelFacts.HALF_UP)
                                        .then(lessThanHalfShort.apply(dossier), lessThanOneShort.apply(dossier)))));
        if (!cap.exists().equals(Formulas.FALSE)) {
            add(
                    which + ": it gives at most its ceiling.",
                    dossier -> cap.exists().implies(given.apply(dossier).isAtMost(cap.amount())));
        }
    }

    /** The staff that counts: who reaches the minimum alone, or all if all together do. */
    private Formula staff(Instance dossier) {
        Formula above = dossier.get(ModelFacts.STAFF_ABOVE);
        Formula all = above.plus(dossier.get(ModelFacts.STAFF_BELOW));
        Formula tooLittle = dossier.get(ModelFacts.SHARES_ABOVE)
                .plus(dossier.get(ModelFacts.SHARES_BELOW))
                .isLessThan(call.staffMinimum().amount());
        Formula minimum = dossier.get(ModelFacts.SHARES_OF_OPERATION).then(tooLittle.then(ZERO, all), above);
        return call.isPaid(CostNature.STAFF).then(call.staffMinimum().exists().then(minimum, all), ZERO);
    }

    private Formula paid(Instance dossier, Predicate<CostNature> which) {
        return Formulas.sum(ModelFacts.otherNatures().stream()
                .filter(which)
                .map(nature -> call.isPaid(nature).then(dossier.get(ModelFacts.of(nature)), ZERO))
                .toList());
    }

    private Formula base(Instance dossier, Base of) {
        Formula staff = staff(dossier);
        return switch (of.code()) {
            case "STAFF" -> dossier.get(ModelFacts.FLAT_RATE_ON_PRESENTED).then(presentedStaff(dossier), staff);
            case "DIRECT" -> staff.plus(paid(dossier, nature -> true));
            case "DIRECT_WITHOUT_SERVICES" -> staff.plus(paid(dossier, nature -> !nature.equals(CostNature.SERVICES)));
            case "DIRECT_WITHOUT_STAFF" -> paid(dossier, nature -> true);
            default -> throw new IllegalStateException("There is no base " + of + " here. Add it.");
        };
    }

    private Formula presentedBase(Instance dossier, Base of) {
        Formula staff = presentedStaff(dossier);
        return switch (of.code()) {
            case "STAFF" -> staff;
            case "DIRECT" -> staff.plus(presented(dossier, nature -> true));
            case "DIRECT_WITHOUT_SERVICES" ->
                staff.plus(presented(dossier, nature -> !nature.equals(CostNature.SERVICES)));
            case "DIRECT_WITHOUT_STAFF" -> presented(dossier, nature -> true);
            default -> throw new IllegalStateException("There is no base " + of + " here. Add it.");
        };
    }

    private Formula presentedStaff(Instance dossier) {
        Formula all = dossier.get(ModelFacts.STAFF_ABOVE).plus(dossier.get(ModelFacts.STAFF_BELOW));
        return call.isCovered(CostNature.STAFF).then(ZERO, all);
    }

    private Formula presented(Instance dossier, Predicate<CostNature> which) {
        return Formulas.sum(ModelFacts.otherNatures().stream()
                .filter(which)
                .map(nature -> call.isCovered(nature).then(ZERO, dossier.get(ModelFacts.of(nature))))
                .toList());
    }

    private void add(String says, Function<Instance, Formula> claim) {
        promises.add(new Promise(says, model -> {
            Instance dossier = model.of("dossier");
            return Theorem.of(dossier, claim.apply(dossier));
        }));
    }
}
