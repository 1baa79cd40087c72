package io.github.federules.core.internal.text;

import java.util.List;

/** The number of a clause, before the sentence that rests on it. */
public final class ClauseNumber {

    private ClauseNumber() {}

    /**
     * Returns the number with its full stop, such as {@code "A5. "}; empty for the title of the call, which has no
     * number.
     */
    public static String before(String id, String quote, List<String> titles) {
        return titles.contains(quote) ? "" : PlainText.of(id) + ". ";
    }
}
