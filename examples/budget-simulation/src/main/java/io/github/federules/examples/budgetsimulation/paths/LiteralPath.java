package io.github.federules.examples.budgetsimulation.paths;

import java.util.regex.Pattern;

/** A path for the readers of Spark, which take brackets, braces, stars and question marks for a pattern. */
public final class LiteralPath {

    private static final Pattern OF_A_PATTERN = Pattern.compile("[\\\\\\[\\]{}*?]");

    private LiteralPath() {}

    /** Returns the pattern that matches a path and no other. */
    public static String of(String path) {
        return OF_A_PATTERN.matcher(path).replaceAll("\\\\$0");
    }
}
