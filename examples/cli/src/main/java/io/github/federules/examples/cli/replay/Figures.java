package io.github.federules.examples.cli.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people write them: {@code 46 320,00} with narrow no-break spaces in French, {@code 46,320.00} in English. */
final class Figures {

    // More than rate × total can have; with UNNECESSARY nothing would be rounded in silence.
    private static final int MOST_DECIMALS = 70;

    private final DecimalFormat format;

    private Figures(char group, char decimal) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(group);
        symbols.setDecimalSeparator(decimal);
        format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
    }

    static Figures french() {
        return new Figures('\u202f', ',');
    }

    static Figures english() {
        return new Figures(',', '.');
    }

    String count(long number) {
        return of(BigDecimal.valueOf(number), 0);
    }

    /** Writes a number exactly, with at least two decimals. */
    String decimals(BigDecimal number) {
        return of(number, 2);
    }

    private String of(BigDecimal number, int leastDecimals) {
        format.setMinimumFractionDigits(leastDecimals);
        return format.format(number);
    }
}
