package io.github.federules.examples.budgetsimulation;

import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Euros;
import io.github.federules.examples.budgetsimulation.envelope.FundingOrder;
import io.github.federules.examples.budgetsimulation.grid.GridReader;
import io.github.federules.examples.budgetsimulation.grid.InvalidGridException;
import io.github.federules.examples.budgetsimulation.grid.VariantGrid;
import io.github.federules.examples.budgetsimulation.input.DossierInput;
import io.github.federules.examples.budgetsimulation.input.FoundFiles;
import io.github.federules.examples.budgetsimulation.input.GeneratedInput;
import io.github.federules.examples.budgetsimulation.input.UnfitInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simulates: reads or generates dossiers, decides them under every variant, and writes tables and a report. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Decides dossiers under every variant, and writes tables and a report.")
final class RunCommand implements Callable<Integer> {

    private static final int NOT_STARTED = 2;

    private final PrintWriter out;
    private final PrintWriter messages;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files *.jsonl, *.ndjson or *.parquet, or folders of them.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--generate", paramLabel = "COUNT", description = "Generates dossiers instead of reading files.")
    private @Nullable Long count;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "The seed of generated dossiers. Default: 1.")
    private long seed = 1;

    @Option(
            names = "--variants",
            paramLabel = "FILE",
            description = "The call and its variants. Default: eight of hdf-ai-2025.")
    private @Nullable Path variants;

    @Option(names = "--envelope", paramLabel = "EUROS", description = "The envelope, such as 50000000.00.")
    private @Nullable String envelope;

    @Option(
            names = "--ranking",
            paramLabel = "ORDER",
            description = "The order beside first come, first served: smallest_budget (default) or largest_budget.")
    private FundingOrder ranking = FundingOrder.SMALLEST_BUDGET;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private SparkOptions spark = new SparkOptions();

    RunCommand(PrintWriter out, PrintWriter messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        List<String> problems = new ArrayList<>();
        Optional<VariantGrid> grid = grid(problems);
        OptionalLong cents = cents(problems);
        if (files.isEmpty() == (count == null)) {
            problems.add("Give either files of dossiers or --generate COUNT.");
        }
        if (ranking == FundingOrder.FIRST_COME) {
            problems.add("The ranking is first_come, which is shown anyway. Name smallest_budget or largest_budget.");
        }
        if (count != null && count < 1) {
            problems.add("The count is " + count + ", but must be 1 or more.");
        }
        if (!problems.isEmpty() || grid.isEmpty()) {
            return refuse(problems);
        }
        try (SparkSession session = spark.session()) {
            output.check(session);
            Simulation simulation = new Simulation(grid.get(), source(), cents, ranking);
            DossierInput dossiers = dossiers(session);
            StartedJob job = () -> out.println(simulation
                    .run(session, dossiers, output.folder(), messages::println)
                    .report());
            return job.status(output.folder(), messages);
        } catch (UnstartedException | UnfitInputException e) {
            return refuse(List.of(e.getMessage()));
        }
    }

    private DossierInput dossiers(SparkSession session) throws UnfitInputException {
        if (count != null) {
            return GeneratedInput.of(count, seed);
        }
        FoundFiles found = FoundFiles.of(session, files);
        found.notRead().ifPresent(messages::println);
        return found.dossiers();
    }

    private Optional<VariantGrid> grid(List<String> problems) {
        try {
            return Optional.of(variants == null ? builtIn() : GridReader.read(variants));
        } catch (InvalidGridException e) {
            problems.addAll(e.problems());
        } catch (IOException e) {
            problems.add("The file of variants " + variants + " cannot be read. Is it there?");
        }
        return Optional.empty();
    }

    private static VariantGrid builtIn() throws IOException, InvalidGridException {
        try (InputStream in = RunCommand.class.getResourceAsStream("eight-variants.json")) {
            if (in == null) {
                throw new IOException("the jar has no eight-variants.json");
            }
            return GridReader.read(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    Path.of("").toAbsolutePath());
        }
    }

    private OptionalLong cents(List<String> problems) {
        if (envelope == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Euros.cents(Euros.euros(envelope)));
        } catch (InvalidFactException e) {
            problems.add("The envelope: " + e.getMessage());
            return OptionalLong.empty();
        }
    }

    private String source() {
        return count == null ? "read from " + String.join(", ", files) : "generated with the seed " + seed;
    }

    private int refuse(List<String> problems) {
        problems.forEach(messages::println);
        return NOT_STARTED;
    }
}
