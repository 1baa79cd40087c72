package io.github.federules.examples.budgetsimulation;

import io.github.federules.examples.budgetsimulation.output.OutputFolder;
import java.io.IOException;
import java.util.Optional;
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

    /** Returns what is wrong with the folder, or empty if it can be made. */
    Optional<String> problem(SparkSession spark) throws IOException {
        return new OutputFolder(spark, folder).exists()
                ? Optional.of("The output " + folder + " exists. Name a folder that does not; nothing is overwritten.")
                : Optional.empty();
    }
}
