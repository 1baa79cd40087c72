package io.github.federules.examples.budgetsimulation.envelope;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.PartitionPruningRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Function1;

/**
 * Finds where an envelope ends, exactly, without bringing the dossiers to one machine.
 *
 * <p>The dossiers are sorted once into parts that follow each other. Each part adds up its aid under every variant. From these sums the driver
 * knows in which part each variant's envelope ends, and how much is spent before it. Only these parts are read again, operation by operation.
 */
public final class EnvelopeCut {

    private EnvelopeCut() {}

    /**
     * Returns what an envelope funds under each variant.
     *
     * @param decided rows of {@code id}, {@code submitted}, {@code presented}, {@code outcomes}
     */
    public static List<FundedList> of(Dataset<Row> decided, int variants, long envelope, FundingOrder order) {
        // One RDD for both passes: its parts are cut once, so that sums and second reading speak of the same parts.
        JavaRDD<Row> sorted = decided.where(expr("array_contains(outcomes.verdict, 'ELIGIBLE')"))
                .select(col("submitted"), col("id"), col("presented"), aids(variants))
                .orderBy(order.columns())
                .select("id", "aids")
                .javaRDD();
        List<PartSums> sums = new ArrayList<>(sorted.mapPartitionsWithIndex(
                        (index, rows) ->
                                List.of(PartSums.of(index, rows, variants)).iterator(),
                        false)
                .collect());
        sums.sort(Comparator.comparingInt(PartSums::part));
        return lists(sorted, sums, variants, envelope, order);
    }

    // One expression a variant: Spark compiles these, and would interpret a lambda over the outcomes.
    private static Column aids(int variants) {
        return array(IntStream.range(0, variants)
                        .mapToObj(i ->
                                expr("if(outcomes[%1$d].verdict = 'ELIGIBLE', outcomes[%1$d].aid, -1L)".formatted(i)))
                        .toArray(Column[]::new))
                .as("aids");
    }

    private static List<FundedList> lists(
            JavaRDD<Row> sorted, List<PartSums> sums, int variants, long envelope, FundingOrder order) {
        List<FundedList> lists = new ArrayList<>();
        Map<Integer, List<PartStart>> byPart = new TreeMap<>();
        for (int variant = 0; variant < variants; variant++) {
            PartStart start = PartStart.of(variant, sums, envelope);
            byPart.computeIfAbsent(start.part(), part -> new ArrayList<>()).add(start);
        }
        Set<Integer> parts = new TreeSet<>(byPart.keySet());
        if (sums.isEmpty()) {
            for (int variant = 0; variant < variants; variant++) {
                lists.add(new FundedList(variant, order, 0, 0, 0, null, null));
            }
            return lists;
        }
        int[] places = parts.stream().mapToInt(Integer::intValue).toArray();
        List<List<PartStart>> starts = new ArrayList<>(byPart.values());
        PartitionPruningRDD<Row> pruned =
                PartitionPruningRDD.create(sorted.rdd(), (Function1<Object, Object> & Serializable)
                        part -> Arrays.binarySearch(places, (Integer) part) >= 0);
        // Parts of the pruned RDD are numbered anew, in the same order.
        List<FundedList> found = pruned.toJavaRDD()
                .mapPartitionsWithIndex((index, rows) -> PartCut.of(rows, starts.get(index), envelope, order), false)
                .collect();
        lists.addAll(found);
        lists.sort(Comparator.comparingInt(FundedList::variant));
        return lists;
    }
}
