package io.github.federules.examples.cli.replay;

/** A text from the list as people may read it: one short line, without what steers a terminal. */
final class OneLine {

    private static final int LONGEST = 120;

    private OneLine() {}

    static String of(String text) {
        String visible = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\ufffd");
        return visible.codePointCount(0, visible.length()) > LONGEST
                ? visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + "…"
                : visible;
    }
}
