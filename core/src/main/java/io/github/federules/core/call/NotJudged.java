package io.github.federules.core.call;

import java.util.Objects;

/**
 * Something that the call says and no program can judge.
 *
 * @param clause where the call says so, not null
 * @param text what people have to look at, not null
 */
public record NotJudged(Clause clause, LocalizedText text) {

    /**
     * Checks that nothing is null.
     *
     * @param clause where the call says so, not null
     * @param text what people have to look at, not null
     */
    public NotJudged {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(text, "text");
    }
}
