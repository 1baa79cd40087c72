package io.github.federules.examples.budgetsimulation.input;

import io.github.federules.examples.budgetsimulation.deciding.DecidedColumns;
import io.github.federules.examples.budgetsimulation.deciding.DecidedLines;
import io.github.federules.examples.budgetsimulation.deciding.SentGrid;
import io.github.federules.examples.budgetsimulation.lines.FileBlocks;
import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/** Dossiers in files, one a line. A file may be read by many tasks, each a block. */
public record JsonLinesInput(List<String> files) implements DossierInput {

    public JsonLinesInput {
        files = List.copyOf(files);
    }

    @Override
    public Dataset<Row> decided(SparkSession spark, Broadcast<SentGrid> grid, LongAccumulator progress)
            throws IOException {
        return spark.createDataFrame(
                FileBlocks.of(spark, files).flatMap(new DecidedLines(grid, configuration(spark), progress)),
                DecidedColumns.SCHEMA);
    }

    /** Returns the ids of the dossiers, which are parsed and not decided. */
    public Dataset<Row> ids(SparkSession spark) throws IOException {
        return spark.createDataFrame(
                FileBlocks.of(spark, files).flatMap(new ParsedLines(configuration(spark))), ParsedLines.SCHEMA);
    }

    private static Broadcast<SerializableConfiguration> configuration(SparkSession spark) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    }
}
