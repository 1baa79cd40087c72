package io.github.federules.examples.budgetsimulation.report;

import io.github.federules.core.money.Euros;
import java.util.Locale;

/** Figures as people read them, from whole numbers alone. */
final class Shown {

    private static final long MILLION = 100_000_000L;

    private Shown() {}

    static String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    static String euros(long cents) {
        return Euros.format(Euros.ofCents(cents), Locale.ENGLISH);
    }

    /** Returns an amount in millions, with one decimal, rounded down. */
    static String millions(long cents) {
        return String.format(Locale.ENGLISH, "€%,d.%d M", cents / MILLION, cents % MILLION / (MILLION / 10));
    }

    /** Returns a share of counts in percent, with one decimal, rounded down. */
    static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        long perMille = part * 1000 / whole;
        return perMille / 10 + "." + perMille % 10 + "%";
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(Character.isISOControl(each) ? '\ufffd' : each);
            }
        });
        return safe.toString();
    }
}
