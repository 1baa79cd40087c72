package io.github.federules.core.internal.text;

/** Amounts with their digits in groups of three. */
final class Digits {

    // 19 digits, 6 signs between groups, the decimal sign, and what is before and after.
    static final int LONGEST = 32;

    private Digits() {}

    /** Writes an amount between two texts of at most 2 characters; a minus is before both. */
    static String euros(long cents, String before, char group, char decimal, String after) {
        char[] text = new char[LONGEST];
        int at = write(cents, before, group, decimal, after, text, LONGEST);
        return new String(text, at, LONGEST - at);
    }

    /** Writes an amount in front of a place of an array, and returns where it starts. */
    static int write(long cents, String before, char group, char decimal, String after, char[] text, int end) {
        int at = end - after.length();
        after.getChars(0, after.length(), text, at);
        // Negative numbers have the greater range.
        long left = cents < 0 ? cents : -cents;
        int afterSign = (int) -(left % 100);
        left /= 100;
        text[--at] = digit(afterSign);
        text[--at] = digit(afterSign / 10);
        text[--at] = decimal;
        // A division for each group: one for each digit takes twice as long.
        do {
            int three = (int) -(left % 1000);
            left /= 1000;
            text[--at] = digit(three);
            if (left != 0 || three >= 10) {
                text[--at] = digit(three / 10);
            }
            if (left != 0 || three >= 100) {
                text[--at] = digit(three / 100);
            }
            if (left != 0) {
                text[--at] = group;
            }
        } while (left != 0);
        at -= before.length();
        before.getChars(0, before.length(), text, at);
        if (cents < 0) {
            text[--at] = '-';
        }
        return at;
    }

    private static char digit(int number) {
        return (char) ('0' + number % 10);
    }
}
