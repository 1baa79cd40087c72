package io.github.federules.examples.budgetsimulation.input;

import io.github.federules.examples.budgetsimulation.deciding.SentGrid;
import java.io.IOException;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Where dossiers come from. */
@FunctionalInterface
public interface DossierInput {

    /** Returns the dossiers, decided: rows of {@link io.github.federules.examples.budgetsimulation.deciding.DecidedColumns}. */
    Dataset<Row> decided(SparkSession spark, Broadcast<SentGrid> grid, LongAccumulator progress) throws IOException;
}
