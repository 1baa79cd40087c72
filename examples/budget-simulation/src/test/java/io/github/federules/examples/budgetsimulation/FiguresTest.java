package io.github.federules.examples.budgetsimulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.budgetsimulation.envelope.FundedList;
import io.github.federules.examples.budgetsimulation.envelope.FundingOrder;
import io.github.federules.examples.budgetsimulation.grid.GridReader;
import io.github.federules.examples.budgetsimulation.grid.VariantGrid;
import io.github.federules.examples.budgetsimulation.input.FoundFiles;
import io.github.federules.examples.budgetsimulation.tally.BudgetSize;
import io.github.federules.examples.budgetsimulation.tally.DailyAid;
import io.github.federules.examples.budgetsimulation.tally.RefusalCount;
import io.github.federules.examples.budgetsimulation.tally.SimulatedCall;
import io.github.federules.examples.budgetsimulation.tally.VariantTally;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Six dossiers whose figures can be computed by hand under each variant. The call of Hauts-de-France pays 60% of 70,000.00 or more, at
 * most 250,000.00. Nobody presents staff, so that there is no flat rate.
 */
@Tag("simulation")
class FiguresTest {

    private static final List<String> DOSSIERS = List.of(
            // 60% of 100,000.00 is 60,000.00.
            dossier("A", "LOCAL_AUTHORITY", "100000.00", "\"sentOn\":\"2025-02-20\",\"electronic\":true"),
            // Below the minimum. Under one of 50,000.00: 60% of 60,000.00 is 36,000.00.
            dossier("B", "ASSOCIATION", "60000.00", "\"sentOn\":\"2025-02-20\",\"electronic\":true"),
            // Below the minimum too, and no beneficiary.
            dossier("C", "STATE_SERVICE", "60000.00", "\"sentOn\":\"2025-02-20\",\"electronic\":true"),
            // Sent electronically or not: nobody knows. 60% of 1,000,000.00 is 600,000.00; the most is 250,000.00.
            dossier("D", "LOCAL_AUTHORITY", "1000000.00", "\"sentOn\":\"2025-02-20\""),
            // In time only if 28 February is. 60% of 200,000.00 is 120,000.00.
            dossier("E", "PUBLIC_ESTABLISHMENT", "200000.00", "\"sentOn\":\"2025-02-28\",\"electronic\":true"),
            dossier("F", "LOCAL_AUTHORITY", "100000.00", "\"sentOn\":\"2025-02-20\",\"electronic\":true")
                    .replace("\"applicant\"", "\"seeks\":[\"WORKSHOPS\"],\"applicant\""));

    private static final int BASE = 0;
    private static final int HALF = 1;
    private static final int LOWER = 2;
    private static final int HIGHER = 3;
    private static final int INCLUSIVE = 4;

    private static final List<String> MESSAGES = new ArrayList<>();
    private static SimulatedCall result;

    @TempDir
    private static Path folder;

    private static String dossier(String id, String kind, String amount, String submission) {
        return "{\"id\":\"" + id + "\",\"call\":\"hdf-ai-2025\",\"applicant\":{\"name\":\"" + id + "\",\"kind\":\""
                + kind
                + "\",\"policyRole\":\"DIRECT\"},\"operation\":{\"answers\":{\"EXPLORES_AI\":true},\"costLines\":["
                + "{\"id\":\"1\",\"nature\":\"STUDIES\",\"label\":\"Étude\",\"amount\":{\"amount\":\"" + amount
                + "\",\"currency\":\"EUR\"}}]},\"submission\":{\"sent\":true," + submission + "}}";
    }

    @BeforeAll
    static void simulate() throws Exception {
        VariantGrid grid = GridReader.read(
                "{\"call\": \"hdf-ai-2025\", \"variants\": ["
                        + "{\"name\": \"half\", \"changes\": {\"funding.aid.rate\": \"0.5\"}},"
                        + "{\"name\": \"lower\", \"changes\": {\"costs.minimum.amount\": \"50000.00\"}},"
                        + "{\"name\": \"higher\", \"changes\": {\"costs.minimum.amount\": \"200000.01\"}},"
                        + "{\"name\": \"inclusive\", \"changes\": {\"readings.inForce\": [\"DEADLINE=INCLUSIVE\"]}}]}",
                folder);
        Path file = Files.write(folder.resolve("six.jsonl"), DOSSIERS);
        SparkSession spark = LocalSpark.session();
        result = new Simulation(grid, "of a test", OptionalLong.of(150_000_00L), FundingOrder.LARGEST_BUDGET)
                .run(
                        spark,
                        FoundFiles.of(spark, List.of(file.toString())).dossiers(),
                        folder.resolve("out").toString(),
                        MESSAGES::add)
                .result();
    }

    @Test
    void verdicts_and_aid_are_added_up() {
        // A; B, C and E; D; F. Aid up to: A and D. Of E, 120,000.00 depend on the reading of the deadline.
        assertThat(result.total(BASE))
                .isEqualTo(new VariantTally(6, 1, 3, 1, 1, 60_000_00L, 310_000_00L, 0, 0, 0, 0, 0, 0, 1, 120_000_00L));
    }

    @Test
    void those_who_gain_and_lose_are_counted_against_the_base() {
        // A loses 10,000.00. E would get half of 200,000.00, D up to 250,000.00 still.
        assertThat(result.total(HALF))
                .isEqualTo(new VariantTally(
                        6, 1, 3, 1, 1, 50_000_00L, 300_000_00L, 0, 0, 1, 10_000_00L, 0, 0, 1, 100_000_00L));
        // B gains 36,000.00, and is eligible now.
        assertThat(result.total(LOWER))
                .isEqualTo(new VariantTally(
                        6, 2, 2, 1, 1, 96_000_00L, 346_000_00L, 1, 36_000_00L, 0, 0, 1, 0, 1, 120_000_00L));
        // A loses all. E misses the minimum by a cent under any reading.
        assertThat(result.total(HIGHER))
                .isEqualTo(new VariantTally(6, 0, 4, 1, 1, 0, 250_000_00L, 0, 0, 1, 60_000_00L, 0, 1, 0, 0));
        // E gains 120,000.00. They are still at stake: the call leaves open which day is the last.
        assertThat(result.total(INCLUSIVE))
                .isEqualTo(new VariantTally(
                        6, 2, 2, 1, 1, 180_000_00L, 430_000_00L, 1, 120_000_00L, 0, 0, 1, 0, 1, 120_000_00L));
    }

    @Test
    void kinds_and_sizes_are_told_apart() {
        // A, D and F.
        assertThat(result.ofKind(BASE, "LOCAL_AUTHORITY"))
                .isEqualTo(new VariantTally(3, 1, 0, 1, 1, 60_000_00L, 310_000_00L, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(result.ofKind(LOWER, "ASSOCIATION"))
                .isEqualTo(new VariantTally(1, 1, 0, 0, 0, 36_000_00L, 36_000_00L, 1, 36_000_00L, 0, 0, 1, 0, 0, 0));
        // B and C.
        assertThat(result.ofSize(BASE, BudgetSize.UNDER_100_000).refused()).isEqualTo(2);
        // A and F, which have the bound exactly, and E.
        assertThat(result.ofSize(BASE, BudgetSize.UNDER_250_000).dossiers()).isEqualTo(3);
        // D has the bound exactly.
        assertThat(result.ofSize(BASE, BudgetSize.UNDER_5_000_000).aidUpTo()).isEqualTo(250_000_00L);
    }

    @Test
    void refusals_are_counted_by_rule() {
        assertThat(result.refusals())
                .filteredOn(each -> each.variant() == BASE)
                // C counts for both of its rules.
                .containsExactlyInAnyOrder(
                        new RefusalCount(BASE, "APPLICANT_KIND", 1),
                        new RefusalCount(BASE, "MINIMUM_TOTAL_COST", 2),
                        new RefusalCount(BASE, "SUBMISSION_DEADLINE", 1));
        assertThat(result.refusals())
                .filteredOn(each -> each.variant() == LOWER)
                .containsExactlyInAnyOrder(
                        new RefusalCount(LOWER, "APPLICANT_KIND", 1),
                        new RefusalCount(LOWER, "SUBMISSION_DEADLINE", 1));
    }

    @Test
    void sure_aid_is_counted_by_day() {
        assertThat(result.days())
                .filteredOn(each -> each.variant() == INCLUSIVE)
                .containsExactly(
                        new DailyAid(INCLUSIVE, LocalDate.of(2025, 2, 20), 1, 60_000_00L),
                        new DailyAid(INCLUSIVE, LocalDate.of(2025, 2, 28), 1, 120_000_00L));
    }

    @Test
    void the_order_decides_whom_the_envelope_funds() {
        // Of 150,000.00: A first and nothing for E, or E first and nothing for A.
        assertThat(result.funded())
                .contains(
                        new FundedList(BASE, FundingOrder.FIRST_COME, 1, 60_000_00L, 0, "A", null),
                        new FundedList(INCLUSIVE, FundingOrder.FIRST_COME, 1, 60_000_00L, 1, "A", "E"),
                        new FundedList(INCLUSIVE, FundingOrder.LARGEST_BUDGET, 1, 120_000_00L, 1, "E", "A"));
    }

    @Test
    void each_table_is_there_as_parquet_and_as_csv() {
        for (String name :
                List.of("variants", "kinds", "sizes", "refusals", "days", "envelope", "errors", "repeated_ids")) {
            String table = folder.resolve("out/tables/" + name).toString();
            Dataset<Row> parquet = LocalSpark.session().read().parquet(table + ".parquet");
            Dataset<Row> csv = LocalSpark.session()
                    .read()
                    .option("header", true)
                    .option("enforceSchema", false)
                    .option("escape", "\"")
                    .schema(parquet.schema())
                    .csv(table + ".csv");
            // CSV has no null, but an empty text.
            assertThat(csv.na().fill("").collectAsList())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(parquet.na().fill("").collectAsList());
        }
        assertThat(LocalSpark.session()
                        .read()
                        .text(folder.resolve("out/tables/variants.csv").toString())
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .anyMatch(
                        line -> line.startsWith("4,inclusive,\"readings.inForce = [\"\"DEADLINE=INCLUSIVE\"\"]\",6,"));
        Row base = LocalSpark.session()
                .read()
                .parquet(folder.resolve("out/tables/variants.parquet").toString())
                .where("variant = 0")
                .first();
        assertThat(base.<Long>getAs("aid_cents")).isEqualTo(60_000_00L);
        assertThat(base.<Long>getAs("aid_up_to_cents")).isEqualTo(310_000_00L);
    }

    @Test
    void the_job_states_how_far_it_is() {
        assertThat(MESSAGES).containsSubsequence("Decided: 6 dossiers.", "Adding up.");
    }
}
