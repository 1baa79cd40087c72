package io.github.federules.examples.budgetsimulation.output;

import io.github.federules.examples.budgetsimulation.envelope.FundedList;
import io.github.federules.examples.budgetsimulation.grid.Variant;
import io.github.federules.examples.budgetsimulation.tally.BudgetSize;
import io.github.federules.examples.budgetsimulation.tally.SimulatedCall;
import io.github.federules.examples.budgetsimulation.tally.VariantTally;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables of a simulation, each in one file. Amounts are whole cents. */
public final class ResultTables {

    private static final String[] TALLY = {
        "dossiers",
        "eligible",
        "refused",
        "incomplete",
        "not_sought",
        "aid_cents",
        "aid_up_to_cents",
        "gainers",
        "gained_cents",
        "losers",
        "lost_cents",
        "now_eligible",
        "no_longer_eligible",
        "readings_differ",
        "at_stake_cents"
    };

    private final SparkSession spark;
    private final OutputFolder folder;
    private final SimulatedCall result;

    private ResultTables(SparkSession spark, OutputFolder folder, SimulatedCall result) {
        this.spark = spark;
        this.folder = folder;
        this.result = result;
    }

    public static void write(SparkSession spark, OutputFolder folder, SimulatedCall result) {
        ResultTables tables = new ResultTables(spark, folder, result);
        tables.variants();
        tables.kinds();
        tables.sizes();
        tables.refusals();
        tables.days();
        if (result.envelope().isPresent()) {
            tables.envelope();
        }
    }

    private void variants() {
        List<Row> rows = new ArrayList<>();
        List<Variant> variants = result.grid().variants();
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            rows.add(row(result.total(i), i, variant.name(), String.join("; ", variant.changes())));
        }
        write(
                "variants",
                rows,
                withTally(start().add("name", DataTypes.StringType).add("changes", DataTypes.StringType)));
    }

    private void kinds() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < result.grid().variants().size(); i++) {
            for (String kind : result.kinds()) {
                rows.add(row(result.ofKind(i, kind), i, kind));
            }
        }
        write("kinds", rows, withTally(start().add("kind", DataTypes.StringType)));
    }

    private void sizes() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < result.grid().variants().size(); i++) {
            for (BudgetSize size : BudgetSize.values()) {
                rows.add(row(result.ofSize(i, size), i, size.name()));
            }
        }
        write("sizes", rows, withTally(start().add("size", DataTypes.StringType)));
    }

    private void refusals() {
        write(
                "refusals",
                result.refusals().stream()
                        .map(each -> RowFactory.create(each.variant(), each.rule(), each.dossiers()))
                        .toList(),
                start().add("rule", DataTypes.StringType).add("dossiers", DataTypes.LongType));
    }

    private void days() {
        write(
                "days",
                result.days().stream()
                        .map(each ->
                                RowFactory.create(each.variant(), each.day().toString(), each.eligible(), each.aid()))
                        .toList(),
                start().add("day", DataTypes.StringType)
                        .add("eligible", DataTypes.LongType)
                        .add("aid_cents", DataTypes.LongType));
    }

    private void envelope() {
        List<Row> rows = new ArrayList<>();
        for (FundedList list : result.funded()) {
            rows.add(RowFactory.create(
                    list.variant(),
                    list.order().name(),
                    list.funded(),
                    list.spent(),
                    list.leftOut(),
                    list.lastFunded(),
                    list.firstLeftOut()));
        }
        write(
                "envelope",
                rows,
                start().add("order", DataTypes.StringType)
                        .add("funded", DataTypes.LongType)
                        .add("spent_cents", DataTypes.LongType)
                        .add("left_out", DataTypes.LongType)
                        .add("last_funded", DataTypes.StringType)
                        .add("first_left_out", DataTypes.StringType));
    }

    private void write(String name, List<Row> rows, StructType schema) {
        folder.writeTable(name, spark.createDataFrame(rows, schema).coalesce(1));
    }

    private static StructType start() {
        return new StructType().add("variant", DataTypes.IntegerType);
    }

    private static StructType withTally(StructType start) {
        StructType schema = start;
        for (String column : TALLY) {
            schema = schema.add(column, DataTypes.LongType);
        }
        return schema;
    }

    private static Row row(VariantTally tally, Object... key) {
        List<Object> values = new ArrayList<>(List.of(key));
        values.addAll(tally.inOrder());
        return RowFactory.create(values.toArray());
    }
}
