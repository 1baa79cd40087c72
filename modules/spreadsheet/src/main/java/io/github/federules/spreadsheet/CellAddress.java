package io.github.federules.spreadsheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a cell in a workbook, such as C7.
 *
 * @param row the row, from 1 to 1,048,576
 * @param position the column, from 0 to 16,383
 */
record CellAddress(int row, int position) {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LETTERS = 26;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    /** Returns the address that a text names, if a workbook has it. */
    static Optional<CellAddress> find(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            return Optional.empty();
        }
        int column = address.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
        return of(Integer.parseInt(address.group(2)), column - 1);
    }

    /** Returns the address of a row and a column, if a workbook has it. */
    static Optional<CellAddress> of(int row, int position) {
        return row >= 1 && row <= MOST_ROWS && position < MOST_COLUMNS
                ? Optional.of(new CellAddress(row, position))
                : Optional.empty();
    }

    /** Returns the letters of a column. */
    static String letters(int position) {
        StringBuilder letters = new StringBuilder();
        for (int rest = position + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    @Override
    public String toString() {
        return letters(position) + row;
    }
}
