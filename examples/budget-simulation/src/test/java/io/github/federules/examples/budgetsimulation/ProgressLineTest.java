package io.github.federules.examples.budgetsimulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("simulation")
class ProgressLineTest {

    @Test
    void what_is_decided_is_shown_while_the_job_runs_and_once_only() {
        SparkSession spark = LocalSpark.session();
        LongAccumulator done = spark.sparkContext().longAccumulator("of this test");
        List<String> messages = new ArrayList<>();

        try (ProgressLine progress = new ProgressLine(spark, done, messages::add)) {
            done.add(1200);
            progress.show();
            progress.show();
            done.add(34);
            progress.show();
        }

        assertThat(messages)
                .containsExactly(
                        "Deciding: 1,200 dossiers, 0 of 0 tasks.",
                        "Deciding: 1,234 dossiers, 0 of 0 tasks.",
                        "Decided: 1,234 dossiers.");
    }
}
