package io.github.federules.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The formats of amounts, rates and dates in a language. The locale data of the JDK are not used: they change with its
 * version.
 */
public interface Formats {

    /** Returns an amount of cents as euros with two decimals. */
    String euros(long cents);

    /** Returns a share of one, such as 0.15, as a percentage. */
    String percent(BigDecimal share);

    /** Returns a share of one that is added to a percentage, in points. */
    String percentagePoints(BigDecimal share);

    /** Returns a number with its decimals. */
    String number(BigDecimal number);

    /** Returns a whole number, from 0. */
    String whole(long number);

    /** Returns a noun after the word for “of”. */
    String of(String noun);

    /** Returns a noun, which may begin with a capital letter, as it stands within a sentence. */
    String inSentence(String noun);

    /** Returns a day in full. */
    String date(LocalDate day);

    /** Returns a time of the day, with its seconds if there are any. */
    String time(LocalTime time);

    /** Returns a whole number with a sign between groups of three digits. */
    static String groupedWhole(long number, char group) {
        String amount = grouped(number * 100, group);
        return amount.substring(0, amount.length() - 3);
    }

    /** Returns an amount of cents without its sign, with two decimals after a point and a sign between groups of three digits. */
    static String grouped(long cents, char group) {
        StringBuilder digits = new StringBuilder().append(Math.abs(cents / 100));
        for (int end = digits.length() - 3; end > 0; end -= 3) {
            digits.insert(end, group);
        }
        long rest = Math.abs(cents % 100);
        return digits.append(rest < 10 ? ".0" : ".").append(rest).toString();
    }
}
