package io.github.federules.examples.budgetsimulation.tally;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The sums over the table of decided dossiers. Each result has rows by the hundred, however many dossiers there are. */
public final class Tallies {

    private final Dataset<Row> decided;

    /** Creates the tallies of rows of {@code DecidedColumns}. */
    public Tallies(Dataset<Row> decided) {
        this.decided = decided.where("outcomes is not null");
    }

    /** Returns the tally of each variant, kind of beneficiary and size of budget. */
    public List<TallyCell> cells() {
        Column[] sums = Arrays.stream(VariantTally.SUMS).map(functions::expr).toArray(Column[]::new);
        return decided
                .selectExpr(
                        "kind",
                        BudgetSize.sql() + " as size",
                        "outcomes[0] as base",
                        "posexplode(outcomes) as (variant, o)")
                .groupBy("variant", "kind", "size")
                .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
                .orderBy("variant", "kind", "size")
                .collectAsList()
                .stream()
                .map(row -> new TallyCell(
                        row.getInt(0), row.getString(1), BudgetSize.valueOf(row.getString(2)), VariantTally.of(row, 3)))
                .toList();
    }

    /** Returns how many dossiers each rule refuses, under each variant. */
    public List<RefusalCount> refusals() {
        return decided
                .selectExpr("posexplode(outcomes.failed) as (variant, failed)")
                .where("size(failed) > 0")
                .selectExpr("variant", "explode(failed) as rule")
                .groupBy("variant", "rule")
                .count()
                .orderBy("variant", "rule")
                .collectAsList()
                .stream()
                .map(row -> new RefusalCount(row.getInt(0), row.getString(1), row.getLong(2)))
                .toList();
    }

    /** Returns the aid of each day of submission, under each variant. */
    public List<DailyAid> days() {
        return decided
                .where("submitted is not null")
                .selectExpr("submitted div 86400 as day", "posexplode(outcomes) as (variant, o)")
                .where("o.verdict = 'ELIGIBLE'")
                .groupBy("variant", "day")
                .agg(functions.expr("count(1)"), functions.expr("sum(o.aid)"))
                .orderBy("variant", "day")
                .collectAsList()
                .stream()
                .map(row -> new DailyAid(
                        row.getInt(0), LocalDate.ofEpochDay(row.getLong(1)), row.getLong(2), row.getLong(3)))
                .toList();
    }
}
