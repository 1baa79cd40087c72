package io.github.federules.core.internal.text;

/**
 * Texts from outside made safe for display: one line of bounded length, without characters that control a terminal or that
 * nobody sees.
 */
public final class PlainText {

    /** The greatest number of characters of a name from outside. */
    public static final int LONGEST = 200;

    private static final String INVISIBLE =
            "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f\u2800\u3164\uffa0";

    // 0 for a plain character. To look one up is a tenth of asking for its type.
    private static final byte[] HIDDEN = hiddenUpTo('\u20ff');

    private PlainText() {}

    /** Replaces control, direction and invisible characters by a visible mark, and cuts the text after 200 characters. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** Replaces control, direction and invisible characters by a visible mark, and cuts the text after a number of characters. */
    public static String of(String text, int longest) {
        if (text.length() <= longest && isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(longest).map(PlainText::visible).forEach(plain::appendCodePoint);
        return text.codePointCount(0, text.length()) > longest ? plain + "…" : plain.toString();
    }

    // Nearly every text is plain: then nothing is copied.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < HIDDEN.length ? HIDDEN[character] != 0 : visible(character) != character) {
                return false;
            }
        }
        return true;
    }

    /** Determines whether all characters between two places are visible ones, none of them half of a pair. */
    static boolean isPlain(char[] text, int from, int to) {
        int i = from;
        // Four at a time: most characters are in the table, and to branch on each takes longer than to look it up.
        for (int last = to - 3; i < last; i += 4) {
            char a = text[i];
            char b = text[i + 1];
            char c = text[i + 2];
            char d = text[i + 3];
            boolean areInTable = (a | b | c | d) < HIDDEN.length;
            if (!areInTable || (HIDDEN[a] | HIDDEN[b] | HIDDEN[c] | HIDDEN[d]) != 0) {
                if (!(isPlain(a) && isPlain(b) && isPlain(c) && isPlain(d))) {
                    return false;
                }
            }
        }
        while (i < to) {
            if (!isPlain(text[i++])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char character) {
        return character < HIDDEN.length ? HIDDEN[character] == 0 : visible(character) == character;
    }

    private static byte[] hiddenUpTo(char last) {
        byte[] hidden = new byte[last + 1];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = (byte) (isOfVisibleType(i) ? 0 : 1);
        }
        for (int i = 0; i < INVISIBLE.length(); i++) {
            if (INVISIBLE.charAt(i) <= last) {
                hidden[INVISIBLE.charAt(i)] = 1;
            }
        }
        return hidden;
    }

    private static int visible(int codePoint) {
        return isOfVisibleType(codePoint) && !isInvisible(codePoint) ? codePoint : '\ufffd';
    }

    private static boolean isOfVisibleType(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    // Joiners, fillers and selectors of variants; the other characters that nobody sees are control characters.
    private static boolean isInvisible(int codePoint) {
        return INVISIBLE.indexOf(codePoint) >= 0
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }
}
