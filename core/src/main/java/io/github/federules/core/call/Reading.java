package io.github.federules.core.call;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** One way to read the words of a call, where they can be read in two. */
public sealed interface Reading permits MinimumCostBasis, StaffShareScope, FlatRateBase, DeadlineDay, CentRounding {

    /**
     * Gives the question that this reading answers.
     *
     * @return the question, never null
     */
    Question question();

    /**
     * Gives the name of the answer, such as {@code OPERATION}.
     *
     * @return the name, never null
     */
    String name();

    /**
     * Gives question and answer, such as {@code STAFF_SHARE_SCOPE=OPERATION}, which {@link #parse} reads back.
     *
     * @return the code, never null
     */
    default String code() {
        return question().name() + "=" + name();
    }

    /**
     * Obtains a reading from its code.
     *
     * @param code question and answer, such as {@code STAFF_SHARE_SCOPE=OPERATION}, not null
     * @return the reading, never null
     * @throws io.github.federules.core.fault.InvalidFactException if there is no such reading
     */
    static Reading parse(String code) {
        return Arrays.stream(Question.values())
                .flatMap(question -> question.readings().stream())
                .filter(reading -> reading.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", code, "allowed", allCodes()))
                        .asException());
    }

    private static String allCodes() {
        return Arrays.stream(Question.values())
                .flatMap(question -> question.readings().stream())
                .map(Reading::code)
                .collect(Collectors.joining(", "));
    }
}
