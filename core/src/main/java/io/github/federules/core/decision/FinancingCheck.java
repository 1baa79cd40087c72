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

    /** Determines whether the decision shows the financing plan or a point on it. Without aid that may come, no table has it. */
    boolean isShown() {
        return isAsked() && (!decision.isFundingRuledOut() || advice().isPresent());
    }

    private boolean isAsked() {
        return decision.verdictOn(Track.FUNDING) != Verdict.NOT_SOUGHT
                && decision.given().operation().financing().isKnown();
    }

    /** Returns the point to check, empty unless there is too much whatever the missing facts turn out to be. */
    Optional<Advice> advice() {
        if (!isAsked() || decision.given().operation().isBudgetOpen()) {
            return Optional.empty();
        }
        MonetaryAmount excess = leastExcess();
        boolean isExact = decision.costs().isSure() && !isPlanOpen();
        return excess.isPositive() ? Optional.of(advice(excess, isExact)) : Optional.empty();
    }

    // The least aid beside the greatest cost. Where no change can bring funding, there is none.
    private MonetaryAmount leastExcess() {
        Financing least = decision.financing().orElseThrow();
        return new Financing(
                        decision.totalCostUpTo(),
                        decision.isFundingRuledOut() ? Euros.ZERO : least.aid(),
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
