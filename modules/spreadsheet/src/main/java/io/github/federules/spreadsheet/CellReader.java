package io.github.federules.spreadsheet;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of a sheet: texts, and numbers that are no dates. */
final class CellReader {

    private final XmlPart sheet;
    private final List<String> sharedTexts;
    private final CellFormats formats;

    CellReader(XmlPart sheet, List<String> sharedTexts, CellFormats formats) {
        this.sheet = sheet;
        this.sharedTexts = sharedTexts;
        this.formats = formats;
    }

    /** Reads the cell that starts here, up to its end; a blank cell is empty. */
    Optional<Cell> read(CellAddress address) throws UnreadableWorkbookException {
        String type = sheet.attribute("t").orElse("n");
        boolean isDate = formats.isDate(sheet.attribute("s"));
        String value = "";
        boolean isFormula = false;
        while (!sheet.isEndOf("c")) {
            if (!sheet.advance()) {
                throw UnreadableWorkbookException.damaged();
            }
            if (sheet.isStartOf("f")) {
                isFormula = true;
            } else if (sheet.isStartOf("v")) {
                value = sheet.text().strip();
            } else if (sheet.isStartOf("is")) {
                value = sheet.richText("is").strip();
            }
        }
        if (value.isEmpty()) {
            // The result of a formula may be an empty text, but not an empty number.
            return isFormula && !type.equals("str")
                    ? Optional.of(wrong(address, "", FaultCode.NOT_XLSX, "formula"))
                    : Optional.empty();
        }
        return switch (type) {
            case "s" -> text(address, sharedText(value));
            case "str", "inlineStr" -> text(address, value);
            case "n" ->
                Optional.of(isDate ? wrong(address, value, FaultCode.WRONG_TYPE, "cellDate") : number(address, value));
            case "d" -> Optional.of(wrong(address, value, FaultCode.WRONG_TYPE, "cellDate"));
            case "b" ->
                Optional.of(wrong(address, value.equals("0") ? "FALSE" : "TRUE", FaultCode.WRONG_TYPE, "cellBoolean"));
            case "e" -> Optional.of(wrong(address, value, FaultCode.WRONG_TYPE, "cellError"));
            default -> throw UnreadableWorkbookException.damaged();
        };
    }

    private String sharedText(String index) throws UnreadableWorkbookException {
        int number = WorkbookNumber.count(index);
        if (number >= sharedTexts.size()) {
            throw UnreadableWorkbookException.damaged();
        }
        return sharedTexts.get(number);
    }

    private static Optional<Cell> text(CellAddress address, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        // One long text may stand in any number of cells: it is not looked at again in each of them.
        return Optional.of(
                text.length() > CheckedRows.LONGEST_TEXT
                        ? Cell.wrong(address.position(), "", CheckedRows.tooLong(text.length()))
                        : Cell.ofText(address.position(), text));
    }

    private static Cell number(CellAddress address, String value) {
        Optional<BigDecimal> number = WorkbookNumber.find(value);
        return number.isPresent()
                ? Cell.ofNumber(address.position(), number.get())
                : Cell.wrong(
                        address.position(), value, Fault.of(FaultCode.NOT_A_NUMBER, "written", Map.of("value", value)));
    }

    private static Cell wrong(CellAddress address, String value, FaultCode code, String wording) {
        return Cell.wrong(
                address.position(), value, Fault.of(code, wording, Map.of("cell", address.toString(), "value", value)));
    }
}
