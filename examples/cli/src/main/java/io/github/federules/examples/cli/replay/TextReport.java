package io.github.federules.examples.cli.replay;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A replay for people. */
final class TextReport implements Report {

    private static final int PERCENT_WIDTH = "100,00".length();

    private final PrintWriter out;
    private final Wording wording;
    private final Figures figures;
    private final int labelWidth;

    TextReport(OutputStream out, Wording wording, Figures figures) {
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.wording = wording;
        this.figures = figures;
        labelWidth = Arrays.stream(Explanation.values())
                .mapToInt(explanation -> label(explanation).length())
                .max()
                .orElseThrow();
    }

    @Override
    public void unreadable(Problem problem) {
        line("unreadable", problem.told(wording));
    }

    @Override
    public void end(Replay replay, Optional<Problem> stop) {
        stop.ifPresent(problem -> line("stopped", problem.told(wording)));
        if (stop.isPresent() || replay.unreadable() > 0) {
            line("");
        }
        line("operations", Map.of("count", figures.count(replay.all().operations())));
        line("unreadableRows", Map.of("count", figures.count(replay.unreadable())));
        line("");
        line(wording.say("explanations"));
        for (Explanation explanation : Explanation.values()) {
            line(replay.all(), explanation);
        }
        line("");
        line(wording.say("programmes"));
        replay.programmes().forEach((label, tally) -> programme(OneLine.of(label), tally));
        if (replay.otherProgrammes().operations() > 0) {
            programme(wording.say("otherProgrammes"), replay.otherProgrammes());
        }
        line("");
        unexplained(replay);
        out.flush();
    }

    private void programme(String label, Tally tally) {
        line("");
        line("programme", Map.of("programme", label, "count", figures.count(tally.operations())));
        for (Explanation explanation : Explanation.values()) {
            // Twenty programmes with six lines each would hide what there is behind what there is not.
            if (tally.of(explanation) > 0) {
                line(tally, explanation);
            }
        }
    }

    private void unexplained(Replay replay) {
        line("unexplained", Map.of("count", figures.count(replay.all().of(Explanation.UNEXPLAINED))));
        for (Operation operation : replay.unexplained()) {
            item(
                    "operation",
                    Map.of(
                            "line", Long.toString(operation.line()),
                            "number", OneLine.of(operation.number()),
                            "programme", OneLine.of(operation.programme()),
                            "beneficiary", operation.beneficiary(),
                            "total", figures.decimals(operation.total()),
                            // As written, because its last decimal says how exact it is.
                            "rate", operation.rate().toPlainString(),
                            "published", figures.decimals(operation.published()),
                            "product", figures.decimals(operation.product())));
        }
        if (replay.unexplainedMore() > 0) {
            item("unexplainedMore", Map.of("count", figures.count(replay.unexplainedMore())));
        }
    }

    private void line(Tally tally, Explanation explanation) {
        String percent = tally.percentOf(explanation).map(figures::decimals).orElse("–");
        String label = label(explanation);
        line("  " + label + " ".repeat(labelWidth - label.length())
                + right(figures.count(tally.of(explanation)), 10)
                + right(percent, PERCENT_WIDTH + 2)
                + "\u00a0%");
    }

    private String label(Explanation explanation) {
        return wording.say("explanation." + explanation);
    }

    private void line(String key, Map<String, String> values) {
        line(wording.say(key, values));
    }

    private void item(String key, Map<String, String> values) {
        line("  " + wording.say(key, values));
    }

    // Not println: the same bytes on every machine.
    private void line(String text) {
        out.print(text + "\n");
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }
}
