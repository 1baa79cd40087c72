package io.github.federules.evidence.replay;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.dmn.DmnExport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Has an engine decide dossiers, and compares. */
public final class Replay {

    private final Function<ReplayedModel, Engine> engines;

    /** Takes the engines: one for each model. */
    public Replay(Function<ReplayedModel, Engine> engines) {
        this.engines = engines;
    }

    /** Replays what a function gives for each model, two models at once; tells each model's tally in their order. */
    public void replay(
            List<ReplayedModel> models,
            Function<ReplayedModel, List<Dossier>> dossiers,
            BiConsumer<ReplayedModel, Tally> tallies) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Tally>> running = new ArrayList<>();
            for (ReplayedModel model : models) {
                running.add(threads.submit(() -> replay(model, dossiers.apply(model))));
            }
            for (int i = 0; i < models.size(); i++) {
                tallies.accept(models.get(i), running.get(i).get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Replays dossiers under one model. */
    public Tally replay(ReplayedModel model, List<Dossier> dossiers) {
        return replay(model.name(), engines.apply(model), model.assessor(), dossiers);
    }

    /** Replays dossiers with one engine. */
    public static Tally replay(String name, Engine engine, Assessor assessor, List<Dossier> dossiers) {
        Tally tally = new Tally();
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = dossiers.get(i);
            Decision decision = assessor.assess(dossier);
            tally.add(
                    name + ", dossier " + i + " " + dossier.id().orElse(""),
                    decision,
                    Expected.of(decision).differences(engine.decide(DmnExport.inputs(dossier))));
        }
        return tally;
    }
}
