package io.github.federules.examples.budgetsimulation.deciding;

import io.github.federules.examples.budgetsimulation.population.Population;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/** Generates and decides the dossiers of indices. */
public final class DecidedPopulation implements MapPartitionsFunction<Long, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SentGrid> grid;
    private final long seed;
    private final LongAccumulator progress;

    public DecidedPopulation(Broadcast<SentGrid> grid, long seed, LongAccumulator progress) {
        this.grid = grid;
        this.seed = seed;
        this.progress = progress;
    }

    @Override
    public Iterator<Row> call(Iterator<Long> indices) {
        Population population = Population.under(grid.value().base(), seed);
        DossierDecider decider = grid.value().decider();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(indices, 0), false)
                .map(index -> {
                    progress.add(1);
                    return decider.decide(
                            null, -1, index, population.dossier(index).dossier());
                })
                .iterator();
    }
}
