package io.github.federules.core.decision;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.Financing;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.text.Phrasebook;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Whether those who finance an operation surely bring more than it costs. No call needs to ask for it. */
final class FinancingCheck {

    private static final String TOPIC = "FINANCING_ABOVE_COST";
    private static final LocalizedText RESTS_ON =
            LocalizedText.of(locale -> Phrasebook.in(locale).phrase("advice." + TOPIC + ".article"));

    private final Decision decision;

    FinancingCheck(Decision decision) {
        this.decision = decision;
    }

    /** Determines whether the decision shows a financing plan. Without aid that may come, none explains it. */
    boolean isShown() {
        return decision.verdictOn(Track.FUNDING) != Verdict.NOT_SOUGHT
                && decision.given().operation().financing().isKnown()
                && !decision.isFundingRuledOut();
    }

    /** Returns the point to check, empty unless there is too much whatever the missing facts turn out to be. */
    Optional<Advice> advice() {
        if (!isShown() || decision.given().operation().isBudgetOpen()) {
            return Optional.empty();
        }
        MonetaryAmount excess = decision.financing().orElseThrow().excess();
        boolean isSure = decision.costs().isSure();
        if (!isSure) {
            excess = excessWithoutAid();
        }
        return excess.isPositive() ? Optional.of(advice(excess, isSure && !isPlanOpen())) : Optional.empty();
    }

    private MonetaryAmount excessWithoutAid() {
        Financing least = decision.financing().orElseThrow();
        return new Financing(
                        decision.totalCostUpTo(),
                        Euros.ZERO,
                        least.otherPublic(),
                        least.own(),
                        least.otherPrivate(),
                        least.inKind())
                .excess();
    }

    private boolean isPlanOpen() {
        return decision.given()
                .operation()
                .financing()
                .find()
                .map(FinancingPlan::open)
                .filter(open -> !open.isEmpty())
                .isPresent();
    }

    private static Advice advice(MonetaryAmount excess, boolean isExact) {
        String key = "advice." + TOPIC + (isExact ? "" : ".least");
        return Advice.written(TOPIC, RESTS_ON, locale -> {
            Phrasebook phrases = Phrasebook.in(locale);
            return phrases.phrase(key, Map.of("excess", phrases.formats().euros(Euros.cents(excess))));
        });
    }
}
