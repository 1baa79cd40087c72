package io.github.federules.core.internal.text;

/** Amounts with their digits in groups of three. */
final class Digits {

    private Digits() {}

    static String euros(long cents, char group, char decimal) {
        String digits = Long.toString(Math.abs(cents));
        digits = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        int whole = digits.length() - 2;
        StringBuilder text = new StringBuilder(cents < 0 ? "-" : "");
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(group);
            }
            text.append(digits.charAt(i));
        }
        return text.append(decimal).append(digits, whole, digits.length()).toString();
    }
}
