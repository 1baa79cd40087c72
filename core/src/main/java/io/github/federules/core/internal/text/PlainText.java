package io.github.federules.core.internal.text;

/** Texts from outside made safe for display: one line of bounded length, without characters that control a terminal. */
public final class PlainText {

    private static final int LONGEST = 200;

    private PlainText() {}

    /** Replaces control and direction characters by a visible mark, and cuts the text after 200 characters. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** Replaces control and direction characters by a visible mark, and cuts the text after a number of characters. */
    public static String of(String text, int longest) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(longest).map(PlainText::visible).forEach(plain::appendCodePoint);
        return text.codePointCount(0, text.length()) > longest ? plain + "…" : plain.toString();
    }

    private static int visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> '\ufffd';
            default -> codePoint;
        };
    }
}
