package io.github.federules.examples.budgetsimulation.input;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import io.github.federules.examples.budgetsimulation.deciding.DecidedColumns;
import io.github.federules.examples.budgetsimulation.deciding.DecidedRows;
import io.github.federules.examples.budgetsimulation.deciding.SentGrid;
import io.github.federules.examples.budgetsimulation.paths.LiteralPath;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Dossiers in Parquet files of one schema, one a row, with the fields of the dossier format as columns. */
public record ParquetInput(List<String> files) implements DossierInput {

    static final List<String> FIELDS = List.of("id", "call", "seeks", "applicant", "operation", "submission");

    public ParquetInput {
        files = List.copyOf(files);
    }

    @Override
    public Dataset<Row> decided(SparkSession spark, Broadcast<SentGrid> grid, LongAccumulator progress) {
        Dataset<Row> rows = read(spark);
        Column[] fields =
                Arrays.stream(rows.columns()).map(name -> col("`" + name + "`")).toArray(Column[]::new);
        return rows.select(
                        col("_metadata.file_path"),
                        col("_metadata.row_index"),
                        to_json(struct(fields)).as("json"))
                .map(new DecidedRows(grid, progress), Encoders.row(DecidedColumns.SCHEMA));
    }

    Dataset<Row> read(SparkSession spark) {
        return spark.read().parquet(files.stream().map(LiteralPath::of).toArray(String[]::new));
    }
}
