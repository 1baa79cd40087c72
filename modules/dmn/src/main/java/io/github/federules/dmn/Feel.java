package io.github.federules.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes values in FEEL, the expression language of DMN. */
final class Feel {

    static final String ANY = "-";

    private Feel() {}

    static String text(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(unit -> append(literal, (char) unit));
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, char unit) {
        if (unit == '"' || unit == '\\') {
            literal.append('\\').append(unit);
        } else if (unit == '\n') {
            // Not by its number where there is a shorter way: an engine knows no other.
            literal.append("\\n");
        } else if (unit == '\r') {
            literal.append("\\r");
        } else if (unit == '\t') {
            literal.append("\\t");
        } else if (unit < ' ') {
            literal.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        } else {
            literal.append(unit);
        }
    }

    /** A list of texts. */
    static String list(Collection<String> texts) {
        return "[" + anyOf(texts) + "]";
    }

    /** A cell that takes any of some texts. */
    static String anyOf(Collection<String> texts) {
        return texts.stream().map(Feel::text).collect(Collectors.joining(", "));
    }

    static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    static String number(BigDecimal number) {
        return number.toPlainString();
    }

    static String day(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("The day is " + day
                    + ", but a DMN model allows only the years 1 to 9999. Correct the day in the call.");
        }
        return "date(\"" + day + "\")";
    }

    static String time(LocalTime time) {
        return "time(\"" + DateTimeFormatter.ISO_LOCAL_TIME.format(time) + "\")";
    }

    static String months(int months) {
        return "duration(\"P" + months + "M\")";
    }
}
