package io.github.federules.examples.budgetsimulation.tally;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The number of the line in the file.
 *
 * <p>A task that begins in the middle of a file does not know the number of its first line. The lines of the blocks before it are added up here, from
 * one row a block.
 */
final class LineNumbers {

    /** The number from 1, of rows that were joined. */
    static final Column LINE =
            coalesce(col("before"), lit(0L)).plus(col("place")).plus(1L).as("line");

    private final Dataset<Row> blocks;

    LineNumbers(Dataset<Row> decided) {
        WindowSpec before = Window.partitionBy("file").orderBy("block").rowsBetween(Window.unboundedPreceding(), -1);
        blocks = decided.where("lines is not null")
                .select(col("file"), col("block"), sum("lines").over(before).as("before"));
    }

    /** Joins rows of {@code file}, {@code block} and {@code place}. */
    Dataset<Row> join(Dataset<Row> rows) {
        return rows.join(blocks, new String[] {"file", "block"}, "left");
    }
}
