package io.github.federules.assurance.dossiers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An engine that has read a model. */
@FunctionalInterface
public interface Engine {

    /** The results beside the verdicts; a model has those that its call needs. */
    List<String> RESULTS = List.of(
            "answer",
            "aid",
            "failedRules",
            "linesSetAside",
            "inputFaults",
            "presentedDirectCost",
            "directCost",
            "flatRateCost",
            "totalEligibleCost",
            "computedAid",
            "aidShares");

    /** Determines whether a decision of a model is one of the results: one of {@link #RESULTS}, or a verdict on a track. */
    static boolean isResult(String decision) {
        return RESULTS.contains(decision) || decision.endsWith("Verdict");
    }

    /**
     * Decides.
     *
     * @param inputs the inputs by their names
     * @return the results by their names, of numbers, texts, lists and maps
     */
    Map<String, @Nullable Object> decide(Map<String, @Nullable Object> inputs);
}
