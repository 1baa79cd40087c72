package io.github.federules.examples.budgetsimulation.tally;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** The table of errors: file, line, code, path. */
public final class InputErrors {

    private InputErrors() {}

    /**
     * Returns every error of every dossier.
     *
     * <p>A task that begins in the middle of a file does not know the number of its first line. The lines of the blocks before it are added up
     * here, from one row a block.
     */
    public static Dataset<Row> of(Dataset<Row> decided) {
        WindowSpec before = Window.partitionBy("file").orderBy("block").rowsBetween(Window.unboundedPreceding(), -1);
        Dataset<Row> blocks = decided.where("lines is not null")
                .select(
                        col("file"),
                        col("block"),
                        coalesce(sum("lines").over(before), lit(0L)).as("before"));
        return decided.where("errors is not null")
                .selectExpr("file", "block", "place", "posexplode(errors) as (number, error)")
                .join(blocks, new String[] {"file", "block"}, "left")
                .select(
                        col("file"),
                        coalesce(col("before"), lit(0L))
                                .plus(col("place"))
                                .plus(1L)
                                .as("line"),
                        col("error.code").as("code"),
                        col("error.path").as("path"),
                        col("number"))
                .orderBy("file", "line", "number")
                .drop("number");
    }
}
