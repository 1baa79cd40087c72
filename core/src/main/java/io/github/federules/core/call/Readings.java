package io.github.federules.core.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * One answer to each question that the words of a call may leave open.
 *
 * @param minimumCostBasis which total is compared with the minimum and the maximum cost, not null
 * @param staffShareScope whose share is compared with the staff minimum, not null
 * @param flatRateBase which staff costs the flat rate is taken of, not null
 * @param deadlineDay whether the day of the deadline still counts, not null
 * @param rounding how the flat rate and the aid are rounded to the cent, not null
 */
public record Readings(
        MinimumCostBasis minimumCostBasis,
        StaffShareScope staffShareScope,
        FlatRateBase flatRateBase,
        DeadlineDay deadlineDay,
        CentRounding rounding) {

    /**
     * The prudent answers: no others ever give less aid, unless the call has a rule that more cost or more aid can break (a
     * maximum cost, a minimum own share, a cap on all public aid). {@code Firmness} tells where others do.
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
     * @param minimumCostBasis which total is compared with the minimum and the maximum cost, not null
     * @param staffShareScope whose share is compared with the staff minimum, not null
     * @param flatRateBase which staff costs the flat rate is taken of, not null
     * @param deadlineDay whether the day of the deadline still counts, not null
     * @param rounding how the flat rate and the aid are rounded to the cent, not null
     */
    public Readings {
        Objects.requireNonNull(minimumCostBasis, "minimumCostBasis");
        Objects.requireNonNull(staffShareScope, "staffShareScope");
        Objects.requireNonNull(flatRateBase, "flatRateBase");
        Objects.requireNonNull(deadlineDay, "deadlineDay");
        Objects.requireNonNull(rounding, "rounding");
    }

    /**
     * Gives a copy with another answer to one question.
     *
     * @param reading the answer, not null
     * @return the changed copy, never null
     */
    public Readings with(Reading reading) {
        return new Readings(
                reading instanceof MinimumCostBasis basis ? basis : minimumCostBasis,
                reading instanceof StaffShareScope scope ? scope : staffShareScope,
                reading instanceof FlatRateBase base ? base : flatRateBase,
                reading instanceof DeadlineDay day ? day : deadlineDay,
                reading instanceof CentRounding cents ? cents : rounding);
    }

    /**
     * Gives the answer to a question.
     *
     * @param question the question, not null
     * @return the answer, never null
     */
    public Reading answer(Question question) {
        return switch (question) {
            case MINIMUM_COST_BASIS -> minimumCostBasis;
            case STAFF_SHARE_SCOPE -> staffShareScope;
            case FLAT_RATE_BASE -> flatRateBase;
            case DEADLINE -> deadlineDay;
            case ROUNDING -> rounding;
        };
    }

    /**
     * Gives every combination of answers to some questions, the others answered as here.
     *
     * @param questions the questions that are open, not null
     * @return the combinations, as many as two to the power of the questions, never null
     */
    public List<Readings> everyAnswerTo(Collection<Question> questions) {
        List<Readings> combinations = List.of(this);
        for (Question question : questions) {
            List<Readings> more = new ArrayList<>();
            for (Readings combination : combinations) {
                question.readings().forEach(reading -> more.add(combination.with(reading)));
            }
            combinations = more;
        }
        return List.copyOf(combinations);
    }
}
