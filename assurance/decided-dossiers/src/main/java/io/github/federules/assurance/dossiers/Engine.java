package io.github.federules.assurance.dossiers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An engine that has taken a model. */
@FunctionalInterface
public interface Engine {

    /** What is looked at, where a model has it; {@code answer} has the six after it. */
    List<String> RESULTS = List.of(
            "answer",
            "fundingVerdict",
            "aid",
            "workshopsVerdict",
            "failedRules",
            "linesSetAside",
            "inputFaults",
            "presentedDirectCost",
            "directCost",
            "flatRateCost",
            "totalEligibleCost",
            "computedAid",
            "aidShares");

    /**
     * Decides.
     *
     * @param inputs the inputs by their names
     * @return the results by their names, of numbers, texts, lists and maps
     */
    Map<String, @Nullable Object> decide(Map<String, @Nullable Object> inputs);
}
