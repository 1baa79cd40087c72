package io.github.federules.examples.budgetsimulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that a cluster may have. Spark takes them from properties of the JVM, as spark-submit passes them on. */
@Tag("simulation")
class ClusterDefaultsTest {

    private static final String SERIALIZER = "spark.serializer";

    @TempDir
    private Path folder;

    @BeforeEach
    void prefer_kryo() {
        LocalSpark.session().stop();
        System.setProperty(SERIALIZER, "org.apache.spark.serializer.KryoSerializer");
    }

    @AfterEach
    void prefer_nothing() {
        System.clearProperty(SERIALIZER);
    }

    @Test
    void lines_are_read_and_an_envelope_is_spent_where_kryo_is_the_default() {
        StringWriter messages = new StringWriter();

        int status = BudgetSimulation.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(messages, true),
                "run",
                "--master",
                "local[2]",
                "--conf",
                "spark.log.level=OFF",
                "--conf",
                "spark.sql.shuffle.partitions=3",
                "--variants",
                "one-variant.json",
                "--envelope",
                "1000000.00",
                "--output",
                folder.resolve("out").toString(),
                "../dossiers/batch.jsonl");

        assertThat(status).as(messages.toString()).isZero();
        assertThat(folder.resolve("out/report.html")).isNotEmptyFile();
    }
}
