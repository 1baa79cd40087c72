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
        for (int digit = 0; digit < 3 || left != 0; digit++) {
            if (digit == 2) {
                text[--at] = decimal;
            } else if (digit > 2 && digit % 3 == 2) {
                text[--at] = group;
            }
            text[--at] = (char) ('0' - left % 10);
            left /= 10;
        }
        at -= before.length();
        before.getChars(0, before.length(), text, at);
        if (cents < 0) {
            text[--at] = '-';
        }
        return at;
    }
}
