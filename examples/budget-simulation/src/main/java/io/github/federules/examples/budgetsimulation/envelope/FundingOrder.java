package io.github.federules.examples.budgetsimulation.envelope;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;

/**
 * An order in which operations are funded.
 *
 * <p>Each is total: after its own criterion come the instant of submission, then the id by its characters, then the aid under each variant.
 * Dossiers that are the same in all of these are the same for every figure. A dossier without a date comes last, and so does one without an id
 * among those of its instant. No order depends on the variant, so that one sort serves all.
 */
public enum FundingOrder {
    FIRST_COME("first come, first served"),
    SMALLEST_BUDGET("smallest budget first"),
    LARGEST_BUDGET("largest budget first");

    private final String label;

    FundingOrder(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Column[] columns() {
        List<Column> columns = new ArrayList<>();
        if (this == SMALLEST_BUDGET) {
            columns.add(col("presented").asc());
        } else if (this == LARGEST_BUDGET) {
            columns.add(col("presented").desc());
        }
        columns.add(col("submitted").asc_nulls_last());
        columns.add(col("id").asc_nulls_last());
        columns.add(col("aids").asc());
        return columns.toArray(new Column[0]);
    }
}
