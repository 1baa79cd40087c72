package io.github.federules.core.call;

import io.github.federules.core.internal.collection.NoNulls;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A combination of readings: one answer to each question that the words of a call may leave open.
 *
 * <p>For example, {@code Readings.PRUDENT.with(StaffShareScope.OPERATION)}.
 *
 * @param minimumCostBasis the total that is compared with the minimum and the maximum cost, not null
 * @param staffShareScope the share of an FTE (full-time equivalent) that is compared with the minimum, not null
 * @param flatRateBase the staff costs that a flat rate is a share of, not null
 * @param deadlineDay whether the day of the deadline still counts, not null
 * @param rounding the rounding of flat rates and aid to the cent, not null
 */
public record Readings(
        MinimumCostBasis minimumCostBasis,
        StaffShareScope staffShareScope,
        FlatRateBase flatRateBase,
        DeadlineDay deadlineDay,
        CentRounding rounding) {

    /**
     * The prudent answers: no other combination results in less aid.
     *
     * <p>The exceptions are calls with a rule that more cost or more aid can break: a maximum cost, an own contribution,
     * a minimum public co-financing or a maximum of all public aid. {@code Robustness} shows where another combination results in less.
     */
    public static final Readings PRUDENT = new Readings(
            MinimumCostBasis.RETAINED,
            StaffShareScope.PER_PERSON,
            FlatRateBase.RETAINED,
            DeadlineDay.EXCLUSIVE,
            CentRounding.DOWN);

    /**
     * Checks that nothing is null.
     *
     * @param minimumCostBasis the total that is compared with the minimum and the maximum cost, not null
     * @param staffShareScope the share of an FTE (full-time equivalent) that is compared with the minimum, not null
     * @param flatRateBase the staff costs that a flat rate is a share of, not null
     * @param deadlineDay whether the day of the deadline still counts, not null
     * @param rounding the rounding of flat rates and aid to the cent, not null
     */
    public Readings {
        Objects.requireNonNull(minimumCostBasis, "minimumCostBasis");
        Objects.requireNonNull(staffShareScope, "staffShareScope");
        Objects.requireNonNull(flatRateBase, "flatRateBase");
        Objects.requireNonNull(deadlineDay, "deadlineDay");
        Objects.requireNonNull(rounding, "rounding");
    }

    /**
     * Returns a copy with this answer to its question.
     *
     * @param reading the answer, not null
     * @return the changed copy, never null
     */
    public Readings with(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        return new Readings(
                reading instanceof MinimumCostBasis basis ? basis : minimumCostBasis,
                reading instanceof StaffShareScope scope ? scope : staffShareScope,
                reading instanceof FlatRateBase base ? base : flatRateBase,
                reading instanceof DeadlineDay day ? day : deadlineDay,
                reading instanceof CentRounding cents ? cents : rounding);
    }

    /**
     * Returns the answer to a question.
     *
     * @param question the question, not null
     * @return the answer, never null
     */
    public Reading answer(Question question) {
        Objects.requireNonNull(question, "question");
        return switch (question) {
            case MINIMUM_COST_BASIS -> minimumCostBasis;
            case STAFF_SHARE_SCOPE -> staffShareScope;
            case FLAT_RATE_BASE -> flatRateBase;
            case DEADLINE -> deadlineDay;
            case ROUNDING -> rounding;
        };
    }

    /**
     * Returns every combination of answers to some questions. The answers to the other questions stay.
     *
     * @param questions the questions to vary, not null
     * @return the combinations, two to the power of the number of questions, never null
     */
    public List<Readings> everyAnswerTo(Collection<Question> questions) {
        NoNulls.in(questions, "questions");
        List<Readings> combinations = List.of(this);
        for (Question question : questions) {
            List<Readings> more = new ArrayList<>();
            for (Readings combination : combinations) {
                for (Reading reading : question.readings()) {
                    more.add(combination.with(reading));
                }
            }
            combinations = more;
        }
        return List.copyOf(combinations);
    }
}
