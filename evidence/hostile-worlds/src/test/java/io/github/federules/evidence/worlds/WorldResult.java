package io.github.federules.evidence.worlds;

import java.util.List;
import java.util.Optional;

/**
 * What came of a world.
 *
 * @param world the world
 * @param output what it told, or nothing where it cannot be had on this machine
 * @param obstacle why it cannot be had
 */
record WorldResult(World world, Optional<WorldOutput> output, String obstacle) {

    /** Names those of some worlds that could not be had, each with its obstacle. */
    static List<String> missing(List<WorldResult> results) {
        return results.stream()
                .filter(result -> result.output().isEmpty())
                .map(result -> result.world().name() + ": " + result.obstacle())
                .toList();
    }
}
