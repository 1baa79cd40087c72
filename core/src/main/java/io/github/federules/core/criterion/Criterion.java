package io.github.federules.core.criterion;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.collection.SortedSets;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.Printed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A fact that a call asks for: what it is a fact of, the question, and the answers that it takes.
 *
 * <p>For example:
 *
 * <pre>{@code
 * static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, sizeOfTheEnterprise)
 *         .withAnswer("MICRO", micro)
 *         .withAnswer("SMALL", small)
 *         .withAnswer("LARGE", large);
 * }</pre>
 *
 * @param code the code that dossiers and conditions use, such as {@code SIZE}
 * @param of what it is a fact of
 * @param question the question in words
 * @param form the answers that it takes
 * @param chosen whether the applicant may choose the answer freely, so that another answer may be a remedy
 * @param natures the codes of the natures whose cost lines answer it, none for all that are paid
 * @param source the name of the source that many calls share it from, such as {@code eu-2003-361}, or empty if it is a call's
 *     own
 */
public record Criterion(
        String code,
        Subject of,
        LocalizedText question,
        AnswerForm form,
        boolean chosen,
        Set<String> natures,
        Optional<String> source) {

    /** The greatest whole number that an answer may be. */
    public static final long GREATEST_NUMBER = 999_999_999;

    /** The most characters of a code of a nomenclature. */
    public static final int LONGEST_CODE = 20;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    /**
     * Checks that nothing is null.
     *
     * @param code the code that dossiers and conditions use
     * @param of what it is a fact of
     * @param question the question in words
     * @param form the answers that it takes
     * @param chosen whether the applicant may choose the answer freely
     * @param natures the codes of the natures whose cost lines answer it
     * @param source the name of the source that many calls share it from, or empty
     */
    public Criterion {
        NoNulls.among("code", code, "of", of, "question", question, "form", form, "source", source);
        natures = SortedSets.copyOf(NoNulls.in(natures, "natures"));
    }

    /** The answers that a criterion takes. */
    public sealed interface AnswerForm {

        /**
         * Determines whether an answer is one of these.
         *
         * @param answer the answer
         * @return whether it is
         */
        boolean takes(Answer answer);
    }

    /**
     * Answers with names.
     *
     * @param answers the words of each answer by its code, in their order
     */
    public record Named(Map<String, LocalizedText> answers) implements AnswerForm {

        /**
         * Checks that nothing is null and copies the answers.
         *
         * @param answers the words of each answer by its code
         */
        public Named {
            answers = FrozenMap.copyOf(NoNulls.in(answers, "answers"));
        }

        @Override
        public boolean takes(Answer answer) {
            return Objects.requireNonNull(answer, "answer") instanceof Answer.Word word
                    && answers.containsKey(word.word());
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Named", "answers", answers.keySet());
        }
    }

    /** Yes or no. */
    public record Confirmed() implements AnswerForm {

        @Override
        public boolean takes(Answer answer) {
            return Objects.requireNonNull(answer, "answer") instanceof Answer.YesNo;
        }
    }

    /**
     * A whole number within bounds.
     *
     * @param from the least number, from 0
     * @param to the greatest number, at most 999,999,999
     */
    public record Counted(long from, long to) implements AnswerForm {

        @Override
        public boolean takes(Answer answer) {
            return Objects.requireNonNull(answer, "answer") instanceof Answer.Whole whole
                    && whole.number() >= from
                    && whole.number() <= to;
        }
    }

    /**
     * A code of a nomenclature, compared by its first characters: letters and digits, upper case, at most 20.
     *
     * @param nomenclature the name of the nomenclature, such as {@code nace}
     */
    public record Coded(String nomenclature) implements AnswerForm {

        /**
         * Checks that the name is not null.
         *
         * @param nomenclature the name of the nomenclature
         */
        public Coded {
            Objects.requireNonNull(nomenclature, "nomenclature");
        }

        @Override
        public boolean takes(Answer answer) {
            return Objects.requireNonNull(answer, "answer") instanceof Answer.Word word && isCode(word.word());
        }

        /**
         * Determines whether a text has the form of a code.
         *
         * @param text the text
         * @return whether it has 1 to 20 characters, each a digit or a letter from A to Z
         */
        public static boolean isCode(String text) {
            return !Objects.requireNonNull(text, "text").isEmpty()
                    && text.length() <= LONGEST_CODE
                    && text.chars().allMatch(each -> (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z'));
        }
    }

    /**
     * Returns a criterion with named answers, which has none yet.
     *
     * @param code the code that dossiers and conditions use, such as {@code SIZE}
     * @param of what it is a fact of
     * @param question the question in words
     * @return the criterion; a call needs at least two answers of it
     */
    public static Criterion named(String code, Subject of, LocalizedText question) {
        return new Criterion(code, of, question, new Named(Map.of()), false, Set.of(), Optional.empty());
    }

    /**
     * Returns a criterion that is answered by yes or no.
     *
     * @param code the code that dossiers and conditions use, such as {@code RENEWABLE}
     * @param of what it is a fact of
     * @param question the question in words
     * @return the criterion
     */
    public static Criterion yesNo(String code, Subject of, LocalizedText question) {
        return new Criterion(code, of, question, new Confirmed(), false, Set.of(), Optional.empty());
    }

    /**
     * Returns a criterion that is answered by a whole number.
     *
     * @param code the code that dossiers and conditions use, such as {@code JOBS}
     * @param of what it is a fact of
     * @param question the question in words
     * @param from the least number, from 0
     * @param to the greatest number, at most 999,999,999
     * @return the criterion
     */
    public static Criterion number(String code, Subject of, LocalizedText question, long from, long to) {
        return new Criterion(code, of, question, new Counted(from, to), false, Set.of(), Optional.empty());
    }

    /**
     * Returns a criterion that is answered by a code of a nomenclature.
     *
     * @param code the code that dossiers and conditions use, such as {@code COMMUNE}
     * @param of what it is a fact of
     * @param question the question in words
     * @param nomenclature the name of the nomenclature, such as {@code nace}
     * @return the criterion
     */
    public static Criterion coded(String code, Subject of, LocalizedText question, String nomenclature) {
        return new Criterion(code, of, question, new Coded(nomenclature), false, Set.of(), Optional.empty());
    }

    /**
     * Returns a copy with a named answer more.
     *
     * @param answer the code of the answer, such as {@code SMALL}
     * @param words the answer in words
     * @return the changed copy
     * @throws IllegalArgumentException if the criterion takes no named answers, or has this one
     */
    public Criterion withAnswer(String answer, LocalizedText words) {
        NoNulls.among("answer", answer, "words", words);
        if (!(form instanceof Named named)) {
            throw new IllegalArgumentException("The criterion is " + this + ", but only named answers can be added.");
        }
        Map<String, LocalizedText> more = new LinkedHashMap<>(named.answers());
        if (more.put(answer, words) != null) {
            throw new IllegalArgumentException(
                    "The criterion " + code + " has two answers " + answer + ". Give each its own code.");
        }
        return new Criterion(code, of, question, new Named(more), chosen, natures, Optional.empty());
    }

    /**
     * Returns a copy whose answer the applicant may choose freely.
     *
     * @return the changed copy
     */
    public Criterion asChoice() {
        return new Criterion(code, of, question, form, true, natures, Optional.empty());
    }

    /**
     * Returns a copy that only cost lines of some natures answer.
     *
     * @param natures the codes of the natures, at least one
     * @return the changed copy
     */
    public Criterion ofNatures(String... natures) {
        NoNulls.in(natures, "natures");
        return new Criterion(code, of, question, form, chosen, Set.copyOf(Arrays.asList(natures)), Optional.empty());
    }

    /**
     * Returns a copy that many calls share: one answer then serves all of them, and a call in JSON states its code and its source
     * alone. A copy of it with another answer is shared no longer.
     *
     * @param source the name of the source, such as {@code eu-2003-361}
     * @return the changed copy
     */
    public Criterion from(String source) {
        Objects.requireNonNull(source, "source");
        return new Criterion(code, of, question, form, chosen, natures, Optional.of(source));
    }

    /**
     * Determines whether cost lines of a nature answer the criterion.
     *
     * @param nature the code of the nature
     * @return whether it is one of cost lines, and of this nature
     */
    public boolean isAskedOf(String nature) {
        Objects.requireNonNull(nature, "nature");
        return of == Subject.COST_LINE && (natures.isEmpty() || natures.contains(nature));
    }

    /**
     * Determines whether the criterion takes an answer.
     *
     * @param answer the answer
     * @return whether the answer is one of those that it takes
     */
    public boolean takes(Answer answer) {
        return form.takes(answer);
    }

    /**
     * Returns the error of an answer that the criterion does not take.
     *
     * @param answer the answer
     * @return the error, with the answers that it takes
     */
    public Fault unknown(Answer answer) {
        Objects.requireNonNull(answer, "answer");
        String allowed;
        if (form instanceof Named named) {
            allowed = String.join(", ", named.answers().keySet());
        } else if (form instanceof Counted counted) {
            allowed = counted.from() + "–" + counted.to();
        } else {
            allowed = form instanceof Confirmed ? "true, false" : "A–Z, 0–9";
        }
        Map<String, String> values = Map.of("value", answer.toString(), "allowed", allowed);
        if (!(answer instanceof Answer.Word) && takes(Answer.of(answer.toString()))) {
            return Fault.of(FaultCode.UNKNOWN_VALUE, "noText", values);
        }
        if (form instanceof Coded) {
            return Fault.of(
                    FaultCode.UNKNOWN_VALUE,
                    "ofCode",
                    Map.of(
                            "value", answer.toString(),
                            "allowed", allowed,
                            "most", Integer.toString(LONGEST_CODE)));
        }
        return answer instanceof Answer.Word && isTakenWithoutQuotes(answer.toString())
                ? Fault.of(FaultCode.UNKNOWN_VALUE, "quoted", values)
                : Fault.of(FaultCode.UNKNOWN_VALUE, values);
    }

    // Such as "true" for a yes. "TRUE" is none, as it would be none without quotes.
    private boolean isTakenWithoutQuotes(String word) {
        return (takes(Answer.of(true)) && (word.equals("true") || word.equals("false")))
                || (DIGITS.matcher(word).matches() && takes(Answer.of(Long.parseLong(word))));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Criterion", "code", code, "of", of, "form", form);
    }
}
