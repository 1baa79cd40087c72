package io.github.federules.certify.model;

import io.github.federules.core.reading.CeilingBase;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;

/** Readings as inputs of a model. */
public final class ReadingFacts {

    private ReadingFacts() {}

    /** The input that states whether a question is answered in the way that is not prudent. */
    public static String of(Question question) {
        return switch (question.name()) {
            case "MINIMUM_COST_BASIS" -> ModelFacts.MINIMUM_ON_PRESENTED;
            case "STAFF_SHARE_SCOPE" -> ModelFacts.SHARES_OF_OPERATION;
            case "FLAT_RATE_BASE" -> ModelFacts.FLAT_RATE_ON_PRESENTED;
            case "DEADLINE" -> ModelFacts.DEADLINE_INCLUSIVE;
            case "ROUNDING" -> ModelFacts.HALF_UP;
            default -> ModelFacts.CEILINGS_BEFORE;
        };
    }

    /** Determines whether a question is answered in the way that is not prudent. */
    public static boolean isOther(Question question, Readings readings) {
        return switch (question.name()) {
            case "MINIMUM_COST_BASIS" -> readings.minimumCostBasis() == MinimumCostBasis.PRESENTED;
            case "STAFF_SHARE_SCOPE" -> readings.staffShareScope() == StaffShareScope.OPERATION;
            case "FLAT_RATE_BASE" -> readings.flatRateBase() == FlatRateBase.PRESENTED;
            case "DEADLINE" -> readings.deadlineDay() == DeadlineDay.INCLUSIVE;
            case "ROUNDING" -> readings.rounding() == CentRounding.HALF_UP;
            default -> readings.ceilingBase() == CeilingBase.BEFORE;
        };
    }
}
