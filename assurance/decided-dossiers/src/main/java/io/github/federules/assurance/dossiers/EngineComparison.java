package io.github.federules.assurance.dossiers;

import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.rule.Outcome;
import io.github.federules.dmn.DmnExport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Has an engine decide dossiers, and compares. */
public final class EngineComparison {

    /** The seed of all random dossiers. */
    public static final long SEED = 20_250_228;

    /** Of how many dossiers one is decided: of each where the property is not set, which a release requires. */
    public static final int STRIDE = Integer.getInteger("federules.engines.stride", 1);

    /** How many random dossiers each model is given. */
    public static final int RANDOM_PER_MODEL = 1_200 / STRIDE;

    private record TwoTallies(Tally boundary, Tally random) {}

    private EngineComparison() {}

    /** Compares all dossiers of some models, two models at once. The page reports each, in the order of the models. */
    public static Tally all(List<ExportedCall> models, Function<ExportedCall, Engine> engines, EvidenceFragment page) {
        return some(models, engines, page, Integer.MAX_VALUE, RANDOM_PER_MODEL);
    }

    /**
     * Compares a part of the dossiers of some models, for an engine that takes its time.
     *
     * @param boundary how many boundary dossiers of each model at most, from one end to the other
     * @param random how many random dossiers of each model
     */
    public static Tally some(
            List<ExportedCall> models,
            Function<ExportedCall, Engine> engines,
            EvidenceFragment page,
            int boundary,
            int random) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<TwoTallies>> running = new ArrayList<>();
            for (ExportedCall model : models) {
                running.add(threads.submit(() -> compare(model, engines.apply(model), boundary, random)));
            }
            Tally all = new Tally();
            for (int i = 0; i < models.size(); i++) {
                TwoTallies compared = running.get(i).get();
                page.add(models.get(i), compared.boundary(), compared.random());
                all.add(compared.boundary());
                all.add(compared.random());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static TwoTallies compare(ExportedCall model, Engine engine, int boundary, int random) {
        return new TwoTallies(
                of(model, engine, spread(model, BoundaryDossiers.of(model), boundary)),
                of(model, engine, RandomDossiers.of(model, SEED, random)));
    }

    // Each model starts at another, so that all models together come to every kind of boundary.
    private static List<Dossier> spread(ExportedCall model, List<Dossier> dossiers, int most) {
        int step = STRIDE * (1 + (dossiers.size() - 1) / most);
        int first = Math.floorMod(model.name().hashCode(), step);
        return IntStream.iterate(first, i -> i < dossiers.size(), i -> i + step)
                .mapToObj(dossiers::get)
                .toList();
    }

    /** Compares some dossiers under a model. A model holds the call alone, so that what a law above it refuses is left out. */
    public static Tally of(ExportedCall model, Engine engine, List<Dossier> dossiers) {
        Assessor assessor = model.assessor();
        Tally tally = new Tally();
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = dossiers.get(i);
            Decision decision = assessor.assess(dossier);
            if (!isRefusedByLaw(decision)) {
                tally.add(
                        model.name() + ", dossier " + i,
                        decision,
                        Expected.of(decision).differences(engine.decide(DmnExport.inputs(dossier))));
            }
        }
        return tally;
    }

    private static boolean isRefusedByLaw(Decision decision) {
        return decision.call().laws().stream()
                .flatMap(law -> law.findingsOn(decision.dossier(), true).stream())
                .anyMatch(finding -> finding.outcome() == Outcome.FAILED);
    }
}
