package io.github.federules.examples.cli;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors for people: one a line, with code and path. */
final class FaultLines {

    private static final Pattern TABLE = Pattern.compile("budget(?:\\[([A-Z]*)([0-9]+)](?:\\.(.+))?)?");

    private FaultLines() {}

    /** Returns the key of the heading: what the program failed on may well be valid. */
    static String heading(String kind, List<LocatedFault> faults) {
        boolean isFailed = faults.stream().anyMatch(fault -> fault.code() == FaultCode.INTERNAL_ERROR);
        return kind + (isFailed ? ".failed" : ".invalid");
    }

    static String of(LocatedFault fault, Texts texts) {
        return line("fault", fault, texts);
    }

    static String ofWarning(LocatedFault warning, Texts texts) {
        return line("warning", warning, texts);
    }

    private static String line(String key, LocatedFault fault, Texts texts) {
        String place = fault.path().isEmpty() ? fault.code().name() : fault.code() + " " + place(fault.path(), texts);
        return PlainLines.of(texts.of(key, Map.of("place", place, "message", fault.message(texts.locale())))) + "\n";
    }

    // People look for a row and a column in their table.
    private static String place(String path, Texts texts) {
        Matcher cell = TABLE.matcher(path);
        if (!cell.matches()) {
            return path;
        }
        if (cell.group(2) == null) {
            return texts.of("budget");
        }
        if (!cell.group(1).isEmpty()) {
            String address = cell.group(1) + cell.group(2);
            return cell.group(3) == null
                    ? texts.of("budget.address", Map.of("cell", address))
                    : texts.of("budget.address.column", Map.of("cell", address, "column", cell.group(3)));
        }
        return cell.group(3) == null
                ? texts.of("budget.row", Map.of("row", cell.group(2)))
                : texts.of("budget.cell", Map.of("row", cell.group(2), "column", cell.group(3)));
    }
}
