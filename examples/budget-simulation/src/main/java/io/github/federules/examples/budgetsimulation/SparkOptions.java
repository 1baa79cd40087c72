package io.github.federules.examples.budgetsimulation;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** The options of Spark. What spark-submit or spark-defaults.conf sets, applies too. */
final class SparkOptions {

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

    SparkSession session() {
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
            conf.set(
                    equals < 0 ? setting : setting.substring(0, equals),
                    equals < 0 ? "true" : setting.substring(equals + 1));
        }
        return SparkSession.builder().appName("budget-simulation").config(conf).getOrCreate();
    }
}
