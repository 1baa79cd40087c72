package io.github.federules.proofs.promise;

import static io.github.federules.proofs.term.Terms.ZERO;
import static io.github.federules.proofs.term.Terms.number;

import io.github.federules.proofs.model.CallModel;
import io.github.federules.proofs.model.DeadlineParameters;
import io.github.federules.proofs.model.Facts;
import io.github.federules.proofs.model.Instance;
import io.github.federules.proofs.model.Parameters;
import io.github.federules.proofs.model.TotalLimit;
import io.github.federules.proofs.term.Term;
import io.github.federules.proofs.term.Terms;
import io.github.federules.proofs.theorem.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a call promises of the aid: its rate, its bounds, and that whoever meets its terms gets it. */
final class AidPromises {

    private final Parameters call;
    private final List<Promise> promises = new ArrayList<>();

    private AidPromises(Parameters call) {
        this.call = call;
    }

    static List<Promise> of(Parameters call) {
        AidPromises promises = new AidPromises(call);
        if (!call.hasRate().equals(Terms.FALSE)) {
            promises.addRate();
            promises.addBounds();
        }
        promises.addRefusals();
        promises.addFullAid();
        return promises.promises;
    }

    private void addRate() {
        add(
                "Rounded down, the aid is at most the rate of the total.",
                dossier -> down(dossier).implies(scaledAid(dossier).isAtMost(exact(dossier))));
        add(
                "Rounded half up, the aid is at most half a cent more than the rate of the total.",
                dossier -> number(2)
                        .times(scaledAid(dossier))
                        .isAtMost(
                                number(2).times(exact(dossier)).plus(call.rate().denominator())));
    }

    private void addBounds() {
        if (!call.cap().exists().equals(Terms.FALSE)) {
            add(
                    "The aid is at most the cap.",
                    dossier -> call.cap()
                            .exists()
                            .implies(aid(dossier).isAtMost(call.cap().amount())));
        }
        if (!call.floor().exists().equals(Terms.FALSE)) {
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
                "Without the own share, nobody is eligible and the aid is 0.", call.hasOwnShare(), this::lacksOwnFunds);
        addRefusal(
                "Where all public aid would be over its cap, nobody is eligible and the aid is 0.",
                call.publicAidCap().exists(),
                dossier -> call.publicAidCap().amount().isLessThan(publicAid(dossier)));
        addRefusal(
                "After the deadline, nobody is eligible and the aid is 0.",
                call.deadline().exists(),
                this::isLate);
    }

    private void addRefusal(String says, Term exists, Function<Instance, Term> refused) {
        if (!exists.equals(Terms.FALSE)) {
            add(
                    says,
                    dossier -> exists.and(refused.apply(dossier))
                            .implies(dossier.get(CallModel.ELIGIBLE)
                                    .not()
                                    .and(aid(dossier).is(ZERO))));
        }
    }

    private void addFullAid() {
        Term hasTerms = call.hasRate()
                .or(
                        call.minimum().exists(),
                        call.maximum().exists(),
                        call.deadline().exists());
        if (!hasTerms.equals(Terms.FALSE)) {
            add(
                    call.hasRate().equals(Terms.FALSE)
                            ? "Whoever meets all terms is eligible."
                            : "Whoever meets all terms is eligible, and gets the cap or the rate less than a cent short.",
                    dossier -> all(dossier)
                            .implies(dossier.get(CallModel.ELIGIBLE)
                                    .and(call.hasRate().implies(isFull(dossier)))));
        }
        add(
                "Nobody is eligible who breaks a rule that looks at no amount and no day.",
                dossier -> dossier.get(Facts.OTHERWISE_SOUND)
                        .or(dossier.get(CallModel.ELIGIBLE).not()));
    }

    private Term all(Instance dossier) {
        return dossier.get(Facts.OTHERWISE_SOUND)
                .and(
                        call.minimum()
                                .exists()
                                .implies(compared(dossier, call.minimum())
                                        .isAtLeast(call.minimum().amount())),
                        call.maximum()
                                .exists()
                                .implies(compared(dossier, call.maximum())
                                        .isAtMost(call.maximum().amount())),
                        call.floor()
                                .exists()
                                .implies(dossier.get(CallModel.COMPUTED_AID)
                                        .isAtLeast(call.floor().amount())),
                        call.hasOwnShare().implies(lacksOwnFunds(dossier).not()),
                        call.publicAidCap()
                                .exists()
                                .implies(publicAid(dossier)
                                        .isAtMost(call.publicAidCap().amount())),
                        call.deadline().exists().implies(isLate(dossier).not()));
    }

    private Term isFull(Instance dossier) {
        Term denominator = call.rate().denominator();
        Term atRate = down(dossier)
                .then(
                        exact(dossier).isLessThan(scaledAid(dossier).plus(denominator)),
                        number(2)
                                .times(exact(dossier))
                                .isLessThan(number(2).times(scaledAid(dossier)).plus(denominator)));
        return call.cap().exists().and(aid(dossier).is(call.cap().amount())).or(atRate);
    }

    private Term compared(Instance dossier, TotalLimit limit) {
        Term onPresented = dossier.get(Facts.MINIMUM_ON_PRESENTED);
        Term direct = onPresented.then(dossier.get(CallModel.PRESENTED_DIRECT), dossier.get(CallModel.DIRECT));
        Term indirect = onPresented.then(dossier.get(CallModel.PRESENTED_INDIRECT), dossier.get(CallModel.INDIRECT));
        return limit.withFlatRates().then(direct.plus(indirect), direct);
    }

    private Term lacksOwnFunds(Instance dossier) {
        return call.ownShare()
                .denominator()
                .times(dossier.get(Facts.OWN_FUNDS))
                .isLessThan(call.ownShare().exact(dossier.get(CallModel.TOTAL)));
    }

    private static Term publicAid(Instance dossier) {
        return dossier.get(CallModel.COMPUTED_AID).plus(dossier.get(Facts.OTHER_PUBLIC_AID));
    }

    private Term isLate(Instance dossier) {
        DeadlineParameters deadline = call.deadline();
        Term day = dossier.get(Facts.SENT_DAY);
        Term after = deadline.day().isLessThan(day);
        Term onTheDay = day.is(deadline.day());
        Term tooLate = deadline.hasHour()
                .then(
                        deadline.until().isLessThan(dossier.get(Facts.SENT_TIME)),
                        dossier.get(Facts.DEADLINE_INCLUSIVE).not());
        return after.or(onTheDay.and(tooLate));
    }

    private static Term down(Instance dossier) {
        return dossier.get(Facts.HALF_UP).not();
    }

    private static Term aid(Instance dossier) {
        return dossier.get(CallModel.AID);
    }

    private Term scaledAid(Instance dossier) {
        return call.rate().denominator().times(aid(dossier));
    }

    private Term exact(Instance dossier) {
        return call.rate().exact(dossier.get(CallModel.TOTAL));
    }

    private void add(String says, Function<Instance, Term> claim) {
        promises.add(new Promise(says, model -> {
            Instance dossier = model.of("dossier");
            return Theorem.of(dossier, claim.apply(dossier));
        }));
    }
}
