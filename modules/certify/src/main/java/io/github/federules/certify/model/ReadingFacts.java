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
            case "MINIMUM_COST_BASIS" -> Facts.MINIMUM_ON_PRESENTED;
            case "STAFF_SHARE_SCOPE" -> Facts.SHARES_OF_OPERATION;
            case "FLAT_RATE_BASE" -> Facts.FLAT_RATE_ON_PRESENTED;
            case "DEADLINE" -> Facts.DEADLINE_INCLUSIVE;
            case "ROUNDING" -> Facts.HALF_UP;
            default -> Facts.CEILINGS_BEFORE;
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
