package io.github.federules.spreadsheet;

/** How the cells of a table are named. */
enum Places {
    /** By the row and the header: people count the lines of a file. */
    OF_FILE,
    /** By the address as well, such as C7: people see it in their workbook. */
    OF_WORKBOOK;

    /** Returns the place of a cell under a header. */
    String of(long row, Header header) {
        return of(row, header.position()) + "." + header.name();
    }

    /** Returns the place of a cell that no header is above: in a file that of its row. */
    String of(long row, int position) {
        return "budget[" + (this == OF_WORKBOOK ? CellAddress.letters(position) : "") + row + "]";
    }

    /** Returns the place of what should be in a row, in a column that is not there. */
    String ofNoColumn(long row, String name) {
        return "budget[" + row + "]" + (name.isEmpty() ? "" : "." + name);
    }
}
