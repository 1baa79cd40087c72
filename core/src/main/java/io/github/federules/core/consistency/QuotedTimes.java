package io.github.federules.core.consistency;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The durations and the days that a quotation names in figures, such as “18 mois” and “30 avril 2027”.
 *
 * @param months the durations in months, with what is written
 * @param areMonthsOneRange whether they are the two of one range, such as “entre 24 et 48 mois”
 * @param days the days, with what is written
 */
record QuotedTimes(Map<Integer, String> months, boolean areMonthsOneRange, Map<LocalDate, String> days) {

    private static final String SPACE = "[ \u00a0\u202f]{1,2}";
    private static final String TO = SPACE + "(?:à|et|ou|to|and|or|-|–)" + SPACE;
    private static final Pattern MONTHS = Pattern.compile(
            "(?<![\\d.,])(?:(\\d{1,3})(?:" + TO + "|-|–))?(\\d{1,3})(?:" + SPACE
                    + "|-)(mois|months?|ans?|années?|years?)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    // “dix-huit mois, prolongés de 6 mois”: what is said in words is not compared.
    private static final Pattern MONTHS_IN_WORDS = Pattern.compile(
            "(?:\\b(?:une?|one|a)|" + QuotedNumbers.WORDS + ")[ \u00a0-](?:mois|months?|ans?|années?|years?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MONTHS_OF_A_YEAR = 12;

    private static final List<List<String>> NAMES = List.of(
            List.of("janvier", "january"),
            List.of("février", "fevrier", "february"),
            List.of("mars", "march"),
            List.of("avril", "april"),
            List.of("mai", "may"),
            List.of("juin", "june"),
            List.of("juillet", "july"),
            List.of("août", "aout", "august"),
            List.of("septembre", "september"),
            List.of("octobre", "october"),
            List.of("novembre", "november"),
            List.of("décembre", "decembre", "december"));
    private static final String NAME =
            "(" + String.join("|", NAMES.stream().flatMap(List::stream).toList()) + ")";
    // “avant le 1er mai” may be until 30 April, and “after 31 December” from 1 January.
    private static final String BEFORE = "((?:avant le|before|après le|after)" + SPACE + ")?";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DAY = "(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?";
    private static final String YEAR = "(\\d{4})(?!\\d)";
    private static final Pattern DAY_FIRST = Pattern.compile(BEFORE + DAY + SPACE + NAME + SPACE + YEAR, ANY_CASE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(BEFORE + NAME + SPACE + "(\\d{1,2})(?:st|nd|rd|th)?," + SPACE + YEAR, ANY_CASE);
    private static final Pattern IN_FIGURES =
            Pattern.compile(BEFORE + "(?<![\\d./])(\\d{1,2})[./](\\d{1,2})[./]" + YEAR, ANY_CASE);

    static QuotedTimes of(String text) {
        Map<Integer, String> months = new TreeMap<>();
        List<MatchResult> durations = MONTHS_IN_WORDS.matcher(text).find()
                ? List.of()
                : MONTHS.matcher(text).results().toList();
        for (MatchResult found : durations) {
            int unit = found.group(3).startsWith("m") ? 1 : MONTHS_OF_A_YEAR;
            Stream.of(1, 2)
                    .filter(group -> found.group(group) != null)
                    .forEach(group -> months.putIfAbsent(unit * Integer.parseInt(found.group(group)), found.group()));
        }
        Map<LocalDate, String> days = new TreeMap<>();
        DAY_FIRST.matcher(text).results().forEach(each -> add(days, each, 2, month(each.group(3)), 4));
        MONTH_FIRST.matcher(text).results().forEach(each -> add(days, each, 3, month(each.group(2)), 4));
        IN_FIGURES.matcher(text).results().forEach(each -> add(days, each, 2, Integer.parseInt(each.group(3)), 4));
        return new QuotedTimes(months, durations.size() == 1 && months.size() == 2, days);
    }

    private static int month(String name) {
        String inLowerCase = name.toLowerCase(Locale.ROOT);
        int month = 0;
        while (!NAMES.get(month).contains(inLowerCase)) {
            month++;
        }
        return month + 1;
    }

    private static void add(Map<LocalDate, String> days, MatchResult found, int day, int month, int year) {
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(found.group(year)), month, Integer.parseInt(found.group(day)));
            days.putIfAbsent(date, found.group());
            if (found.group(1) != null) {
                char first = Character.toLowerCase(found.group(1).charAt(1));
                // “avant” and “before”, or “après” and “after”.
                days.putIfAbsent(first == 'v' || first == 'e' ? date.minusDays(1) : date.plusDays(1), found.group());
            }
        } catch (DateTimeException e) {
            // 31 February is no day, and whatever stands there is compared with none.
            return;
        }
    }

    /** Returns the error of a term whose clause names durations or days, and not those that it has. */
    Optional<Fault> fault(Term term) {
        if (term instanceof DurationTerms duration) {
            List<Integer> stated = new ArrayList<>();
            if (duration.minMonths() > 0) {
                stated.add(duration.minMonths());
            }
            if (!duration.takesAll()
                    && !DurationTerms.of(term.clause(), 0, duration.maxMonths()).takesAll()) {
                stated.add(duration.maxMonths());
            }
            return QuotedFigures.fault(term, months, stated, areMonthsOneRange);
        }
        if (term instanceof RealisationWindow window) {
            List<LocalDate> stated = Stream.of(window.from(), window.to())
                    .filter(day -> day.isAfter(RealisationWindow.FIRST_DAY) && day.isBefore(RealisationWindow.LAST_DAY))
                    .toList();
            return QuotedFigures.fault(term, days, stated, days.size() == 2);
        }
        return term instanceof Deadline deadline
                ? QuotedFigures.fault(term, days, deadline.days(), isEachDay(deadline))
                : Optional.empty();
    }

    // Of several cut-off days, as many as are quoted, each is.
    private boolean isEachDay(Deadline deadline) {
        return deadline.days().size() > 1 && days.size() == deadline.days().size();
    }
}
