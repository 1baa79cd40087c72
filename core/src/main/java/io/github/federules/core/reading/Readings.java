package io.github.federules.core.reading;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    // By the names of the questions.
    private final Map<String, Reading> standard;
    private final Map<String, Reading> own;

    private Readings(Map<String, Reading> standard, Map<String, Reading> own) {
        this.standard = standard;
        this.own = own;
    }

    private static Readings prudent() {
        Map<String, Reading> answers = new LinkedHashMap<>();
        Question.standard()
                .forEach(question ->
                        answers.put(question.name(), question.readings().get(0)));
        return new Readings(answers, Map.of());
    }

    /**
     * Returns a copy with this answer to its question.
     *
     * @param reading the answer
     * @return the changed copy
     */
    public Readings with(Reading reading) {
        String question = Objects.requireNonNull(reading, "reading").question().name();
        boolean isOwn = reading instanceof OwnReading;
        Map<String, Reading> changed = new LinkedHashMap<>(isOwn ? own : standard);
        changed.put(question, reading);
        return isOwn ? new Readings(standard, changed) : new Readings(changed, own);
    }

    /**
     * Returns the answer to a question. Default for a question of a call's own: the first answer.
     *
     * @param question the question
     * @return the answer
     */
    public Reading answer(Question question) {
        String name = Objects.requireNonNull(question, "question").name();
        Reading answer = own.getOrDefault(name, standard.get(name));
        return answer == null ? question.readings().get(0) : answer;
    }

    /**
     * Returns the answers.
     *
     * @return the readings, those of standard questions first
     */
    public List<Reading> answers() {
        return Stream.concat(standard.values().stream(), own.values().stream()).toList();
    }

    /**
     * Determines whether other readings answer each question of the call's own alike.
     *
     * @param other the other readings
     * @return whether the two differ in standard questions at most
     */
    public boolean agreesOnOwnWith(Readings other) {
        return own.equals(Objects.requireNonNull(other, "other").own);
    }

    /**
     * Returns the total that is compared with the minimum and the maximum cost.
     *
     * @return the answer
     */
    public MinimumCostBasis minimumCostBasis() {
        return (MinimumCostBasis) Objects.requireNonNull(standard.get("MINIMUM_COST_BASIS"));
    }

    /**
     * Returns the share of an FTE (full-time equivalent) that is compared with the minimum.
     *
     * @return the answer
     */
    public StaffShareScope staffShareScope() {
        return (StaffShareScope) Objects.requireNonNull(standard.get("STAFF_SHARE_SCOPE"));
    }

    /**
     * Returns the staff costs that a flat rate is a share of.
     *
     * @return the answer
     */
    public FlatRateBase flatRateBase() {
        return (FlatRateBase) Objects.requireNonNull(standard.get("FLAT_RATE_BASE"));
    }

    /**
     * Returns whether the day of the deadline still counts.
     *
     * @return the answer
     */
    public DeadlineDay deadlineDay() {
        return (DeadlineDay) Objects.requireNonNull(standard.get("DEADLINE"));
    }

    /**
     * Returns the rounding of flat rates and aid to the cent.
     *
     * @return the answer
     */
    public CentRounding rounding() {
        return (CentRounding) Objects.requireNonNull(standard.get("ROUNDING"));
    }

    /**
     * Returns the costs that a ceiling is a share of.
     *
     * @return the answer
     */
    public CeilingBase ceilingBase() {
        return (CeilingBase) Objects.requireNonNull(standard.get("CEILING_BASE"));
    }

    /**
     * Returns every combination of answers to some questions. The answers to the other questions stay.
     *
     * @param questions the questions to vary
     * @return the combinations, every answer to the one with every answer to the others
     */
    public List<Readings> everyAnswerTo(Collection<Question> questions) {
        NoNulls.in(questions, "questions");
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Readings readings && standard.equals(readings.standard) && own.equals(readings.own);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standard, own);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line(
                "Readings",
                answers().stream()
                        .flatMap(each -> Stream.of(PlainText.of(each.question().name()), each.name()))
                        .toArray());
    }
}
