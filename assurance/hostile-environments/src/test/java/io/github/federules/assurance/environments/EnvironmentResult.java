package io.github.federules.assurance.environments;

import java.util.List;
import java.util.Optional;

/**
 * What came of an environment.
 *
 * @param environment the environment
 * @param output its output, or nothing where it cannot be had on this machine
 * @param obstacle why it cannot be had
 */
record EnvironmentResult(Environment environment, Optional<EnvironmentOutput> output, String obstacle) {

    /** Names those of some environments that could not be had, each with its obstacle. */
    static List<String> missing(List<EnvironmentResult> results) {
        return results.stream()
                .filter(result -> result.output().isEmpty())
                .map(result -> result.environment().name() + ": " + result.obstacle())
                .toList();
    }
}
