package io.github.federules.dmn.model;

import io.github.federules.core.criterion.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes values in FEEL, the expression language of DMN. */
public final class Feel {

    /** A cell that takes any value. */
    public static final String ANY = "-";

    private Feel() {}

    /** Writes a text. */
    public static String text(String text) {
        return text.chars().mapToObj(unit -> escaped((char) unit)).collect(Collectors.joining("", "\"", "\""));
    }

    // Not by its number where there is a shorter way: an engine knows no other.
    private static String escaped(char unit) {
        return switch (unit) {
            case '"', '\\' -> "\\" + unit;
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit < ' ' ? String.format(Locale.ROOT, "\\u%04X", (int) unit) : String.valueOf(unit);
        };
    }

    /** Writes a list of texts. */
    public static String list(Collection<String> texts) {
        return "[" + anyOf(texts) + "]";
    }

    /** Writes a cell that takes any of some texts. */
    public static String anyOf(Collection<String> texts) {
        return texts.stream().map(Feel::text).collect(Collectors.joining(", "));
    }

    /** Writes that a code begins with one of some others. */
    public static String startsWithAny(String code, Collection<String> beginnings) {
        return beginnings.stream()
                .map(beginning -> "starts with(" + code + ", " + text(beginning) + ")")
                .collect(Collectors.joining(", ", "list contains([", "], true)"));
    }

    /** Writes an answer to a criterion: a text, true or false, or a number. */
    public static String answer(Answer answer) {
        return answer instanceof Answer.Word word ? text(word.word()) : answer.toString();
    }

    /** Writes an amount. */
    public static String euros(long cents) {
        return number(BigDecimal.valueOf(cents, 2));
    }

    /** Writes a number. */
    public static String number(BigDecimal number) {
        return number.toPlainString();
    }

    /**
     * Writes a day.
     *
     * @throws IllegalArgumentException if the year is before 1 or after 9999
     */
    public static String day(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("The day is " + day
                    + ", but a DMN model allows only the years 1 to 9999. Correct the day in the call.");
        }
        return "date(\"" + day + "\")";
    }

    /** Writes a time of day. */
    public static String time(LocalTime time) {
        return "time(\"" + DateTimeFormatter.ISO_LOCAL_TIME.format(time) + "\")";
    }

    /** Writes a duration of months. */
    public static String months(int months) {
        return "duration(\"P" + months + "M\")";
    }

    /** Returns a name in camel case: {@code minimumAid} for {@code MINIMUM_AID}. */
    public static String name(String code) {
        StringBuilder name = new StringBuilder(code.toLowerCase(Locale.ROOT));
        for (int at = name.indexOf("_"); at != -1; at = name.indexOf("_")) {
            name.deleteCharAt(at).setCharAt(at, Character.toUpperCase(name.charAt(at)));
        }
        return name.toString();
    }
}
