package io.github.federules.core.reading;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.text.Phrasebook;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reading: one way to understand words of a call that can be understood in two.
 *
 * <p>For example, {@link StaffShareScope#OPERATION} adds up the shares of all persons.
 */
public sealed interface Reading
        permits MinimumCostBasis, StaffShareScope, FlatRateBase, DeadlineDay, CentRounding, CeilingBase, OwnReading {

    /**
     * Returns the question that this reading answers.
     *
     * @return the question
     */
    Question question();

    /**
     * Returns the name of the answer, such as {@code OPERATION}.
     *
     * @return the name
     */
    String name();

    /**
     * Returns question and answer, such as {@code STAFF_SHARE_SCOPE=OPERATION}. {@link #parse} reads it back.
     *
     * @return the code
     */
    default String code() {
        return question().name() + "=" + name();
    }

    /**
     * Returns the label of this answer for people, such as <i>the day of the deadline still counts</i>.
     *
     * @param locale French, or anything else for English
     * @return the label
     */
    default String label(Locale locale) {
        return Phrasebook.in(locale).phrase("reading." + question().name() + "." + name());
    }

    /**
     * Reads a reading of a standard question from its code.
     *
     * @param code question and answer, such as {@code STAFF_SHARE_SCOPE=OPERATION}
     * @return the reading
     * @throws io.github.federules.core.fault.InvalidFactException if no reading has this code
     */
    static Reading parse(String code) {
        return parse(code, List.of());
    }

    /**
     * Reads a reading of a standard question, or of a call's own, from its code.
     *
     * @param code question and answer, such as {@code BONUS_IN_CAP=NO}
     * @param own the questions of calls' own
     * @return the reading of the first question that has it
     * @throws io.github.federules.core.fault.InvalidFactException if no reading has this code
     */
    static Reading parse(String code, Collection<Question> own) {
        Objects.requireNonNull(code, "code");
        NoNulls.in(own, "own");
        List<Reading> all = Stream.concat(Question.standard().stream(), own.stream())
                .flatMap(question -> question.readings().stream())
                .toList();
        return all.stream()
                .filter(reading -> reading.code().equals(code))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed = all.stream().map(Reading::code).distinct().collect(Collectors.joining(", "));
                    return Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", code, "allowed", allowed))
                            .asException();
                });
    }
}
