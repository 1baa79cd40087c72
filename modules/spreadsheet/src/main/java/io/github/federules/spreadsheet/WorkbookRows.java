package io.github.federules.spreadsheet;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.spreadsheet.workbook.UnreadableWorkbookException;
import io.github.federules.spreadsheet.workbook.Workbook;
import io.github.federules.spreadsheet.workbook.XmlPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The rows of the first visible sheet of a workbook. */
final class WorkbookRows {

    private static final int MOST_ROWS = 1_048_576;

    private final XmlPart sheet;
    private final CellReader reader;

    private WorkbookRows(Workbook workbook) throws IOException, XMLStreamException {
        sheet = workbook.firstSheet();
        reader = new CellReader(sheet, workbook.sharedTexts(), workbook.dateFormats());
    }

    /** Reads a workbook, with every error in it. */
    static BudgetTable read(byte[] bytes, Locale locale, LineQuestions questions) {
        RowReader reader = new RowReader(locale, questions, Places.OF_WORKBOOK);
        try {
            new WorkbookRows(new Workbook(bytes)).readInto(reader);
        } catch (UnreadableWorkbookException e) {
            reader.add(e.fault());
        } catch (IOException | XMLStreamException e) {
            reader.add(Fault.of(FaultCode.NOT_XLSX, Map.of()));
        }
        return reader.table();
    }

    private void readInto(RowReader rows) throws UnreadableWorkbookException, XMLStreamException {
        int last = 0;
        while (!rows.isFull() && sheet.advance()) {
            if (sheet.isStartOf("row")) {
                Optional<String> number = sheet.attribute("r");
                int row = number.isPresent() ? CellReader.count(number.get()) : last + 1;
                if (row <= last) {
                    throw UnreadableWorkbookException.damaged();
                }
                last = row;
                List<Cell> cells = cells(row);
                if (!cells.isEmpty()) {
                    rows.read(row, cells);
                }
            }
        }
    }

    private List<Cell> cells(int row) throws UnreadableWorkbookException, XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int last = -1;
        while (sheet.advanceWithin("row")) {
            if (sheet.isStartOf("c")) {
                String address = sheet.attribute("r").orElse(CellAddress.letters(last + 1) + row);
                int position = CellAddress.position(address);
                // In order, so that no cell is given twice.
                if (position <= last || !address.equals(CellAddress.letters(position) + row) || row > MOST_ROWS) {
                    throw UnreadableWorkbookException.damaged();
                }
                last = position;
                Cell cell = reader.read(address, position);
                if (!cell.isBlank()) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }
}
