package io.github.federules.core.text;

/** The number of a clause, before the sentence that rests on it. */
public final class ClauseNumber {

    private ClauseNumber() {}

    /**
     * Returns the number with its full stop, such as {@code "A5. "}; empty for the title of the call, which has no
     * number.
     */
    public static String before(String id, String quote, String frenchTitle, String englishTitle) {
        return isTitle(quote, frenchTitle, englishTitle) ? "" : PlainText.of(id) + ". ";
    }

    private static boolean isTitle(String quote, String frenchTitle, String englishTitle) {
        return quote.equals(frenchTitle) || quote.equals(englishTitle);
    }
}
