package io.github.federules.certify.witness;

import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A dossier of a model as one that the engine decides.
 *
 * @param call the call
 * @param own how the questions of the call's own are read
 * @param sound a dossier that meets every rule on neither amounts nor days, at the rate of the model
 */
public record WitnessDossier(Call call, Readings own, Dossier sound) {

    private static final int SHARE_DECIMALS = 9;

    /**
     * Lets the engine decide a dossier of the model.
     *
     * @throws IllegalStateException if it decides otherwise than the model: then the model is not the call
     */
    public Decision decide(Instance dossier, Map<String, BigInteger> values) {
        Assessor assessor = Assessor.of(call);
        for (Question question : call.openQuestions()) {
            if (question.isOwn()) {
                assessor = assessor.reading(own.answer(question));
            } else {
                boolean isOther =
                        value(dossier, ReadingFacts.of(question), values).signum() != 0;
                assessor = assessor.reading(question.readings().get(isOther ? 1 : 0));
            }
        }
        Decision decision = assessor.assess(of(dossier, values));
        BigInteger aid = value(dossier, CallModel.AID, values);
        boolean isEligible = value(dossier, CallModel.ELIGIBLE, values).signum() != 0;
        boolean hasSameAid = decision.funding()
                .aid()
                .map(each -> BigInteger.valueOf(Euros.cents(each)).equals(aid))
                .orElse(call.funding().aid().isEmpty());
        if (!hasSameAid || isEligible != (decision.funding().verdict() == Verdict.ELIGIBLE)) {
            throw new IllegalStateException("The model of " + call.id() + " has an aid of " + aid + " cents, eligible: "
                    + isEligible + ", but the decision is " + decision.funding() + " of " + decision.dossier() + ".");
        }
        return decision;
    }

    private Dossier of(Instance dossier, Map<String, BigInteger> values) {
        List<CostLine> lines = new ArrayList<>();
        addStaff(lines, ModelFacts.STAFF_ABOVE, ModelFacts.SHARES_ABOVE, dossier, values);
        addStaff(lines, ModelFacts.STAFF_BELOW, ModelFacts.SHARES_BELOW, dossier, values);
        for (CostNature nature : call.natures()) {
            if (nature.family() != CostFamily.STAFF) {
                long cents = cents(dossier, ModelFacts.of(nature), values);
                if (cents > 0) {
                    lines.add(CostLine.of(nature, Euros.ofCents(cents)));
                }
            }
        }
        FinancingPlan plan = FinancingPlan.own(Euros.ofCents(cents(dossier, ModelFacts.OWN_FUNDS, values)))
                .withOtherPublic(Euros.ofCents(cents(dossier, ModelFacts.OTHER_PUBLIC_AID, values)));
        LocalDate day = LocalDate.ofEpochDay(cents(dossier, ModelFacts.SENT_DAY, values));
        return sound.withOperation(sound.operation().withCostLines(lines).withFinancing(plan))
                .withSubmission(SoundDossier.submission(day));
    }

    private void addStaff(
            List<CostLine> lines, String cost, String shares, Instance dossier, Map<String, BigInteger> values) {
        long cents = cents(dossier, cost, values);
        if (cents > 0) {
            BigDecimal share = BigDecimal.valueOf(cents(dossier, shares, values), SHARE_DECIMALS);
            lines.add(
                    CostLine.of(SoundDossier.staff(call), Euros.ofCents(cents)).withShare(FteShare.fte(share)));
        }
    }

    private static long cents(Instance dossier, String name, Map<String, BigInteger> values) {
        return value(dossier, name, values).longValueExact();
    }

    private static BigInteger value(Instance dossier, String name, Map<String, BigInteger> values) {
        return dossier.get(name).value(values);
    }
}
