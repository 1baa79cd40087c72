package io.github.federules.examples.budgetsimulation.tally;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Ids that occur more than once: id, dossiers, file, line.
 *
 * <p>Which dossier of an id is the right one cannot be known here, so that all are decided and counted. Dossiers with errors count nowhere, and
 * not here either.
 */
public final class RepeatedIds {

    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("dossiers", DataTypes.LongType)
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.LongType);

    private RepeatedIds() {}

    /** Returns each dossier whose id another one has, with how many dossiers have the id. */
    public static Dataset<Row> of(Dataset<Row> decided) {
        Dataset<Row> dossiers =
                decided.where("outcomes is not null and id is not null").select("id", "file", "block", "place");
        Dataset<Row> repeated =
                dossiers.groupBy("id").agg(expr("count(1) as dossiers")).where("dossiers > 1");
        // Mostly there are none. Then no dossier is looked up.
        return repeated.isEmpty()
                ? decided.sparkSession().createDataFrame(List.of(), SCHEMA)
                : places(decided, dossiers, repeated);
    }

    private static Dataset<Row> places(Dataset<Row> decided, Dataset<Row> dossiers, Dataset<Row> repeated) {
        return new LineNumbers(decided)
                .join(dossiers.join(repeated, "id"))
                .select(col("id"), col("dossiers"), col("file"), LineNumbers.LINE)
                .orderBy("id", "file", "line");
    }

    /** Returns how many ids and dossiers a table of repeated ids has. */
    public static RepeatedIdCount count(Dataset<Row> table) {
        Row row = table.selectExpr("count(distinct id)", "count(1)").head();
        return new RepeatedIdCount(row.getLong(0), row.getLong(1));
    }
}
