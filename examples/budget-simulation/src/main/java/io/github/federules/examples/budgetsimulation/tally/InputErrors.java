package io.github.federules.examples.budgetsimulation.tally;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The table of errors: file, line, code, path. */
public final class InputErrors {

    private InputErrors() {}

    /** Returns every error of every dossier. */
    public static Dataset<Row> of(Dataset<Row> decided) {
        Dataset<Row> errors = decided.where("errors is not null")
                .selectExpr("file", "block", "place", "posexplode(errors) as (number, error)");
        return new LineNumbers(decided)
                .join(errors)
                .select(
                        col("file"),
                        LineNumbers.LINE,
                        col("error.code").as("code"),
                        col("error.path").as("path"),
                        col("number"))
                .orderBy("file", "line", "number")
                .drop("number");
    }
}
