package io.github.federules.core.money;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A number as people write it in French or in English: digits in groups of three or not, and a comma or a point before
 * the decimals.
 */
final class WrittenNumber {

    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 30;
    private static final int GROUP = 3;

    // Spaces as printed amounts have them: no-break, narrow no-break, thin, figure. And as people type them.
    private static final String SPACES = "\u00a0\u202f\u2009\u2007 ";
    private static final String MINUS = "-\u2212";

    // Every kind of space, or of apostrophe, is one sign.
    private static final String SIGNS = " '.,";

    private final String text;
    private final boolean isAmount;
    private final List<String> digits = new ArrayList<>();
    private final StringBuilder signs = new StringBuilder();

    private WrittenNumber(String text, boolean isAmount) {
        this.text = text;
        this.isAmount = isAmount;
    }

    /** Reads a number, with or without a minus sign. */
    static BigDecimal parse(String text) {
        return parse(text, false);
    }

    /** Reads an amount, which has at most two decimals, with or without a minus sign. */
    static BigDecimal parseAmount(String text) {
        return parse(text, true);
    }

    /** Reads a number, or a percentage as a share of one. */
    static BigDecimal parseShare(String text) {
        return isPercentage(text) ? parsePercentage(text).movePointLeft(2) : parse(text);
    }

    /** Reads a percentage, with or without its sign. */
    static BigDecimal parsePercentage(String text) {
        String number = trim(text);
        return parse(isPercentage(text) ? number.substring(0, number.length() - 1) : number);
    }

    private static boolean isPercentage(String text) {
        return trim(text).endsWith("%");
    }

    /**
     * Returns the error of a text that is no number of the dossier format. It names what the reader takes the text for, of which only
     * what is accepted: nobody may be advised to write what is refused again.
     */
    static Fault notInFormat(String text, Function<String, BigDecimal> reader, Predicate<BigDecimal> accepted) {
        try {
            BigDecimal meant = reader.apply(text);
            return meaning(text, accepted.test(meant) ? List.of(meant.toPlainString()) : List.of());
        } catch (InvalidFactException e) {
            Map<String, String> values = new HashMap<>(e.fault().values());
            values.computeIfPresent("decimal", (name, decimal) -> decimal.replace(',', '.'));
            List<String> named = Stream.of("whole", "decimal")
                    .flatMap(name -> Optional.ofNullable(values.get(name)).stream())
                    .toList();
            // Two meanings, of which none is that of a percentage.
            List<String> possible = isPercentage(text)
                    ? List.of()
                    : named.stream()
                            .filter(each -> accepted.test(new BigDecimal(each)))
                            .toList();
            return possible.isEmpty() || possible.size() < named.size()
                    ? meaning(text, possible)
                    : new Fault(FaultCode.NOT_A_NUMBER, e.fault().wording(), values);
        }
    }

    private static Fault meaning(String text, List<String> meant) {
        return meant.isEmpty()
                ? Fault.of(FaultCode.NOT_A_NUMBER, Map.of("value", text))
                : Fault.of(FaultCode.NOT_A_NUMBER, "meant", Map.of("value", text, "meant", meant.get(0)));
    }

    private static BigDecimal parse(String text, boolean isAmount) {
        if (text.length() > LONGEST) {
            throw notANumber(text);
        }
        String trimmed = trim(text);
        boolean isNegative = !trimmed.isEmpty() && MINUS.indexOf(trimmed.charAt(0)) >= 0;
        BigDecimal number =
                new WrittenNumber(trimmed, isAmount).unsigned(isNegative ? trim(trimmed.substring(1)) : trimmed);
        return isNegative ? number.negate() : number;
    }

    /** Returns the text without the spaces around it. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && SPACES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    static InvalidFactException notANumber(String text) {
        return Fault.of(FaultCode.NOT_A_NUMBER, "written", Map.of("value", text))
                .asException();
    }

    private BigDecimal unsigned(String number) {
        split(number);
        int last = signs.length() - 1;
        if (last < 0) {
            return number(digits.get(0), "");
        }
        if (isDecimal(last)) {
            if (last == 0 && couldBeGroups()) {
                throw ambiguous();
            }
            requireGroups(last);
            return number(String.join("", digits.subList(0, last + 1)), digits.get(last + 1));
        }
        requireGroups(last + 1);
        return number(String.join("", digits), "");
    }

    private void split(String number) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char each = number.charAt(i);
            if (each >= '0' && each <= '9') {
                run.append(each);
            } else {
                signs.append(sign(each));
                digits.add(run.toString());
                run.setLength(0);
            }
        }
        digits.add(run.toString());
        if (digits.contains("")) {
            throw notANumber(text);
        }
    }

    private char sign(char each) {
        char sign = SPACES.indexOf(each) >= 0 ? ' ' : each == '\u2019' ? '\'' : each;
        if (SIGNS.indexOf(sign) < 0) {
            throw notANumber(text);
        }
        return sign;
    }

    // A comma or a point before the decimals stands once, and last.
    private boolean isDecimal(int last) {
        char sign = signs.charAt(last);
        return (sign == '.' || sign == ',') && signs.indexOf(String.valueOf(sign)) == last;
    }

    private boolean couldBeGroups() {
        return digits.get(0).length() <= GROUP
                && digits.get(0).charAt(0) != '0'
                && digits.get(1).length() == GROUP;
    }

    /** Requires that the first signs separate groups of three digits, all with the same sign. */
    private void requireGroups(int count) {
        boolean areGroups =
                count == 0 || (digits.get(0).length() <= GROUP && digits.get(0).charAt(0) != '0');
        for (int i = 0; i < count; i++) {
            areGroups &= signs.charAt(i) == signs.charAt(0) && digits.get(i + 1).length() == GROUP;
        }
        if (!areGroups) {
            throw notANumber(text);
        }
    }

    private BigDecimal number(String whole, String decimals) {
        if (whole.length() > MOST_DIGITS || decimals.length() > MOST_DIGITS) {
            throw notANumber(text);
        }
        return new BigDecimal(whole + "." + decimals);
    }

    private InvalidFactException ambiguous() {
        boolean isNegative = MINUS.indexOf(text.charAt(0)) >= 0;
        if (isAmount && isNegative) {
            // Both meanings are refused, and so neither is proposed.
            return Fault.of(FaultCode.AMOUNT_NEGATIVE, Map.of("value", text)).asException();
        }
        String whole = (isNegative ? "-" : "") + digits.get(0);
        String decimals = digits.get(1);
        boolean areCents = decimals.endsWith("0");
        if (isAmount && !areCents) {
            return Fault.of(FaultCode.NOT_A_NUMBER, "thousands", Map.of("value", text, "whole", whole + decimals))
                    .asException();
        }
        // Three decimals would be as ambiguous again.
        String other = areCents ? decimals.substring(0, GROUP - 1) : decimals + "0";
        return Fault.of(
                        FaultCode.NOT_A_NUMBER,
                        "ambiguous",
                        Map.of(
                                "value", text,
                                "whole", whole + decimals,
                                "decimal", whole + signs.charAt(0) + other))
                .asException();
    }
}
