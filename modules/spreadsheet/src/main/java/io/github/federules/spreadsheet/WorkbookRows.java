package io.github.federules.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of the first visible sheet of a workbook. */
final class WorkbookRows {

    private final RowReader reader;
    private final XmlPart sheet;
    private final CellReader cellReader;
    private int lastRow;

    private WorkbookRows(Workbook workbook, RowReader reader) throws UnreadableWorkbookException {
        this.reader = reader;
        this.sheet = new XmlPart(workbook.firstSheet());
        this.cellReader = new CellReader(sheet, workbook.sharedTexts(), workbook.formats());
    }

    /** Reads a workbook, with every error in it. */
    static BudgetTable read(byte[] bytes, Locale locale) {
        RowReader reader = new RowReader(locale, Places.OF_WORKBOOK);
        try {
            new WorkbookRows(Workbook.open(bytes), reader).readRows();
        } catch (UnreadableWorkbookException e) {
            reader.add(e.fault());
        }
        return reader.table();
    }

    private void readRows() throws UnreadableWorkbookException {
        while (!reader.isFull() && sheet.advance()) {
            if (sheet.isStartOf("row")) {
                readRow();
            }
        }
    }

    private void readRow() throws UnreadableWorkbookException {
        int row = sheet.attribute("r").isPresent()
                ? WorkbookNumber.count(sheet.attribute("r").get())
                : lastRow + 1;
        if (row <= lastRow) {
            throw UnreadableWorkbookException.damaged();
        }
        lastRow = row;
        List<Cell> cells = cells(row);
        if (!cells.isEmpty()) {
            reader.read(row, cells);
        }
    }

    private List<Cell> cells(int row) throws UnreadableWorkbookException {
        List<Cell> cells = new ArrayList<>();
        int last = -1;
        while (sheet.advance() && !sheet.isEndOf("row")) {
            if (sheet.isStartOf("c")) {
                CellAddress address = address(row, last);
                // In order, so that no cell is given twice.
                if (address.row() != row || address.position() <= last) {
                    throw UnreadableWorkbookException.damaged();
                }
                last = address.position();
                cellReader.read(address).ifPresent(cells::add);
            }
        }
        return cells;
    }

    private CellAddress address(int row, int last) throws UnreadableWorkbookException {
        return sheet.attribute("r")
                .map(CellAddress::find)
                .orElseGet(() -> CellAddress.of(row, last + 1))
                .orElseThrow(UnreadableWorkbookException::damaged);
    }
}
