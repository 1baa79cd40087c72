package io.github.federules.core.consistency;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.UnitPrice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The whole numbers of a quotation: those that it compares with, such as “moins de 1 000” and “at least 2”, and all others.
 *
 * @param compared the numbers that it compares with
 * @param isOneRange whether these are the two of one range, such as “3 to 6”
 * @param others the other numbers, which may be compared with in words that are not known here
 * @param totals the numbers of which another one is a part, such as 20 of “12 points out of 20”
 * @param hasWords whether it has numbers in words, such as “deux”
 * @param hours the numbers of hours, with what is written
 */
record QuotedNumbers(
        List<QuotedNumber> compared,
        boolean isOneRange,
        List<Long> others,
        List<Long> totals,
        boolean hasWords,
        Map<Integer, String> hours) {

    private static final String SPACE = "[ \u00a0\u202f]";
    private static final String NUMBER =
            "(?<![\\d.,/-])(\\d{1,3}(?:[ \u00a0\u202f.,]\\d{3}){1,2}|\\d{1,9})(?![\\d/-])(?![.,]\\d)";
    private static final int ANY_CASE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    // Shares, amounts, durations and years are compared elsewhere, or not at all.
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(?:\\d[\\d \u00a0\u202f.,]{0,20}(?:à|et|ou|to|and|or|-|–)" + SPACE + "?)?\\d[\\d \u00a0\u202f.,]{0,20}"
                    + "(?:%|€|eur\\b|euros?\\b|k€|m€|millions?\\b|milliards?\\b|billions?\\b|thousand\\b|mois\\b|months?\\b|ans?\\b"
                    + "|années?\\b|years?\\b|jours?\\b|days?\\b|semaines?\\b|weeks?\\b|heures?\\b|hours?\\b)"
                    + "|(?:€|eur)" + SPACE + "?\\d[\\d \u00a0\u202f.,]{0,20}"
                    + "|(?<!\\d)(?:19|20)\\d\\d(?!\\d)",
            ANY_CASE);
    private static final Pattern HOURS = Pattern.compile(NUMBER + SPACE + "(?:heures?|hours?|h)\\b", ANY_CASE);
    private static final Pattern ANY = Pattern.compile(NUMBER);
    static final String WORDS =
            "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt"
                    + "|trente|quarante|cinquante|soixante|cent|cents|mille|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen"
                    + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|hundred|thousand)";
    private static final Pattern IN_WORDS = Pattern.compile("\\b" + WORDS + "\\b", ANY_CASE);

    private static final List<Phrase> PHRASES = List.of(
            before(ComparedBy.AT_LEAST, "pas moins d[e'’]|no fewer than|no less than|not fewer than|not less than"),
            before(ComparedBy.AT_MOST, "pas plus d[e'’]|no more than|not more than"),
            before(
                    ComparedBy.AT_MOST,
                    "n['’]excède(?:nt)? pas|ne dépasse(?:nt)? pas|ne peu(?:t|vent) (?:pas )?(?:excéder|dépasser)|not exceed(?:ing)?"),
            before(
                    ComparedBy.AT_LEAST,
                    "au moins|au minimum|(?:un |a )?minimum (?:de|of)|at least|supérieure?s? ou égale?s? à"),
            before(
                    ComparedBy.AT_MOST,
                    "au plus|au maximum|(?:un |a )?maximum (?:de|of)|at most|inférieure?s? ou égale?s? à"),
            before(ComparedBy.BELOW, "moins d[e'’]|fewer than|less than|(?:strictement )?inférieure?s? à"),
            before(ComparedBy.ABOVE, "(?<!en )plus d[e'’]|more than|greater than|(?:strictement )?supérieure?s? à"),
            after(ComparedBy.AT_LEAST, "au moins|au minimum|minimum|ou plus|et plus|or more|and more"),
            after(ComparedBy.AT_MOST, "au plus|au maximum|maximum|ou moins|et moins|or fewer|or less"));
    // Articles, parts and pages have numbers that count nothing.
    private static final String COUNTING =
            "(?<!\\b(?:art|articles?|annexes?|annex|ax[ei]s?|axes|chapitres?|chapters?|lots?|pages?|phases?|parts?"
                    + "|points?|rangs?|sections?|steps?|titles?|titres?|étapes?)\\.?" + SPACE + "{1,2})";
    private static final Pattern RANGE = Pattern.compile(
            "(?:(?:entre|between|from)" + SPACE + NUMBER + SPACE + "(?:et|and|to)|" + COUNTING + NUMBER + SPACE
                    + "(?:à|to))" + SPACE + NUMBER,
            ANY_CASE);
    // After a number that is compared with, which stands as “…” by then.
    private static final Pattern TOTAL = Pattern.compile(
            "…(?:" + SPACE + "[\\p{L}'’-]{1,20}){0,2}?" + SPACE + "(?:sur|of|out of)" + SPACE + NUMBER, ANY_CASE);

    /** How a number is compared with. */
    private enum ComparedBy {
        BELOW,
        AT_MOST,
        AT_LEAST,
        ABOVE
    }

    private record Phrase(ComparedBy side, Pattern pattern) {}

    /** A number that the quotation compares with, and the words in which it does. */
    private record QuotedNumber(ComparedBy side, long number, String words) {

        // “fewer than 1,000” is at most 999, and where that does not hold, at least 1,000.
        boolean isSaidBy(ComparedEnd bound) {
            return bound.isFrom()
                    ? bound.number() == (side == ComparedBy.ABOVE || side == ComparedBy.AT_MOST ? number + 1 : number)
                    : bound.number() == (side == ComparedBy.BELOW || side == ComparedBy.AT_LEAST ? number - 1 : number);
        }
    }

    /** A number that a term compares with: the least that holds, or the greatest. */
    private record ComparedEnd(boolean isFrom, long number) {}

    private static Phrase before(ComparedBy side, String words) {
        return new Phrase(side, Pattern.compile("(?:^|\\W)(?:" + words + ")" + SPACE + "?" + NUMBER, ANY_CASE));
    }

    private static Phrase after(ComparedBy side, String words) {
        String upToThreeWords = "(?:" + SPACE + "[\\p{L}'’-]{1,20}){0,3}?";
        return new Phrase(
                side,
                Pattern.compile(NUMBER + upToThreeWords + SPACE + "(?:" + words + ")(?!\\w)(?! d[e'’])", ANY_CASE));
    }

    static QuotedNumbers of(String text) {
        Map<Integer, String> hours = new TreeMap<>();
        HOURS.matcher(text).results().forEach(each -> hours.putIfAbsent((int) number(each.group(1)), each.group()));
        String left = WITH_UNIT.matcher(text).replaceAll("…");
        List<QuotedNumber> compared = new ArrayList<>();
        // What one phrase has found, no other finds again: “pas moins de 3” is not “moins de 3”.
        for (Phrase phrase : PHRASES) {
            left = found(
                    left,
                    phrase.pattern(),
                    each -> compared.add(new QuotedNumber(
                            phrase.side(), number(each.group(1)), each.group().strip())));
        }
        int beforeRanges = compared.size();
        left = found(left, RANGE, each -> {
            String first = each.group(1) == null ? each.group(2) : each.group(1);
            compared.add(new QuotedNumber(ComparedBy.AT_LEAST, number(first), each.group()));
            compared.add(new QuotedNumber(ComparedBy.AT_MOST, number(each.group(3)), each.group()));
        });
        List<Long> totals = new ArrayList<>();
        left = found(left, TOTAL, each -> totals.add(number(each.group(1))));
        List<Long> others =
                ANY.matcher(left).results().map(each -> number(each.group(1))).toList();
        boolean isOneRange = beforeRanges == 0 && compared.size() == 2;
        return new QuotedNumbers(
                compared, isOneRange, others, totals, IN_WORDS.matcher(text).find(), hours);
    }

    private static String found(String text, Pattern pattern, Consumer<MatchResult> each) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(result -> {
            each.accept(result);
            return "…";
        });
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replaceAll("\\D", ""));
    }

    /** Returns the error of a term whose clause compares with numbers, and not with those that it has. */
    Optional<Fault> fault(Term term) {
        Optional<Fault> ofHours = QuotedFigures.fault(term, hours, annualHours(term), false);
        return ofHours.isPresent() ? ofHours : differing(bounds(term)).map(bound -> fault(term, bound));
    }

    private static List<Integer> annualHours(Term term) {
        return term instanceof EligibleCosts costs
                ? costs.price().map(UnitPrice::annualHours).filter(hours -> hours > 0).stream()
                        .toList()
                : List.of();
    }

    private Optional<ComparedEnd> differing(List<ComparedEnd> bounds) {
        List<ComparedEnd> unsaid =
                bounds.stream().filter(bound -> !isSaid(bound)).toList();
        Optional<ComparedEnd> onWrongSide = unsaid.stream()
                .filter(bound -> compared.stream().anyMatch(each -> each.number() == bound.number()))
                .findFirst();
        // Of one range both ends are said; otherwise one bound may be said elsewhere.
        boolean isEach = isOneRange && bounds.size() == 2;
        boolean isAnySaid = unsaid.size() < bounds.size() && !isEach;
        if (onWrongSide.isPresent() || compared.isEmpty() || hasWords || isAnySaid) {
            return onWrongSide;
        }
        return unsaid.stream().findFirst();
    }

    private boolean isSaid(ComparedEnd bound) {
        return compared.stream().anyMatch(each -> each.isSaidBy(bound))
                || totals.contains(bound.number())
                || others.stream().anyMatch(number -> Math.abs(number - bound.number()) <= 1);
    }

    private Fault fault(Term term, ComparedEnd bound) {
        String quoted = compared.stream()
                .map(QuotedNumber::words)
                .distinct()
                .limit(QuotedFigures.MOST_SHOWN)
                .collect(Collectors.joining(", "));
        return Fault.of(
                FaultCode.FIGURE_DIFFERS,
                bound.isFrom() ? "from" : "to",
                Map.of(
                        "clause", term.clause().id(),
                        "quoted", quoted,
                        "value", Long.toString(bound.number())));
    }

    private static List<ComparedEnd> bounds(Term term) {
        List<ComparedEnd> bounds = new ArrayList<>();
        if (term instanceof Limit limit) {
            limit.lower()
                    .ifPresent(edge -> points(edge)
                            .forEach(points ->
                                    add(bounds, edge.isStrict() ? points + 1 : points, Criterion.GREATEST_NUMBER)));
            limit.upper()
                    .ifPresent(edge ->
                            points(edge).forEach(points -> add(bounds, 0, edge.isStrict() ? points - 1 : points)));
        }
        // Without a call within a call: a condition may be deeper than the stack of the machine.
        Deque<Condition> left = new ArrayDeque<>(term.conditions());
        while (!left.isEmpty()) {
            Condition each = left.pop();
            if (each instanceof Condition.Between between) {
                add(bounds, between.from(), between.to());
            } else if (each instanceof Condition.Parties parties) {
                add(bounds, parties.from(), parties.to());
            }
            each.parts().forEach(left::push);
        }
        return bounds;
    }

    private static LongStream points(Limit.Edge edge) {
        return edge.bound().constants().stream().flatMapToLong(bound -> bound.points().stream());
    }

    // That there is one at all, or none, is hardly said in figures.
    private static void add(List<ComparedEnd> bounds, long from, long to) {
        if (from > 1) {
            bounds.add(new ComparedEnd(true, from));
        }
        if (to > 0 && to < Criterion.GREATEST_NUMBER) {
            bounds.add(new ComparedEnd(false, to));
        }
    }
}
