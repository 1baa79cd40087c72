package io.github.federules.jackson.shape;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person meant by a value that is not in the format, for the error that reports it. What may be two things is not
 * guessed.
 *
 * <p>What is meant by a number is known where numbers are read, in {@code core}.
 */
public final class Meant {

    // No day and no time is written with so many characters.
    private static final int LONGEST = 20;

    private static final int MOST_SHOWN = 100;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/. ])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern OF_24_HOURS = Pattern.compile("(\\d{1,2})(?: ?[hH] ?(\\d{2})?|[:.](\\d{2}))");
    private static final Pattern ANY_24_HOURS = Pattern.compile(OF_24_HOURS.pattern() + "|\\d{2}:\\d{2}:\\d{2}");
    private static final Pattern OF_12_HOURS = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?([aApP])\\.?[mM]\\.?");

    private Meant() {}

    /** Returns the error of a text that is no date of the format. */
    static Fault date(String text) {
        Set<LocalDate> days = new LinkedHashSet<>();
        Matcher yearFirst = YEAR_FIRST.matcher(plain(text));
        Matcher yearLast = YEAR_LAST.matcher(plain(text));
        if (yearFirst.matches()) {
            addDay(days, yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        } else if (yearLast.matches()) {
            // As in France, then as in the United States.
            addDay(days, yearLast.group(4), yearLast.group(3), yearLast.group(1));
            addDay(days, yearLast.group(4), yearLast.group(1), yearLast.group(3));
        }
        if (days.isEmpty() && (yearFirst.matches() || yearLast.matches())) {
            return Fault.of(FaultCode.NOT_A_DATE, "none", Map.of("value", text));
        }
        if (days.size() < 2) {
            return fault(FaultCode.NOT_A_DATE, text, days.stream().findFirst().map(LocalDate::toString));
        }
        Iterator<LocalDate> each = days.iterator();
        return Fault.of(
                FaultCode.NOT_A_DATE,
                "ambiguous",
                Map.of(
                        "value", text,
                        "first", each.next().toString(),
                        "second", each.next().toString()));
    }

    private static void addDay(Set<LocalDate> days, String year, String month, String day) {
        try {
            days.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // No calendar has this day: it is not meant.
        }
    }

    /** Returns the error of a text that is no time of the format. */
    static Fault time(String text) {
        Optional<LocalTime> meant = findTime(plain(text));
        return meant.isEmpty() && ANY_24_HOURS.matcher(plain(text)).matches()
                ? Fault.of(FaultCode.NOT_A_TIME, "none", Map.of("value", text))
                : fault(FaultCode.NOT_A_TIME, text, meant.map(LocalTime::toString));
    }

    private static Optional<LocalTime> findTime(String text) {
        Matcher of24 = OF_24_HOURS.matcher(text);
        if (of24.matches()) {
            return findTime(Integer.parseInt(of24.group(1)), of24.group(2) == null ? of24.group(3) : of24.group(2));
        }
        Matcher of12 = OF_12_HOURS.matcher(text);
        int hour = of12.matches() ? Integer.parseInt(of12.group(1)) : 0;
        // Noon and midnight are both called 12 p.m.
        if (hour < 1 || hour > 11) {
            return Optional.empty();
        }
        return findTime(of12.group(3).equalsIgnoreCase("p") ? hour + 12 : hour, of12.group(2));
    }

    private static Optional<LocalTime> findTime(int hour, @Nullable String minutes) {
        try {
            return Optional.of(LocalTime.of(hour, minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the money object of a text that is an amount alone. */
    static Optional<String> money(String text) {
        return amount(text).map(amount -> "{\"amount\": \"" + amount + "\", \"currency\": \"EUR\"}");
    }

    /** Returns the amount of a text as the format writes it. */
    static Optional<String> amount(String text) {
        try {
            return Optional.of(
                    BigDecimal.valueOf(Euros.cents(Euros.parseLenient(text)), 2).toPlainString());
        } catch (InvalidFactException e) {
            return Optional.empty();
        }
    }

    /** Returns the error of a name or word that is none of these, with the one that was probably meant. */
    public static Fault word(FaultCode code, String placeholder, String word, Collection<String> known) {
        String allowed = shown(known);
        List<String> near = known.stream().filter(each -> isNear(each, word)).toList();
        return near.size() == 1
                ? Fault.of(code, "meant", Map.of(placeholder, word, "allowed", allowed, "meant", near.get(0)))
                : Fault.of(code, Map.of(placeholder, word, "allowed", allowed));
    }

    // A call may define any number of names, and each error would list them.
    private static String shown(Collection<String> known) {
        return known.size() <= MOST_SHOWN
                ? String.join(", ", known)
                : known.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ", "", ", …"));
    }

    // In another case, with one character more, fewer or other, or with two neighbours the other way round.
    private static boolean isNear(String known, String word) {
        if (known.equalsIgnoreCase(word) || Math.abs(known.length() - word.length()) > 1) {
            return known.equalsIgnoreCase(word);
        }
        int start = Arrays.mismatch(known.toCharArray(), word.toCharArray());
        int end = Math.max(known.length(), word.length()) - start - 1;
        boolean isSwapped = known.length() == word.length()
                && end > 0
                && known.charAt(start) == word.charAt(start + 1)
                && known.charAt(start + 1) == word.charAt(start);
        int same = isSwapped ? end - 1 : end;
        return known.regionMatches(known.length() - same, word, word.length() - same, same);
    }

    private static String plain(String text) {
        return text.length() > LONGEST
                ? ""
                : text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    private static Fault fault(FaultCode code, String text, Optional<String> meant) {
        return meant.isPresent()
                ? Fault.of(code, "meant", Map.of("value", text, "meant", meant.get()))
                : Fault.of(code, Map.of("value", text));
    }
}
