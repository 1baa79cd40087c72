package io.github.federules.core.text;

import io.github.federules.core.number.Millionths;
import java.math.BigDecimal;
import java.util.Map;

/** A share of something in words: a percentage of it, or a multiple. */
public final class ShareText {

    private static final int DECIMALS = 6;

    private ShareText() {}

    /** Returns the words of a share in millionths of something. */
    public static String of(long millionths, String ofBase, Phrasebook phrases) {
        BigDecimal factor = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return millionths <= Millionths.WHOLE
                ? phrases.phrase("bound.share", Map.of("rate", phrases.formats().percent(factor), "ofBase", ofBase))
                : phrases.phrase(
                        "bound.times", Map.of("factor", phrases.formats().number(factor), "ofBase", ofBase));
    }
}
