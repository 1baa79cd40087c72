package io.github.federules.examples.grantservice.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text in lines of a bounded number of characters: SVG breaks no lines. */
final class WrappedText {

    private static final int MOST_LINES = 3;
    private static final Pattern WORDS = Pattern.compile(" +");

    private WrappedText() {}

    /** Returns the lines, at most three; the last one ends with an ellipsis if there are more. */
    static List<String> of(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(text.strip(), -1)) {
            String fitting = word.length() <= longest ? word : word.substring(0, longest - 1) + "…";
            if (!line.isEmpty() && line.length() + 1 + fitting.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(fitting);
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES));
        first.set(MOST_LINES - 1, first.get(MOST_LINES - 1) + " …");
        return first;
    }
}
