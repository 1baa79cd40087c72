package io.github.federules.assurance.proofs.promise;

import static io.github.federules.assurance.proofs.term.Terms.ZERO;
import static io.github.federules.assurance.proofs.term.Terms.number;

import io.github.federules.assurance.proofs.model.CallModel;
import io.github.federules.assurance.proofs.model.Facts;
import io.github.federules.assurance.proofs.model.FlatRateParameters;
import io.github.federules.assurance.proofs.model.Instance;
import io.github.federules.assurance.proofs.model.LimitParameters;
import io.github.federules.assurance.proofs.model.Parameters;
import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;
import io.github.federules.assurance.proofs.theorem.Theorem;
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
            List<Term> parts = new ArrayList<>(List.of(staff(dossier), paid(dossier, nature -> true)));
            for (int number = 1; number <= call.flatRates().size(); number++) {
                parts.add(dossier.get(CallModel.flatRate(number)));
            }
            return dossier.get(CallModel.TOTAL).is(Terms.sum(parts));
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
                    Term presented = dossier.get(CallModel.PRESENTED_DIRECT);
                    Term all =
                            Terms.sum(Facts.costs().stream().map(dossier::get).toList());
                    return Theorem.of(
                                    dossier,
                                    dossier.get(CallModel.DIRECT)
                                            .isAtMost(presented)
                                            .and(presented.isAtMost(all)))
                            .by(() -> Amounts.of(dossier));
                }));
    }

    private boolean comparesTotals() {
        return !call.minimum().exists().or(call.maximum().exists()).equals(Terms.FALSE);
    }

    private Term sumOf(Instance dossier, IntFunction<String> which) {
        List<Term> given = new ArrayList<>();
        for (int number = 1; number <= call.flatRates().size(); number++) {
            given.add(dossier.get(which.apply(number)));
        }
        return Terms.sum(given);
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

    private void addFlatRate(String which, FlatRateParameters flatRate, String name, Function<Instance, Term> base) {
        Term denominator = flatRate.rate().denominator();
        Function<Instance, Term> given = dossier -> dossier.get(name);
        Function<Instance, Term> scaled = dossier -> denominator.times(given.apply(dossier));
        Function<Instance, Term> exact = dossier -> flatRate.rate().exact(base.apply(dossier));
        Function<Instance, Term> lessThanHalfShort = dossier -> number(2)
                .times(exact.apply(dossier))
                .isLessThan(number(2).times(scaled.apply(dossier)).plus(denominator));
        Function<Instance, Term> lessThanOneShort =
                dossier -> exact.apply(dossier).isLessThan(scaled.apply(dossier).plus(denominator));
        LimitParameters cap = flatRate.cap();
        add(
                which + ": rounded down, it gives at most its rate of its base.",
                dossier -> dossier.get(Facts.HALF_UP).or(scaled.apply(dossier).isAtMost(exact.apply(dossier))));
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
                                .or(dossier.get(Facts.HALF_UP)
                                        .then(lessThanHalfShort.apply(dossier), lessThanOneShort.apply(dossier)))));
        if (!cap.exists().equals(Terms.FALSE)) {
            add(
                    which + ": it gives at most its ceiling.",
                    dossier -> cap.exists().implies(given.apply(dossier).isAtMost(cap.amount())));
        }
    }

    /** The staff that counts: who reaches the minimum alone, or all if all together do. */
    private Term staff(Instance dossier) {
        Term above = dossier.get(Facts.STAFF_ABOVE);
        Term all = above.plus(dossier.get(Facts.STAFF_BELOW));
        Term tooLittle = dossier.get(Facts.SHARES_ABOVE)
                .plus(dossier.get(Facts.SHARES_BELOW))
                .isLessThan(call.staffMinimum().amount());
        Term minimum = dossier.get(Facts.SHARES_OF_OPERATION).then(tooLittle.then(ZERO, all), above);
        return call.isPaid(CostNature.STAFF).then(call.staffMinimum().exists().then(minimum, all), ZERO);
    }

    private Term paid(Instance dossier, Predicate<CostNature> which) {
        return Terms.sum(Facts.otherNatures().stream()
                .filter(which)
                .map(nature -> call.isPaid(nature).then(dossier.get(Facts.of(nature)), ZERO))
                .toList());
    }

    private Term base(Instance dossier, Base of) {
        Term staff = staff(dossier);
        return switch (of.code()) {
            case "STAFF" -> dossier.get(Facts.FLAT_RATE_ON_PRESENTED).then(presentedStaff(dossier), staff);
            case "DIRECT" -> staff.plus(paid(dossier, nature -> true));
            case "DIRECT_WITHOUT_SERVICES" -> staff.plus(paid(dossier, nature -> !nature.equals(CostNature.SERVICES)));
            case "DIRECT_WITHOUT_STAFF" -> paid(dossier, nature -> true);
            default -> throw new IllegalStateException("There is no base " + of + " here. Add it.");
        };
    }

    private Term presentedBase(Instance dossier, Base of) {
        Term staff = presentedStaff(dossier);
        return switch (of.code()) {
            case "STAFF" -> staff;
            case "DIRECT" -> staff.plus(presented(dossier, nature -> true));
            case "DIRECT_WITHOUT_SERVICES" ->
                staff.plus(presented(dossier, nature -> !nature.equals(CostNature.SERVICES)));
            case "DIRECT_WITHOUT_STAFF" -> presented(dossier, nature -> true);
            default -> throw new IllegalStateException("There is no base " + of + " here. Add it.");
        };
    }

    private Term presentedStaff(Instance dossier) {
        Term all = dossier.get(Facts.STAFF_ABOVE).plus(dossier.get(Facts.STAFF_BELOW));
        return call.isCovered(CostNature.STAFF).then(ZERO, all);
    }

    private Term presented(Instance dossier, Predicate<CostNature> which) {
        return Terms.sum(Facts.otherNatures().stream()
                .filter(which)
                .map(nature -> call.isCovered(nature).then(ZERO, dossier.get(Facts.of(nature))))
                .toList());
    }

    private void add(String says, Function<Instance, Term> claim) {
        promises.add(new Promise(says, model -> {
            Instance dossier = model.of("dossier");
            return Theorem.of(dossier, claim.apply(dossier));
        }));
    }
}
