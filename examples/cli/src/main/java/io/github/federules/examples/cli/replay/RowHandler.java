package io.github.federules.examples.cli.replay;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.EnumMap;
import java.util.Map;

/** Keeps of each row what the columns need and lets the rest go by, so that a row of a million fields costs nothing. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    // More than any value may have, so that what is cut here is refused, or cut again where it is shown.
    private static final int MOST_KEPT = 1024;

    private final Header header = new Header();
    private boolean headerIsRead;
    private Map<Column, String> values = new EnumMap<>(Column.class);

    /** The header, once the first row is read. */
    Header header() {
        return header;
    }

    /** The line on which the row under way starts. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        values = new EnumMap<>(Column.class);
    }

    @Override
    protected void handleField(int position, char[] buffer, int offset, int length, boolean quoted) {
        if (headerIsRead) {
            header.at(position).ifPresent(column -> values.put(column, kept(buffer, offset, length)));
        } else {
            header.add(position, kept(buffer, offset, length));
        }
    }

    @Override
    protected Row buildRecord() {
        headerIsRead |= getRecordType() == RecordType.DATA;
        return new Row(getStartingLineNumber(), getFieldCount(), values);
    }

    private static String kept(char[] buffer, int offset, int length) {
        return new String(buffer, offset, Math.min(length, MOST_KEPT));
    }
}
