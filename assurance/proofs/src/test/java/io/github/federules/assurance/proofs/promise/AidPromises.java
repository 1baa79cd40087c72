package io.github.federules.assurance.proofs.promise;

import static io.github.federules.certify.formula.Formulas.ZERO;
import static io.github.federules.certify.formula.Formulas.number;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.DeadlineParameters;
import io.github.federules.certify.model.Fraction;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.LimitParameters;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.TotalLimit;
import io.github.federules.certify.theorem.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The promises on the aid: its rate, its bounds, and that a dossier that meets the terms gets it. */
final class AidPromises {

    private final Parameters call;
    private final List<Promise> promises = new ArrayList<>();

    private AidPromises(Parameters call) {
        this.call = call;
    }

    static List<Promise> of(Parameters call) {
        AidPromises promises = new AidPromises(call);
        if (!call.hasRate().equals(Formulas.FALSE)) {
            promises.addRate();
            promises.addBounds();
            promises.addRateAndCap();
        }
        // Of a call that is known to have no rate, the model has no aid.
        if (!call.hasRate().equals(Formulas.TRUE) && !call.hasRate().equals(Formulas.FALSE)) {
            promises.add(
                    "Without a rate, nothing is given.",
                    dossier -> call.hasRate()
                            .or(dossier.get(CallModel.COMPUTED_AID)
                                    .is(ZERO)
                                    .and(aid(dossier).is(ZERO))));
        }
        promises.addRefusals();
        promises.addFindings();
        promises.addFullAid();
        return promises.promises;
    }

    private void addRate() {
        add(
                "Rounded down, the aid is at most the rate of the total.",
                dossier -> down(dossier).implies(scaled(aid(dossier)).isAtMost(exact(dossier))));
        add(
                "Rounded half up, the aid is at most half a cent more than the rate of the total.",
                dossier -> isAtMostHalfMore(dossier, aid(dossier)));
    }

    private void addBounds() {
        if (!call.cap().exists().equals(Formulas.FALSE)) {
            add(
                    "The aid is at most the cap, even before a rule refuses it.",
                    dossier -> call.cap()
                            .exists()
                            .implies(aid(dossier)
                                    .isAtMost(call.cap().amount())
                                    .and(dossier.get(CallModel.COMPUTED_AID)
                                            .isAtMost(call.cap().amount()))));
        }
        if (!call.floor().exists().equals(Formulas.FALSE)) {
            add(
                    "The aid is 0 or at least the floor.",
                    dossier -> call.floor()
                            .exists()
                            .implies(aid(dossier)
                                    .is(ZERO)
                                    .or(aid(dossier).isAtLeast(call.floor().amount()))));
        }
        add("The aid is never negative.", dossier -> ZERO.isAtMost(aid(dossier)));
    }

    /** The aid before any rule refuses it: findings compare it with the floor and with the cap on public aid. */
    private void addRateAndCap() {
        add(
                "Rate and cap give at most either, and one of them less than a cent short, even to an ineligible dossier.",
                dossier -> {
                    Formula computed = dossier.get(CallModel.COMPUTED_AID);
                    Formula within = call.cap()
                            .exists()
                            .implies(computed.isAtMost(call.cap().amount()));
                    return call.hasRate()
                            .implies(within.and(
                                    down(dossier).implies(scaled(computed).isAtMost(exact(dossier))),
                                    isAtMostHalfMore(dossier, computed),
                                    isFull(dossier, computed)));
                });
    }

    private void addRefusals() {
        addRefusal(
                "Below the minimum cost, nobody is eligible and the aid is 0.",
                call.minimum().exists(),
                dossier -> compared(dossier, call.minimum())
                        .isLessThan(call.minimum().amount()));
        addRefusal(
                "Above the maximum cost, nobody is eligible and the aid is 0.",
                call.maximum().exists(),
                dossier -> call.maximum().amount().isLessThan(compared(dossier, call.maximum())));
        addRefusal(
                "Without the own contribution, nobody is eligible and the aid is 0.",
                call.hasOwnContribution(),
                this::lacksOwnFunds);
        addRefusal(
                "Without the public co-financing, nobody is eligible and the aid is 0.",
                call.hasPublicCofinancing(),
                this::lacksOtherPublicAid);
        addRefusal(
                "Where all public aid would exceed its cap, nobody is eligible and the aid is 0.",
                call.maximumPublicAid().exists(),
                dossier -> call.maximumPublicAid().amount().isLessThan(publicAid(dossier)));
        addRefusal(
                "After the deadline, nobody is eligible and the aid is 0.",
                call.deadline().exists(),
                this::isLate);
    }

    private void addRefusal(String says, Formula exists, Function<Instance, Formula> refused) {
        if (!exists.equals(Formulas.FALSE)) {
            add(
                    says,
                    dossier -> exists.and(refused.apply(dossier))
                            .implies(dossier.get(CallModel.ELIGIBLE)
                                    .not()
                                    .and(aid(dossier).is(ZERO))));
        }
    }

    private void addFindings() {
        List<Formula> exist = List.of(
                call.minimum().exists(),
                call.maximum().exists(),
                call.floor().exists(),
                call.hasOwnContribution(),
                call.hasPublicCofinancing(),
                call.maximumPublicAid().exists(),
                call.deadline().exists());
        if (!Formulas.any(exist).equals(Formulas.FALSE)) {
            add(
                    "Each finding on amounts and days passes exactly where its bound is kept.",
                    dossier -> Formulas.all(List.of(
                            dossier.get(CallModel.MINIMUM_MET).is(reachesMinimum(dossier)),
                            dossier.get(CallModel.MAXIMUM_MET).is(keepsMaximum(dossier)),
                            dossier.get(CallModel.FLOOR_MET).is(reachesFloor(dossier)),
                            dossier.get(CallModel.OWN_CONTRIBUTION_MET).is(bringsOwnContribution(dossier)),
                            dossier.get(CallModel.PUBLIC_COFINANCING_MET).is(bringsPublicCofinancing(dossier)),
                            dossier.get(CallModel.PUBLIC_AID_MET).is(keepsPublicAid(dossier)),
                            dossier.get(CallModel.IN_TIME).is(isInTime(dossier)))));
        }
    }

    private void addFullAid() {
        Formula hasTerms = call.hasRate()
                .or(
                        call.minimum().exists(),
                        call.maximum().exists(),
                        call.deadline().exists());
        if (!hasTerms.equals(Formulas.FALSE)) {
            add(
                    call.hasRate().equals(Formulas.FALSE)
                            ? "A dossier that meets all terms is eligible."
                            : "A dossier that meets all terms is eligible, and gets the cap or the rate less than a cent short.",
                    dossier -> all(dossier)
                            .implies(dossier.get(CallModel.ELIGIBLE)
                                    .and(call.hasRate().implies(isFull(dossier, aid(dossier))))));
        }
        add(
                "A dossier that breaks a rule on neither amounts nor days is not eligible.",
                dossier -> dossier.get(ModelFacts.OTHERWISE_SOUND)
                        .or(dossier.get(CallModel.ELIGIBLE).not()));
    }

    private Formula all(Instance dossier) {
        return dossier.get(ModelFacts.OTHERWISE_SOUND)
                .and(
                        reachesMinimum(dossier),
                        keepsMaximum(dossier),
                        reachesFloor(dossier),
                        bringsOwnContribution(dossier),
                        bringsPublicCofinancing(dossier),
                        keepsPublicAid(dossier),
                        isInTime(dossier));
    }

    private Formula reachesMinimum(Instance dossier) {
        TotalLimit minimum = call.minimum();
        return minimum.exists().implies(compared(dossier, minimum).isAtLeast(minimum.amount()));
    }

    private Formula keepsMaximum(Instance dossier) {
        TotalLimit maximum = call.maximum();
        return maximum.exists().implies(compared(dossier, maximum).isAtMost(maximum.amount()));
    }

    private Formula reachesFloor(Instance dossier) {
        LimitParameters floor = call.floor();
        return floor.exists().implies(dossier.get(CallModel.COMPUTED_AID).isAtLeast(floor.amount()));
    }

    private Formula bringsOwnContribution(Instance dossier) {
        return call.hasOwnContribution().implies(lacksOwnFunds(dossier).not());
    }

    private Formula bringsPublicCofinancing(Instance dossier) {
        return call.hasPublicCofinancing().implies(lacksOtherPublicAid(dossier).not());
    }

    private Formula keepsPublicAid(Instance dossier) {
        LimitParameters cap = call.maximumPublicAid();
        return cap.exists().implies(publicAid(dossier).isAtMost(cap.amount()));
    }

    private Formula isInTime(Instance dossier) {
        return call.deadline().exists().implies(isLate(dossier).not());
    }

    private Formula isAtMostHalfMore(Instance dossier, Formula aid) {
        return number(2)
                .times(scaled(aid))
                .isAtMost(number(2).times(exact(dossier)).plus(call.rate().denominator()));
    }

    private Formula isFull(Instance dossier, Formula aid) {
        Formula denominator = call.rate().denominator();
        Formula atRate = down(dossier)
                .then(
                        exact(dossier).isLessThan(scaled(aid).plus(denominator)),
                        number(2)
                                .times(exact(dossier))
                                .isLessThan(number(2).times(scaled(aid)).plus(denominator)));
        return call.cap().exists().and(aid.is(call.cap().amount())).or(atRate);
    }

    private Formula compared(Instance dossier, TotalLimit limit) {
        Formula onPresented = dossier.get(ModelFacts.MINIMUM_ON_PRESENTED);
        Formula direct = onPresented.then(dossier.get(CallModel.PRESENTED_DIRECT), dossier.get(CallModel.DIRECT));
        Formula indirect = onPresented.then(dossier.get(CallModel.PRESENTED_INDIRECT), dossier.get(CallModel.INDIRECT));
        return limit.withFlatRates().then(direct.plus(indirect), direct);
    }

    private Formula lacksOwnFunds(Instance dossier) {
        return isLessThanShare(dossier, ModelFacts.OWN_FUNDS, call.ownContribution());
    }

    private Formula lacksOtherPublicAid(Instance dossier) {
        return isLessThanShare(dossier, ModelFacts.OTHER_PUBLIC_AID, call.publicCofinancing());
    }

    private static Formula isLessThanShare(Instance dossier, String amount, Fraction ofTotal) {
        return ofTotal.denominator().times(dossier.get(amount)).isLessThan(ofTotal.exact(dossier.get(CallModel.TOTAL)));
    }

    private static Formula publicAid(Instance dossier) {
        return dossier.get(CallModel.COMPUTED_AID).plus(dossier.get(ModelFacts.OTHER_PUBLIC_AID));
    }

    private Formula isLate(Instance dossier) {
        DeadlineParameters deadline = call.deadline();
        Formula day = dossier.get(ModelFacts.SENT_DAY);
        Formula after = deadline.day().isLessThan(day);
        Formula onTheDay = day.is(deadline.day());
        Formula tooLate = deadline.hasHour()
                .then(
                        deadline.until().isLessThan(dossier.get(ModelFacts.SENT_TIME)),
                        dossier.get(ModelFacts.DEADLINE_INCLUSIVE).not());
        return after.or(onTheDay.and(tooLate));
    }

    private static Formula down(Instance dossier) {
        return dossier.get(ModelFacts.HALF_UP).not();
    }

    private static Formula aid(Instance dossier) {
        return dossier.get(CallModel.AID);
    }

    private Formula scaled(Formula aid) {
        return call.rate().denominator().times(aid);
    }

    private Formula exact(Instance dossier) {
        return call.rate().exact(dossier.get(CallModel.TOTAL));
    }

    private void add(String says, Function<Instance, Formula> claim) {
        promises.add(new Promise(says, model -> {
            Instance dossier = model.of("dossier");
            return Theorem.of(dossier, claim.apply(dossier));
        }));
    }
}
