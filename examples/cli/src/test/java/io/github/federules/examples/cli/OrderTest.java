package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** Answers come in the order of the lines, though some take longer than others and several are worked on at once. */
class OrderTest {

    @RepeatedTest(2)
    void answers_come_in_the_order_of_the_lines() {
        Random random = new Random(42);
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 2_500; i++) {
            if (i % 10 == 7) {
                lines.add("{\"id\": \"broken\"}");
                expected.add(i + ": MISSING");
            } else {
                // Now and then one that takes a thousand times as long, and one that is answered alone.
                int costLines = i % 500 == 3 ? 6_000 : i % 100 == 1 ? 1_000 : random.nextInt(3);
                lines.add(dossier("D-" + i, costLines));
                expected.add("D-" + i);
            }
        }

        Program.Outcome outcome = Program.runOn(String.join("\n", lines), "assess", "--format", "json", "-");

        assertThat(BatchFormTest.reported(outcome)).isEqualTo(expected);
    }

    private static String dossier(String id, int costLines) {
        String line =
                "{\"nature\": \"STAFF\", \"fte\": \"0.5\", \"amount\": {\"amount\": \"10.00\", \"currency\": \"EUR\"}}";
        return "{\"id\": \"" + id + "\", \"operation\": {\"costLines\": ["
                + String.join(",", Collections.nCopies(costLines, line)) + "]}}";
    }
}
