package io.github.federules.examples.budgetsimulation;

import org.apache.spark.sql.SparkSession;

/** A session of Spark in this process, with two threads and four attempts of a task. It starts again after somebody stopped it. */
public final class LocalSpark {

    private LocalSpark() {}

    public static SparkSession session() {
        return SparkSession.builder()
                .master("local[2,4]")
                .appName("tests")
                .config("spark.ui.enabled", false)
                .config("spark.ui.showConsoleProgress", false)
                .config("spark.sql.shuffle.partitions", 3)
                .config("spark.log.level", "OFF")
                .getOrCreate();
    }
}
