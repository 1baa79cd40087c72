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
