package io.github.federules.examples.budgetsimulation;

import io.github.federules.examples.budgetsimulation.input.FoundFiles;
import io.github.federules.examples.budgetsimulation.input.JsonLinesInput;
import io.github.federules.examples.budgetsimulation.input.UnfitInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Parses dossiers and writes their ids: what a job costs that decides nothing, to be compared with one that does. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Parses JSON Lines and writes the ids: the cost of a job that decides nothing.")
final class ParseCommand implements Callable<Integer> {

    private static final int NOT_STARTED = 2;

    private final PrintWriter out;
    private final PrintWriter messages;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files *.jsonl or folders of them.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private SparkOptions spark = new SparkOptions();

    ParseCommand(PrintWriter out, PrintWriter messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession session = spark.session()) {
            output.check(session);
            FoundFiles found = FoundFiles.of(session, files);
            JsonLinesInput lines = found.linesOnly();
            found.notRead().ifPresent(messages::println);
            StartedJob job = () -> {
                lines.ids(session).write().parquet(output.folder());
                out.println(output.folder());
            };
            return job.status(output.folder(), messages);
        } catch (UnstartedException | UnfitInputException e) {
            messages.println(e.getMessage());
            return NOT_STARTED;
        }
    }
}
