package io.github.federules.examples.budgetsimulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** The options of Spark. What spark-submit or spark-defaults.conf sets, applies too. */
final class SparkOptions {

    // Whatever a cluster's defaults are: no file is left out without a word, and a sum that is too large fails.
    private static final Map<String, String> ALWAYS = Map.of(
            "spark.sql.files.ignoreCorruptFiles", "false",
            "spark.sql.files.ignoreMissingFiles", "false",
            "spark.sql.ansi.enabled", "true");

    // Kryo cannot write records.
    private static final String SERIALIZER = "org.apache.spark.serializer.JavaSerializer";

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "The master of Spark. Default: that of spark-submit, or local[*].")
    private String master = "";

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            description = "A setting of Spark, repeatable, such as spark.ui.enabled=true.")
    private List<String> settings = new ArrayList<>();

    /** Starts Spark, or throws with a sentence. */
    SparkSession session() throws UnstartedException {
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.master", "local[*]");
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        conf.setIfMissing("spark.sql.shuffle.partitions", "64");
        if (!master.isEmpty()) {
            conf.setMaster(master);
        }
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new UnstartedException(
                        "The setting is " + setting + ", but must be KEY=VALUE, such as spark.ui.enabled=true.");
            }
            conf.set(setting.substring(0, equals), setting.substring(equals + 1));
        }
        conf.set("spark.serializer", SERIALIZER);
        try {
            SparkSession session = SparkSession.builder()
                    .appName("budget-simulation")
                    .config(conf)
                    .getOrCreate();
            ALWAYS.forEach(session.conf()::set);
            return session;
        } catch (Exception e) { // Spark throws checked exceptions that it does not declare.
            throw new UnstartedException(
                    "Spark cannot be started: " + FailureCause.of(e) + " Check --master and --conf.");
        }
    }
}
