package io.github.federules.examples.budgetsimulation;

import io.github.federules.core.call.Call;
import io.github.federules.examples.budgetsimulation.output.OutputFolder;
import io.github.federules.examples.budgetsimulation.population.WrittenPopulation;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.CallWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes generated dossiers as JSON Lines, the same that {@code run --generate} decides. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = "Writes generated dossiers as JSON Lines.")
final class GenerateCommand implements Callable<Integer> {

    private static final int NOT_STARTED = 2;

    private final PrintWriter out;
    private final PrintWriter messages;

    @Parameters(paramLabel = "COUNT", description = "How many.")
    private long count;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "The seed. Default: 1.")
    private long seed = 1;

    @Option(names = "--call", paramLabel = "ID", description = "A known call. Default: hdf-ai-2025.")
    private String call = "hdf-ai-2025";

    @Option(names = "--parts", paramLabel = "NUMBER", description = "How many files. Default: 8.")
    private int parts = 8;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder to make. It must not exist.")
    private String output = "";

    @Mixin
    private SparkOptions spark = new SparkOptions();

    GenerateCommand(PrintWriter out, PrintWriter messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Call> known = FederCalls.find(call);
        if (known.isEmpty() || count < 1 || parts < 1) {
            messages.println(known.isEmpty() ? "The call " + call + " is unknown." : "Counts must be 1 or more.");
            return NOT_STARTED;
        }
        try (SparkSession session = spark.session()) {
            OutputFolder folder = new OutputFolder(session, output);
            if (folder.exists()) {
                messages.println(
                        "The output " + output + " exists. Name a folder that does not; nothing is overwritten.");
                return NOT_STARTED;
            }
            folder.writeLines(session.range(0, count, 1, parts)
                    .mapPartitions(new WrittenPopulation(CallWriter.toJson(known.get()), seed), Encoders.STRING()));
            out.println(output);
            return 0;
        }
    }
}
