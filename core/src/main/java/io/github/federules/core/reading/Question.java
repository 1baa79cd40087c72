package io.github.federules.core.reading;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.Printed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A question that the words of a call may leave open. Each answer is a {@link Reading}.
 *
 * <p>The {@linkplain #standard standard} ones mean the same in every call. A call may leave open questions of its own, and make any
 * term depend on the answer. For example:
 *
 * <pre>{@code
 * static final Question BONUS_IN_CAP = Question.named("BONUS_IN_CAP", doesTheBonusCountWithinTheCap)
 *         .withAnswer("YES", yes)
 *         .withAnswer("NO", no);
 * }</pre>
 *
 * @param name the name in codes, such as {@code ROUNDING}
 * @param title the question in words
 * @param answers the words of each answer by its name, the prudent one first
 */
public record Question(String name, LocalizedText title, Map<String, LocalizedText> answers) {

    /** The total that is compared with the minimum and the maximum cost: {@link MinimumCostBasis}. */
    public static final Question MINIMUM_COST_BASIS = standard("MINIMUM_COST_BASIS", MinimumCostBasis.values());

    /** The share of an FTE (full-time equivalent) that is compared with the minimum: {@link StaffShareScope}. */
    public static final Question STAFF_SHARE_SCOPE = standard("STAFF_SHARE_SCOPE", StaffShareScope.values());

    /** The staff costs that a flat rate is a share of: {@link FlatRateBase}. */
    public static final Question FLAT_RATE_BASE = standard("FLAT_RATE_BASE", FlatRateBase.values());

    /** The last day that counts under a deadline without a time: {@link DeadlineDay}. */
    public static final Question DEADLINE = standard("DEADLINE", DeadlineDay.values());

    /** The rounding of flat rates and aid to the cent: {@link CentRounding}. */
    public static final Question ROUNDING = standard("ROUNDING", CentRounding.values());

    /** The costs that a ceiling is a share of: {@link CeilingBase}. */
    public static final Question CEILING_BASE = standard("CEILING_BASE", CeilingBase.values());

    private static final List<Question> STANDARD =
            List.of(MINIMUM_COST_BASIS, STAFF_SHARE_SCOPE, FLAT_RATE_BASE, DEADLINE, ROUNDING, CEILING_BASE);

    /**
     * Checks that nothing is null and copies the answers.
     *
     * @param name the name in codes
     * @param title the question in words
     * @param answers the words of each answer by its name
     */
    public Question {
        NoNulls.among("name", name, "title", title);
        answers = FrozenMap.copyOf(NoNulls.in(answers, "answers"));
    }

    /**
     * Returns a question of a call's own, which has no answers yet.
     *
     * @param name the name in codes, such as {@code BONUS_IN_CAP}
     * @param title the question in words
     * @return the question; a call needs at least two answers of it
     */
    public static Question named(String name, LocalizedText title) {
        return new Question(name, title, Map.of());
    }

    private static Question standard(String name, Reading... readings) {
        Map<String, LocalizedText> answers = new LinkedHashMap<>();
        for (Reading reading : readings) {
            answers.put(reading.name(), text("reading." + name + "." + reading.name()));
        }
        return new Question(name, text("question." + name), answers);
    }

    private static LocalizedText text(String key) {
        return LocalizedText.of(locale -> Phrasebook.in(locale).phrase(key));
    }

    /**
     * Returns the questions that mean the same in every call.
     *
     * @return the questions in the order of a decision
     */
    public static List<Question> standard() {
        return STANDARD;
    }

    /**
     * Returns a copy with an answer more.
     *
     * @param answer the name of the answer, such as {@code YES}
     * @param words the answer in words
     * @return the changed copy
     * @throws IllegalArgumentException if the question has this answer
     */
    public Question withAnswer(String answer, LocalizedText words) {
        NoNulls.among("answer", answer, "words", words);
        Map<String, LocalizedText> more = new LinkedHashMap<>(answers);
        if (more.put(answer, words) != null) {
            throw new IllegalArgumentException(
                    "The question " + name + " has two answers " + answer + ". Give each its own name.");
        }
        return new Question(name, title, more);
    }

    /**
     * Determines whether it is a question of a call's own.
     *
     * @return whether it is none of the standard ones
     */
    public boolean isOwn() {
        return !STANDARD.contains(this);
    }

    /**
     * Returns the possible answers, the prudent one first.
     *
     * @return the readings
     */
    public List<Reading> readings() {
        return answers.keySet().stream().map(this::reading).toList();
    }

    /**
     * Returns the reading that an answer is.
     *
     * <p>For example, {@code BONUS_IN_CAP.reading("NO")}.
     *
     * @param answer the name of the answer
     * @return the reading
     * @throws io.github.federules.core.fault.InvalidFactException if the question has no such answer
     */
    public Reading reading(String answer) {
        Objects.requireNonNull(answer, "answer");
        if (!answers.containsKey(answer)) {
            Map<String, String> values = Map.of("value", answer, "allowed", String.join(", ", answers.keySet()));
            throw Fault.of(FaultCode.UNKNOWN_VALUE, values).asException();
        }
        if (isOwn()) {
            return new OwnReading(this, answer);
        }
        return switch (name) {
            case "MINIMUM_COST_BASIS" -> MinimumCostBasis.valueOf(answer);
            case "STAFF_SHARE_SCOPE" -> StaffShareScope.valueOf(answer);
            case "FLAT_RATE_BASE" -> FlatRateBase.valueOf(answer);
            case "DEADLINE" -> DeadlineDay.valueOf(answer);
            case "ROUNDING" -> CentRounding.valueOf(answer);
            default -> CeilingBase.valueOf(answer);
        };
    }

    /**
     * Returns the label of the question for people, such as <i>last day that counts</i>.
     *
     * @param locale French, or anything else for English
     * @return the label, in lower case for a standard question
     */
    public String label(Locale locale) {
        return title.in(locale);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Question", "name", name);
    }
}
