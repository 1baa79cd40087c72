package io.github.federules.core.criterion;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.text.Printed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a dossier answers to the criteria of its call. A criterion without an answer is unknown.
 *
 * @param byCriterion the answers by the code of the criterion, in any order
 */
public record Answers(Map<String, Answer> byCriterion) {

    private static final Answers NONE = new Answers(Map.of());

    /**
     * Checks that nothing is null and copies the answers.
     *
     * @param byCriterion the answers by the code of the criterion
     */
    public Answers {
        byCriterion = FrozenMap.copyOf(NoNulls.in(byCriterion, "byCriterion"));
    }

    /**
     * Returns no answers: everything that a call asks is unknown.
     *
     * @return the answers
     */
    public static Answers none() {
        return NONE;
    }

    /**
     * Returns a copy with an answer more, or another answer to the same criterion.
     *
     * <p>For example, {@code Answers.none().with(POINTS, Answer.of(25))}.
     *
     * @param criterion the criterion
     * @param answer the answer, one that the criterion takes
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the criterion does not take the answer; the message names
     *     the answers that it takes
     */
    public Answers with(Criterion criterion, Answer answer) {
        if (!Objects.requireNonNull(criterion, "criterion").takes(answer)) {
            throw criterion.unknown(answer).asException();
        }
        return with(criterion.code(), answer);
    }

    /**
     * Returns a copy with an answer more, or another answer to the same criterion. It is not checked: the criterion is known by its
     * code alone.
     *
     * @param criterion the code of the criterion, such as {@code SIZE}
     * @param answer the answer
     * @return the changed copy
     */
    public Answers with(String criterion, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(byCriterion);
        more.put(Objects.requireNonNull(criterion, "criterion"), Objects.requireNonNull(answer, "answer"));
        return new Answers(more);
    }

    /**
     * Returns the answer to a criterion.
     *
     * @param criterion the code of the criterion
     * @return the answer, unknown without one
     */
    public Fact<Answer> to(String criterion) {
        return Fact.ofNullable(byCriterion.get(Objects.requireNonNull(criterion, "criterion")));
    }

    /**
     * Determines whether nothing is answered.
     *
     * @return whether there is no answer
     */
    public boolean isEmpty() {
        return byCriterion.isEmpty();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Answers", "byCriterion", byCriterion);
    }
}
