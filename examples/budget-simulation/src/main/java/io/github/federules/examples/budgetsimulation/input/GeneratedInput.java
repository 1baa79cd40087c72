package io.github.federules.examples.budgetsimulation.input;

import io.github.federules.examples.budgetsimulation.deciding.DecidedColumns;
import io.github.federules.examples.budgetsimulation.deciding.DecidedPopulation;
import io.github.federules.examples.budgetsimulation.deciding.SentGrid;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * Dossiers that are generated where they are decided.
 *
 * @param parts among how many tasks; it changes no dossier
 */
public record GeneratedInput(long count, long seed, int parts) implements DossierInput {

    private static final long DOSSIERS_OF_A_TASK = 25_000;

    /** Creates a source with tasks of a few seconds each. */
    public static GeneratedInput of(long count, long seed) {
        return new GeneratedInput(count, seed, (int) Math.min(100_000, Math.max(4, count / DOSSIERS_OF_A_TASK)));
    }

    @Override
    public Dataset<Row> decided(SparkSession spark, Broadcast<SentGrid> grid, LongAccumulator progress) {
        return spark.range(0, count, 1, parts)
                .mapPartitions(new DecidedPopulation(grid, seed, progress), Encoders.row(DecidedColumns.SCHEMA));
    }
}
