package io.github.federules.spreadsheet;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which formats of cells show a number as a date or a time. */
final class CellFormats {

    /** No format: every number is a number. */
    static final CellFormats NONE = new CellFormats(new BitSet());

    // Texts in quotes, escaped and padded characters, and colours, languages and conditions in brackets; but not [h].
    private static final Pattern NOT_OF_DATES =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hmsHMS]+])[^\\]]*]|General");
    // As in spreadsheet programs. The pattern takes the square of the length of a text of opening brackets.
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern OF_DATES = Pattern.compile("[dmyhsDMYHS]");

    private final BitSet dates;

    private CellFormats(BitSet dates) {
        this.dates = dates;
    }

    static CellFormats read(byte[] styles) throws UnreadableWorkbookException {
        BitSet dates = new BitSet();
        Set<String> dateFormats = new HashSet<>();
        XmlPart part = new XmlPart(styles);
        boolean isOfCells = false;
        int number = 0;
        while (part.advance()) {
            if (part.isStartOf("numFmt")
                    && isOfDates(part.attribute("formatCode").orElse(""))) {
                dateFormats.add(part.attribute("numFmtId").orElse(""));
            } else if (part.isStartOf("cellXfs")) {
                isOfCells = true;
            } else if (part.isEndOf("cellXfs")) {
                isOfCells = false;
            } else if (isOfCells && part.isStartOf("xf")) {
                String format = part.attribute("numFmtId").orElse("0");
                dates.set(number, dateFormats.contains(format) || isBuiltIn(format));
                number++;
            }
        }
        return new CellFormats(dates);
    }

    /** Determines whether the format of a cell, by the attribute {@code s}, shows a date. */
    boolean isDate(Optional<String> style) throws UnreadableWorkbookException {
        return style.isPresent() && dates.get(WorkbookNumber.count(style.get()));
    }

    // ECMA-376, part 1, 18.8.30: those of all languages, and those of East Asia.
    private static boolean isBuiltIn(String format) {
        return switch (format) {
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> true;
            case "27", "28", "29", "30", "31", "32", "33", "34", "35", "36" -> true;
            case "50", "51", "52", "53", "54", "55", "56", "57", "58" -> true;
            default -> false;
        };
    }

    private static boolean isOfDates(String code) throws UnreadableWorkbookException {
        if (code.length() > LONGEST_FORMAT) {
            throw UnreadableWorkbookException.damaged();
        }
        String ofNumbers = code.split(";", 2)[0];
        return OF_DATES.matcher(NOT_OF_DATES.matcher(ofNumbers).replaceAll("")).find();
    }
}
