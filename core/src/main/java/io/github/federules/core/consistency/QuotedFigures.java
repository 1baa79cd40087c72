package io.github.federules.core.consistency;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.Term;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What a quotation says in figures, compared with the terms that cite it: “60 %” beside a rate of 0.5 is a mistake in one.
 *
 * @param shares the percentages, as shares, with what is written
 * @param amounts the amounts in euros, with what is written
 * @param times the durations and days
 * @param numbers the whole numbers
 */
public record QuotedFigures(
        Map<BigDecimal, String> shares, Map<BigDecimal, String> amounts, QuotedTimes times, QuotedNumbers numbers) {

    private static final String SPACE = "[ \u00a0\u202f]?";
    private static final String START = "(?<![\\d.,])";
    private static final String TO = SPACE + "(?:à|et|ou|to|and|or|-|–)" + SPACE;
    private static final String PERCENT = "(\\d{1,3})([.,]\\d{1,4})?";
    private static final String AMOUNT = "(\\d{1,3}(?:[ \u00a0\u202f.,]\\d{3}){1,3}+|\\d{1,12}+)([.,]\\d{2})?+";
    private static final String SIGN = "(?:€|EUR)" + SPACE;
    // “€2 million” and “€5k” are not 2 and 5 euros.
    private static final String END = "(?![ \u00a0\u202f.,]?\\d|" + SPACE + "(?:[kKM]|mill|bn|thousand))";
    private static final Pattern PERCENTAGES =
            Pattern.compile(START + "(?:" + PERCENT + SPACE + "%?" + TO + ")?" + PERCENT + SPACE + "%");
    private static final Pattern EUROS =
            Pattern.compile(START + "(?:" + AMOUNT + TO + ")?" + AMOUNT + SPACE + "(?:€|EUR|euros?\\b)");
    private static final Pattern EUROS_FIRST =
            Pattern.compile(SIGN + AMOUNT + END + "(?:" + TO + "(?:" + SIGN + ")?" + AMOUNT + END + ")?");
    // Of one figure, or of the two of a range. What follows each are its decimals.
    private static final List<Integer> WHOLE_EUROS_OR_PERCENT = List.of(1, 3);
    static final int MOST_SHOWN = 3;

    private static QuotedFigures of(Clause clause) {
        String text = clause.isSummary() ? "" : clause.quote();
        QuotedFigures figures =
                new QuotedFigures(new TreeMap<>(), new TreeMap<>(), QuotedTimes.of(text), QuotedNumbers.of(text));
        PERCENTAGES.matcher(text).results().forEach(each -> add(each, figures.shares, 2));
        Stream.of(EUROS, EUROS_FIRST)
                .flatMap(pattern -> pattern.matcher(text).results())
                .forEach(each -> add(each, figures.amounts, 0));
        return figures;
    }

    private static void add(MatchResult found, Map<BigDecimal, String> figures, int places) {
        for (int group : WHOLE_EUROS_OR_PERCENT) {
            if (found.group(group) != null) {
                BigDecimal number = number(found.group(group), found.group(group + 1));
                figures.putIfAbsent(number.movePointLeft(places), found.group());
            }
        }
    }

    private static BigDecimal number(String whole, @Nullable String decimals) {
        String digits = whole.replaceAll("\\D", "");
        return new BigDecimal(decimals == null ? digits : digits + "." + decimals.substring(1));
    }

    /** Returns a warning for each term whose clause quotes figures of its kind, and none that it has. */
    public static List<LocatedFault> differing(List<Term> terms, TermPlaces places) {
        Map<Clause, QuotedFigures> quoted = new HashMap<>();
        return terms.stream()
                .flatMap(term -> quoted.computeIfAbsent(term.clause(), QuotedFigures::of)
                        .differing(term)
                        .map(fault -> new LocatedFault(places.of(term), fault)))
                .toList();
    }

    private Stream<Fault> differing(Term term) {
        return Stream.of(
                        times.fault(term),
                        numbers.fault(term),
                        fault(term, shares, shares(term).toList(), false),
                        fault(
                                term,
                                amounts,
                                amounts(term)
                                        .map(Euros::cents)
                                        .map(cents -> BigDecimal.valueOf(cents, 2))
                                        .toList(),
                                false))
                .flatMap(Optional::stream);
    }

    /**
     * Returns the error of a term that has none of the figures that are written, or not each of its own where the quotation has as many.
     */
    static <T> Optional<Fault> fault(Term term, Map<T, String> written, List<T> stated, boolean isEach) {
        List<T> unwritten =
                stated.stream().filter(each -> !written.containsKey(each)).toList();
        boolean mustBeAll = isEach && stated.size() == written.size();
        boolean isEnough = mustBeAll ? unwritten.isEmpty() : unwritten.size() < stated.size();
        if (written.isEmpty() || stated.isEmpty() || isEnough) {
            return Optional.empty();
        }
        String quoted = written.values().stream().distinct().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        T first = unwritten.get(0);
        return Optional.of(Fault.of(
                FaultCode.FIGURE_DIFFERS,
                Map.of(
                        "clause",
                        term.clause().id(),
                        "quoted",
                        quoted,
                        "value",
                        first instanceof BigDecimal number ? number.toPlainString() : first.toString())));
    }

    private static Stream<BigDecimal> shares(Term term) {
        if (term instanceof StaffMinimum minimum) {
            return Stream.of(minimum.share().value());
        }
        if (term instanceof Limit limit) {
            return CeilingFaults.bounds(limit)
                    .flatMap(bound -> bound.shares().stream())
                    .flatMap(share -> share.factor().constants().stream())
                    .map(Factor::number)
                    // “Public aid up to 80%” leaves 20% to the applicant.
                    .flatMap(share -> limit.on().isOfCosts()
                            ? Stream.of(share)
                            : Stream.of(share, BigDecimal.ONE.subtract(share)));
        }
        Stream<Rate> rates = term instanceof FlatRate flatRate
                ? flatRate.rate().constants().stream()
                : term instanceof AidIntensity aid ? aid.rate().constants().stream() : Stream.empty();
        return rates.map(Rate::share);
    }

    private static Stream<MonetaryAmount> amounts(Term term) {
        if (term instanceof Limit limit) {
            return CeilingFaults.bounds(limit).flatMap(bound -> bound.amount().stream());
        }
        if (term instanceof LumpSum sum) {
            return sum.amount().constants().stream();
        }
        return term instanceof EligibleCosts costs
                ? costs.price().flatMap(price -> price.price()).stream().flatMap(price -> price.constants().stream())
                : Stream.empty();
    }
}
