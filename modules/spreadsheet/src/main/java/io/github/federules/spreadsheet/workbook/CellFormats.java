package io.github.federules.spreadsheet.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which formats of cells show a number as a date or a time. */
final class CellFormats {

    // Texts in quotes, escaped and padded characters, and colours, languages and conditions in brackets; but not [h].
    private static final Pattern NOT_OF_DATES =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hmsHMS]+])[^\\]]*]|General");
    // As in spreadsheet programs. The pattern takes the square of the length of a text of opening brackets.
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern OF_DATES = Pattern.compile("[dmyhsDMYHS]");

    // ECMA-376, part 1, 18.8.30: those of all languages, 14 to 22 and 45 to 47, and those of East Asia.
    private static final Pattern BUILT_IN = Pattern.compile("1[4-9]|2[0-27-9]|3[0-6]|4[5-7]|5[0-8]");

    private CellFormats() {}

    /** Returns the numbers of the formats that show a date or a time. */
    static BitSet ofDates(XmlPart styles) throws IOException, XMLStreamException {
        BitSet dates = new BitSet();
        Set<String> dateFormats = new HashSet<>();
        int number = 0;
        while (styles.advance()) {
            if (styles.isStartOf("numFmt")) {
                if (isOfDates(styles.attribute("formatCode").orElse(""))) {
                    dateFormats.add(styles.attribute("numFmtId").orElse(""));
                }
            } else if (styles.isStartOf("cellXfs")) {
                while (styles.advanceWithin("cellXfs")) {
                    if (styles.isStartOf("xf")) {
                        String format = styles.attribute("numFmtId").orElse("0");
                        dates.set(
                                number,
                                dateFormats.contains(format)
                                        || BUILT_IN.matcher(format).matches());
                        number++;
                    }
                }
            }
        }
        return dates;
    }

    private static boolean isOfDates(String code) throws UnreadableWorkbookException {
        if (code.length() > LONGEST_FORMAT) {
            throw UnreadableWorkbookException.damaged();
        }
        String ofNumbers = code.split(";", 2)[0];
        return OF_DATES.matcher(NOT_OF_DATES.matcher(ofNumbers).replaceAll("")).find();
    }
}
