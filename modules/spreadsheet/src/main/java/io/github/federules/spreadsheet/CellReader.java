package io.github.federules.spreadsheet;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.spreadsheet.workbook.UnreadableWorkbookException;
import io.github.federules.spreadsheet.workbook.XmlPart;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of a sheet: texts, and numbers that are no dates. */
record CellReader(XmlPart sheet, List<String> sharedTexts, BitSet dateFormats) {

    // A workbook shows 15 digits. It may store 17, such as 1.1000000000000001 where 1.1 was typed.
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}");

    /** Reads the cell that starts here, up to its end. */
    Cell read(String address, int position) throws UnreadableWorkbookException, XMLStreamException {
        String type = sheet.attribute("t").orElse("n");
        Optional<String> format = sheet.attribute("s");
        boolean isDate = format.isPresent() && dateFormats.get(count(format.get()));
        String value = "";
        boolean isFormula = false;
        while (sheet.advanceWithin("c")) {
            if (sheet.isStartOf("f")) {
                isFormula = true;
            } else if (sheet.isStartOf("v")) {
                value = sheet.text().strip();
            } else if (sheet.isStartOf("is")) {
                value = sheet.richText("is").strip();
            }
        }
        if (value.isEmpty() && isFormula && !type.equals("str")) {
            // The result of a formula may be an empty text, but not an empty number.
            return Cell.wrong(
                    position, "", Fault.of(FaultCode.NOT_XLSX, "formula", Map.of("cell", address, "value", "")));
        }
        if (value.isEmpty()) {
            return Cell.ofText(position, "");
        }
        return switch (type) {
            case "s" -> text(position, sharedText(value));
            case "str", "inlineStr" -> text(position, value);
            case "n" -> isDate ? wrong(address, position, value, "cellDate") : number(position, value);
            case "d" -> wrong(address, position, value, "cellDate");
            case "b" -> wrong(address, position, value.equals("0") ? "FALSE" : "TRUE", "cellBoolean");
            case "e" -> wrong(address, position, value, "cellError");
            default -> throw UnreadableWorkbookException.damaged();
        };
    }

    /** Returns a number that counts parts of the workbook. */
    static int count(String text) throws UnreadableWorkbookException {
        if (!COUNT.matcher(text).matches()) {
            throw UnreadableWorkbookException.damaged();
        }
        return Integer.parseInt(text);
    }

    private String sharedText(String index) throws UnreadableWorkbookException {
        int number = count(index);
        if (number >= sharedTexts.size()) {
            throw UnreadableWorkbookException.damaged();
        }
        return sharedTexts.get(number);
    }

    // One long text may stand in any number of cells: it is not looked at again in each of them.
    private static Cell text(int position, String text) {
        return text.length() > CheckedRows.LONGEST_TEXT
                ? Cell.wrong(position, "", CheckedRows.tooLong(text.length()))
                : Cell.ofText(position, text);
    }

    // The exact number that a workbook shows, if it is one of a budget.
    private static Cell number(int position, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return Cell.wrong(position, value, Fault.of(FaultCode.NOT_A_NUMBER, "written", Map.of("value", value)));
        }
        return Cell.ofNumber(position, new BigDecimal(value).round(AS_SHOWN).stripTrailingZeros());
    }

    private static Cell wrong(String address, int position, String value, String wording) {
        Map<String, String> values = Map.of("cell", address, "value", value);
        return Cell.wrong(position, value, Fault.of(FaultCode.WRONG_TYPE, wording, values));
    }
}
