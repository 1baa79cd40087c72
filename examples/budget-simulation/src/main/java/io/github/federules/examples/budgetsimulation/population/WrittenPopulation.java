package io.github.federules.examples.budgetsimulation.population;

import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Generates the dossiers of indices as JSON. */
public final class WrittenPopulation implements MapPartitionsFunction<Long, String> {

    private static final long serialVersionUID = 1L;

    private final String call;
    private final long seed;

    /** Creates a generator of dossiers under a call in JSON. */
    public WrittenPopulation(String call, long seed) {
        this.call = call;
        this.seed = seed;
    }

    @Override
    public Iterator<String> call(Iterator<Long> indices) {
        CallReader reader = CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());
        Population population = Population.under(((AcceptedCall) reader.read(call)).call(), seed);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(indices, 0), false)
                .map(index -> DossierWriter.toJson(population.dossier(index).dossier()))
                .iterator();
    }
}
