package io.github.federules.core.money;

import java.util.List;

/** The sign of the euro beside an amount as people write it. */
final class WrittenEuros {

    // The longer word first.
    private static final List<String> SIGNS = List.of("€", "euros", "euro", "EUR");

    private WrittenEuros() {}

    /** Determines whether a text is the sign of the euro alone. */
    static boolean isSign(String text) {
        return SIGNS.stream().anyMatch(sign -> sign.equalsIgnoreCase(text));
    }

    /** Returns the number without one sign of the euro before or after it. */
    static String number(String text) {
        String amount = WrittenNumber.trim(text);
        for (String sign : SIGNS) {
            int length = sign.length();
            if (amount.regionMatches(true, 0, sign, 0, length)) {
                return amount.substring(length);
            }
            if (amount.regionMatches(true, amount.length() - length, sign, 0, length)) {
                return amount.substring(0, amount.length() - length);
            }
        }
        return amount;
    }
}
