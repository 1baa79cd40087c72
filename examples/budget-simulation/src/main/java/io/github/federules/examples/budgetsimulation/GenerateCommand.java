package io.github.federules.examples.budgetsimulation;

import io.github.federules.core.call.Call;
import io.github.federules.examples.budgetsimulation.output.OutputFolder;
import io.github.federules.examples.budgetsimulation.population.WrittenPopulation;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.call.CallWriter;
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

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private SparkOptions spark = new SparkOptions();

    GenerateCommand(PrintWriter out, PrintWriter messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Call> known = FederCalls.find(call);
        if (known.isEmpty()) {
            return refuse("The call " + call + " is unknown. Name one of the catalogue, such as hdf-ai-2025.");
        }
        if (count < 1) {
            return refuse("The count is " + count + ", but must be 1 or more.");
        }
        if (parts < 1) {
            return refuse("The number of files is " + parts + ", but must be 1 or more.");
        }
        try (SparkSession session = spark.session()) {
            output.check(session);
            StartedJob job = () -> {
                new OutputFolder(session, output.folder())
                        .writeLines(session.range(0, count, 1, parts)
                                .mapPartitions(
                                        new WrittenPopulation(CallWriter.toJson(known.get()), seed),
                                        Encoders.STRING()));
                out.println(output.folder());
            };
            return job.status(output.folder(), messages);
        } catch (UnstartedException e) {
            messages.println(e.getMessage());
            return NOT_STARTED;
        }
    }

    private int refuse(String problem) {
        messages.println(problem);
        return NOT_STARTED;
    }
}
