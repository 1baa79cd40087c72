package io.github.federules.examples.budgetsimulation.input;

import static org.apache.spark.sql.functions.col;

import io.github.federules.examples.budgetsimulation.deciding.DecidedColumns;
import io.github.federules.examples.budgetsimulation.deciding.DecidedLines;
import io.github.federules.examples.budgetsimulation.deciding.SentGrid;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Dossiers in files, one a line. A file may be read by many tasks, each a block. */
public record JsonLinesInput(List<String> files) implements DossierInput {

    public JsonLinesInput {
        files = List.copyOf(files);
    }

    @Override
    public Dataset<Row> decided(SparkSession spark, Broadcast<SentGrid> grid, LongAccumulator progress) {
        return lines(spark).mapPartitions(new DecidedLines(grid, progress), Encoders.row(DecidedColumns.SCHEMA));
    }

    /** Returns the lines: the file, the byte where the block begins, and the bytes of the line as they are. */
    public Dataset<Row> lines(SparkSession spark) {
        return spark.read()
                .option("lineSep", "\n")
                .text(files.toArray(new String[0]))
                .select(
                        col("_metadata.file_path"),
                        col("_metadata.file_block_start"),
                        col("value").cast("binary"));
    }
}
