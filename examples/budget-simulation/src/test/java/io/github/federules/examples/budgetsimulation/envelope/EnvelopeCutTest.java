package io.github.federules.examples.budgetsimulation.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.budgetsimulation.LocalSpark;
import io.github.federules.examples.budgetsimulation.deciding.DecidedColumns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("simulation")
class EnvelopeCutTest {

    private static SparkSession spark;

    /** An operation under two variants. */
    private record Op(@Nullable String id, @Nullable Long submitted, long presented, long aid, long otherAid) {}

    @BeforeAll
    static void start() {
        spark = LocalSpark.session();
    }

    @Test
    void operations_are_funded_until_one_does_not_fit() {
        List<Op> operations = List.of(
                new Op("c", 30L, 100, 50_00, 10_00),
                new Op("a", 10L, 300, 40_00, 20_00),
                new Op("b", 20L, 200, 60_00, 30_00),
                new Op("d", 40L, 50, 1_00, -1));

        // 40 and 60 are 100; the next, of 50, does not fit, and the last, of 1, comes after it.
        assertThat(cut(operations, 120_00, FundingOrder.FIRST_COME))
                .containsExactly(
                        new FundedList(0, FundingOrder.FIRST_COME, 2, 100_00, 2, "b", "c"),
                        // 20 + 30 + 10; d is not eligible here.
                        new FundedList(1, FundingOrder.FIRST_COME, 3, 60_00, 0, "c", null));
        // By budget: d 1, c 50, b 60 make 111; a does not fit.
        assertThat(cut(operations, 120_00, FundingOrder.SMALLEST_BUDGET).get(0))
                .isEqualTo(new FundedList(0, FundingOrder.SMALLEST_BUDGET, 3, 111_00, 1, "b", "a"));
        // a 40, b 60; c does not fit.
        assertThat(cut(operations, 120_00, FundingOrder.LARGEST_BUDGET).get(0))
                .isEqualTo(new FundedList(0, FundingOrder.LARGEST_BUDGET, 2, 100_00, 2, "b", "c"));
    }

    @Test
    void an_envelope_that_is_met_to_the_cent_funds_the_operation() {
        List<Op> operations = List.of(new Op("a", 10L, 1, 40_00, 40_00), new Op("b", 20L, 1, 60_00, 60_01));

        assertThat(cut(operations, 100_00, FundingOrder.FIRST_COME))
                .extracting(FundedList::funded)
                .containsExactly(2L, 1L);
    }

    @Test
    void the_id_decides_within_an_instant_and_what_is_unknown_comes_last() {
        List<Op> operations = List.of(
                new Op(null, 10L, 1, 1_00, 1_00),
                new Op("z", null, 1, 1_00, 1_00),
                new Op("b", 10L, 1, 1_00, 1_00),
                new Op("a", 10L, 1, 1_00, 1_00));

        assertThat(cut(operations, 2_00, FundingOrder.FIRST_COME).get(0).lastFunded())
                .isEqualTo("b");
        FundedList three = cut(operations, 3_00, FundingOrder.FIRST_COME).get(0);
        assertThat(three.lastFunded()).isNull();
        assertThat(three.firstLeftOut()).isEqualTo("z");
    }

    @Test
    void nothing_and_an_envelope_of_nothing_fund_nothing() {
        assertThat(cut(List.of(), 1_00, FundingOrder.FIRST_COME))
                .extracting(FundedList::funded)
                .containsExactly(0L, 0L);
        assertThat(cut(List.of(new Op("a", 1L, 1, 5, -1)), 0, FundingOrder.FIRST_COME))
                .containsExactly(
                        new FundedList(0, FundingOrder.FIRST_COME, 0, 0, 1, null, "a"),
                        new FundedList(1, FundingOrder.FIRST_COME, 0, 0, 0, null, null));
    }

    @Test
    void parts_and_order_change_nothing_and_the_result_is_that_of_one_list() {
        Random random = new Random(5);
        List<Op> operations = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            operations.add(new Op(
                    String.format("%05d", i),
                    (long) random.nextInt(200),
                    random.nextInt(1000),
                    random.nextInt(100_000),
                    random.nextInt(3) - 1));
        }
        for (long envelope : new long[] {0, 1, 777_777, 70_000_000, 1_000_000_000L}) {
            List<FundedList> expected = List.of(oneList(operations, envelope, 0), oneList(operations, envelope, 1));
            for (int parts : new int[] {1, 7}) {
                List<Op> shuffled = new ArrayList<>(operations);
                Collections.shuffle(shuffled, random);
                assertThat(EnvelopeCut.of(rows(shuffled).repartition(parts), 2, envelope, FundingOrder.FIRST_COME))
                        .isEqualTo(expected);
            }
        }
    }

    // One list, from the first operation to the last.
    private static FundedList oneList(List<Op> operations, long envelope, int variant) {
        List<Op> sorted = operations.stream()
                .filter(each -> aid(each, variant) >= 0)
                .sorted(Comparator.comparing(Op::submitted).thenComparing(Op::id))
                .toList();
        long spent = 0;
        int funded = 0;
        while (funded < sorted.size() && spent + aid(sorted.get(funded), variant) <= envelope) {
            spent += aid(sorted.get(funded), variant);
            funded++;
        }
        return new FundedList(
                variant,
                FundingOrder.FIRST_COME,
                funded,
                spent,
                sorted.size() - funded,
                funded == 0 ? null : sorted.get(funded - 1).id(),
                funded == sorted.size() ? null : sorted.get(funded).id());
    }

    private static long aid(Op operation, int variant) {
        return variant == 0 ? operation.aid() : operation.otherAid();
    }

    private static List<FundedList> cut(List<Op> operations, long envelope, FundingOrder order) {
        return EnvelopeCut.of(rows(operations), 2, envelope, order);
    }

    private static Dataset<Row> rows(List<Op> operations) {
        List<Row> rows = operations.stream()
                .map(each -> RowFactory.create(
                        null, -1L, 0L, null, each.id(), "UNKNOWN", each.presented(), each.submitted(), null, new Row[] {
                            outcome(each.aid()), outcome(each.otherAid())
                        }))
                .toList();
        return spark.createDataFrame(rows, DecidedColumns.SCHEMA);
    }

    private static Row outcome(long aid) {
        return RowFactory.create(
                aid < 0 ? "INELIGIBLE" : "ELIGIBLE", Math.max(0, aid), Math.max(0, aid), 0L, 0L, new String[0]);
    }
}
