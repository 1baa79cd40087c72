package io.github.federules.core.criterion;

import java.util.Objects;

/**
 * An answer to a criterion of a call.
 *
 * <p>For example, {@code Answer.of("SMALL")}, {@code Answer.of(true)} or {@code Answer.of(3)}.
 */
public sealed interface Answer {

    /**
     * Returns one of the named answers of a criterion, or a code of its nomenclature.
     *
     * @param word the code of the answer, such as {@code SMALL}
     * @return the answer
     */
    static Answer of(String word) {
        return new Word(word);
    }

    /**
     * Returns a yes or a no.
     *
     * @param holds whether the answer is yes
     * @return the answer
     */
    static Answer of(boolean holds) {
        return new YesNo(holds);
    }

    /**
     * Returns a whole number.
     *
     * @param number the number
     * @return the answer
     */
    static Answer of(long number) {
        return new Whole(number);
    }

    /**
     * One of the named answers of a criterion, or a code of its nomenclature.
     *
     * @param word the code of the answer
     */
    record Word(String word) implements Answer, Comparable<Word> {

        /**
         * Checks that the word is not null.
         *
         * @param word the code of the answer
         */
        public Word {
            Objects.requireNonNull(word, "word");
        }

        // A set finds a word by comparison where words were chosen to have the same hash code.
        @Override
        public int compareTo(Word other) {
            return word.compareTo(Objects.requireNonNull(other, "other").word);
        }

        /**
         * Returns the code of the answer.
         *
         * @return the code
         */
        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * A yes or a no.
     *
     * @param holds whether the answer is yes
     */
    record YesNo(boolean holds) implements Answer {

        /**
         * Returns the answer as JSON has it.
         *
         * @return {@code true} or {@code false}
         */
        @Override
        public String toString() {
            return Boolean.toString(holds);
        }
    }

    /**
     * A whole number.
     *
     * @param number the number
     */
    record Whole(long number) implements Answer {

        /**
         * Returns the number.
         *
         * @return its digits
         */
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }
}
