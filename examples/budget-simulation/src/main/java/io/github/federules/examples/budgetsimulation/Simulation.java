package io.github.federules.examples.budgetsimulation;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.github.federules.examples.budgetsimulation.deciding.SentGrid;
import io.github.federules.examples.budgetsimulation.envelope.EnvelopeCut;
import io.github.federules.examples.budgetsimulation.envelope.FundedList;
import io.github.federules.examples.budgetsimulation.envelope.FundingOrder;
import io.github.federules.examples.budgetsimulation.grid.VariantGrid;
import io.github.federules.examples.budgetsimulation.input.DossierInput;
import io.github.federules.examples.budgetsimulation.output.OutputFolder;
import io.github.federules.examples.budgetsimulation.output.ResultTables;
import io.github.federules.examples.budgetsimulation.report.SimulationReport;
import io.github.federules.examples.budgetsimulation.tally.ErrorCount;
import io.github.federules.examples.budgetsimulation.tally.InputErrors;
import io.github.federules.examples.budgetsimulation.tally.RepeatedIdCount;
import io.github.federules.examples.budgetsimulation.tally.RepeatedIds;
import io.github.federules.examples.budgetsimulation.tally.SimulatedCall;
import io.github.federules.examples.budgetsimulation.tally.Tallies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * One simulation: decides every dossier once under all variants, writes the table of dossiers, and adds up from there.
 *
 * @param source where the dossiers come from, for people
 * @param envelope the envelope in cents, if there is one
 * @param ranking the order beside first come, first served
 */
public record Simulation(VariantGrid grid, String source, OptionalLong envelope, FundingOrder ranking) {

    /** Runs the simulation, and returns what it found and where the report is. */
    Found run(SparkSession spark, DossierInput dossiers, String folder, Consumer<String> messages) throws IOException {
        OutputFolder output = new OutputFolder(spark, folder);
        Broadcast<SentGrid> sent =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(SentGrid.of(grid));
        Dataset<Row> decided;
        LongAccumulator done = spark.sparkContext().longAccumulator("dossiers");
        try (ProgressLine progress = new ProgressLine(spark, done, messages)) {
            progress.start();
            decided = output.writeDossiers(dossiers.decided(spark, sent, done));
        }
        messages.accept("Adding up.");
        output.writeComputed("errors", InputErrors.of(decided));
        output.writeComputed("repeated_ids", RepeatedIds.of(decided));
        RepeatedIdCount repeated = RepeatedIds.count(output.table("repeated_ids"));
        if (repeated.ids() > 0) {
            messages.accept(repeated.text() + " They are in tables/repeated_ids.");
        }
        Tallies tallies = new Tallies(decided);
        SimulatedCall result = new SimulatedCall(
                grid,
                source,
                envelope,
                tallies.cells(),
                tallies.refusals(),
                tallies.days(),
                funded(decided, messages),
                errors(output),
                repeated);
        ResultTables.write(spark, output, result);
        return new Found(result, output.writeReport(SimulationReport.of(result)));
    }

    private List<FundedList> funded(Dataset<Row> decided, Consumer<String> messages) {
        List<FundedList> lists = new ArrayList<>();
        if (envelope.isPresent()) {
            Dataset<Row> dossiers = decided.where("outcomes is not null");
            int variants = grid.variants().size();
            for (FundingOrder order : List.of(FundingOrder.FIRST_COME, ranking)) {
                messages.accept("Spending the envelope: " + order.label() + ".");
                lists.addAll(EnvelopeCut.of(dossiers, variants, envelope.getAsLong(), order));
            }
        }
        return lists;
    }

    private static List<ErrorCount> errors(OutputFolder output) {
        return output.table("errors").groupBy("code").agg(count(lit(1))).orderBy("code").collectAsList().stream()
                .map(row -> new ErrorCount(row.getString(0), row.getLong(1)))
                .toList();
    }

    /** What a simulation found, and the path of its report. */
    record Found(SimulatedCall result, String report) {}
}
