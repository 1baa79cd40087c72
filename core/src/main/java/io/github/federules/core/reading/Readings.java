package io.github.federules.core.reading;

import io.github.federules.core.collection.NoNulls;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A combination of readings: one answer to each question that the words of a call may leave open.
 *
 * <p>For example, {@code Readings.PRUDENT.with(StaffShareScope.OPERATION)}.
 */
public final class Readings {

    /**
     * The prudent answers: no other combination results in less aid.
     *
     * <p>The exceptions are calls with a rule that more cost or more aid can break: a maximum cost, an own contribution,
     * a minimum public co-financing, a maximum of all public aid or any other upper limit that refuses. {@code Robustness} shows where another combination results in less.
     */
    public static final Readings PRUDENT = prudent();

    private final Map<Question, Reading> answers;

    private Readings(Map<Question, Reading> answers) {
        this.answers = answers;
    }

    private static Readings prudent() {
        Map<Question, Reading> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answers.put(question, question.readings().get(0));
        }
        return new Readings(answers);
    }

    /**
     * Returns a copy with this answer to its question.
     *
     * @param reading the answer, not null
     * @return the changed copy, never null
     */
    public Readings with(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        if (answer(reading.question()) == reading) {
            return this;
        }
        Map<Question, Reading> changed = new EnumMap<>(answers);
        changed.put(reading.question(), reading);
        return new Readings(changed);
    }

    /**
     * Returns the answer to a question.
     *
     * @param question the question, not null
     * @return the answer, never null
     */
    public Reading answer(Question question) {
        Objects.requireNonNull(question, "question");
        return Objects.requireNonNull(answers.get(question), "answer");
    }

    /**
     * Returns the total that is compared with the minimum and the maximum cost.
     *
     * @return the answer, never null
     */
    public MinimumCostBasis minimumCostBasis() {
        return (MinimumCostBasis) Objects.requireNonNull(answers.get(Question.MINIMUM_COST_BASIS));
    }

    /**
     * Returns the share of an FTE (full-time equivalent) that is compared with the minimum.
     *
     * @return the answer, never null
     */
    public StaffShareScope staffShareScope() {
        return (StaffShareScope) Objects.requireNonNull(answers.get(Question.STAFF_SHARE_SCOPE));
    }

    /**
     * Returns the staff costs that a flat rate is a share of.
     *
     * @return the answer, never null
     */
    public FlatRateBase flatRateBase() {
        return (FlatRateBase) Objects.requireNonNull(answers.get(Question.FLAT_RATE_BASE));
    }

    /**
     * Returns whether the day of the deadline still counts.
     *
     * @return the answer, never null
     */
    public DeadlineDay deadlineDay() {
        return (DeadlineDay) Objects.requireNonNull(answers.get(Question.DEADLINE));
    }

    /**
     * Returns the rounding of flat rates and aid to the cent.
     *
     * @return the answer, never null
     */
    public CentRounding rounding() {
        return (CentRounding) Objects.requireNonNull(answers.get(Question.ROUNDING));
    }

    /**
     * Returns the costs that a ceiling is a share of.
     *
     * @return the answer, never null
     */
    public CeilingBase ceilingBase() {
        return (CeilingBase) Objects.requireNonNull(answers.get(Question.CEILING_BASE));
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Readings readings && answers.equals(readings.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return answers.values().stream().map(Reading::code).collect(Collectors.joining(", ", "Readings[", "]"));
    }
}
