package io.github.federules.core.text;

/**
 * Texts from outside made safe for display: one line of bounded length, without characters that control a terminal or that
 * nobody sees.
 */
public final class PlainText {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 20_000;

    private PlainText() {}

    /** Replaces control, direction and invisible characters by a visible mark, and cuts the text after 200 characters. */
    public static String of(String text) {
        return of(text, LONGEST_NAME);
    }

    /** Replaces control, direction and invisible characters by a visible mark, and cuts the text after 20,000 characters. */
    public static String line(String text) {
        return of(text, LONGEST_LINE);
    }

    /** Replaces control, direction and invisible characters by a visible mark, and cuts the text after a number of characters. */
    public static String of(String text, int longest) {
        if (text.length() <= longest && isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .map(each -> isVisible(each) ? each : '\ufffd')
                .forEach(plain::appendCodePoint);
        return text.codePointCount(0, text.length()) > longest ? plain + "…" : plain.toString();
    }

    // Nearly every text is plain: then nothing is copied. Half of a pair is no character.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isVisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> !isInvisible(codePoint);
        };
    }

    // Joiners, fillers and selectors of variants; the other characters that nobody sees are control characters.
    private static boolean isInvisible(int codePoint) {
        return switch (codePoint) {
            case 0x034F,
                    0x115F,
                    0x1160,
                    0x17B4,
                    0x17B5,
                    0x180B,
                    0x180C,
                    0x180D,
                    0x180E,
                    0x180F,
                    0x2800,
                    0x3164,
                    0xFFA0 -> true;
            default -> (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
        };
    }
}
