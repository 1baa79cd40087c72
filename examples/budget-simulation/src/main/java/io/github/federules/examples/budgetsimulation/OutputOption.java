package io.github.federules.examples.budgetsimulation;

import io.github.federules.examples.budgetsimulation.output.OutputFolder;
import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** The folder that a command makes. It must not exist: nothing is overwritten. */
final class OutputOption {

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder to make. It must not exist.")
    private String folder = "";

    String folder() {
        return folder;
    }

    /** Throws if there is something at the place of the folder, or no such place. */
    void check(SparkSession spark) throws UnstartedException {
        try {
            if (new OutputFolder(spark, folder).exists()) {
                throw new UnstartedException(
                        "The output " + folder + " exists. Name a folder that does not; nothing is overwritten.");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnstartedException("The output " + folder + " cannot be made: " + FailureCause.of(e));
        }
    }
}
