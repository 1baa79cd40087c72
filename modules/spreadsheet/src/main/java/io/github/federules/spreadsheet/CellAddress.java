package io.github.federules.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of columns in the addresses of cells, such as C in C7. */
final class CellAddress {

    private static final int MOST_COLUMNS = 16_384;
    private static final int LETTERS = 26;
    private static final Pattern COLUMN = Pattern.compile("([A-Z]{1,3})[0-9]");

    private CellAddress() {}

    /** Returns the column, from 0, whose letters an address begins with, or -1 if a workbook has none of them. */
    static int position(String address) {
        Matcher letters = COLUMN.matcher(address);
        if (!letters.lookingAt()) {
            return -1;
        }
        int position = letters.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1) - 1;
        return position < MOST_COLUMNS ? position : -1;
    }

    /** Returns the letters of a column. */
    static String letters(int position) {
        StringBuilder letters = new StringBuilder();
        for (int rest = position + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }
}
