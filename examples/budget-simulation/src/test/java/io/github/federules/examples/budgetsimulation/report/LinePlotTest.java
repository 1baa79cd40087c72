package io.github.federules.examples.budgetsimulation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("simulation")
class LinePlotTest {

    private static final Pattern HEIGHT = Pattern.compile("viewBox=\"0 0 \\d+ (\\d+)\"");
    private static final Pattern LABEL = Pattern.compile("y=\"(-?\\d+)\" text-anchor=\"start\">variant");

    // A label is 12 high: at 12 it still is within the plot.
    @ParameterizedTest
    @ValueSource(ints = {1, 8, 256})
    void labels_of_lines_that_end_together_are_within_the_plot_and_do_not_overlap(int variants) {
        LinePlot plot = new LinePlot("Aid", OptionalLong.empty());
        for (int i = 0; i < variants; i++) {
            plot.line("variant " + i, List.of(new LinePlot.Point(LocalDate.of(2025, 2, 20), 1_000_000_00L + i)));
        }
        List<Integer> labels = LABEL.matcher(plot.html())
                .results()
                .map(label -> Integer.valueOf(label.group(1)))
                .sorted()
                .toList();
        int height = HEIGHT.matcher(plot.html())
                .results()
                .map(box -> Integer.parseInt(box.group(1)))
                .findFirst()
                .orElseThrow();

        assertThat(labels).hasSize(variants).allMatch(label -> label >= 12 && label <= height);
        for (int i = 1; i < variants; i++) {
            assertThat(labels.get(i) - labels.get(i - 1)).isGreaterThanOrEqualTo(12);
        }
    }
}
