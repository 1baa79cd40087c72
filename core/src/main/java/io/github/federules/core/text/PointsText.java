package io.github.federules.core.text;

import java.util.Map;

/** Points in words: a number of them, or a range. */
public final class PointsText {

    private PointsText() {}

    /** Returns the words of points, of which missing facts may leave a range. */
    public static String of(long least, long most, Phrasebook phrases) {
        if (least < most) {
            return phrases.phrase(
                    "points.range",
                    Map.of(
                            "least", phrases.formats().whole(least),
                            "most", phrases.formats().whole(most)));
        }
        String key = least == 0 ? "points.none" : least == 1 ? "points.one" : "points";
        return phrases.phrase(key, Map.of("count", phrases.formats().whole(least)));
    }

    /** Returns the words of points out of the greatest number that a call gives. */
    public static String outOf(long least, long most, long greatest, Phrasebook phrases) {
        return phrases.phrase(
                "points.outOf",
                Map.of(
                        "points", of(least, most, phrases),
                        "greatest", phrases.formats().whole(greatest)));
    }
}
