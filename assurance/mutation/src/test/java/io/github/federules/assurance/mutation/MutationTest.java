package io.github.federules.assurance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A test notices every change that PIT makes to the code, or the reason why none can is listed. Of a module whose list
 * is not complete, survivors are counted in the table.
 *
 * <p>With {@code -Dfederules.mutated=io.github.federules.core.money.*}, or several such patterns separated by commas,
 * only these classes are changed, and no table is written.
 */
@Tag("evidence")
@Tag("mutation")
class MutationTest {

    @Test
    void every_mutant_is_killed_or_listed_as_equivalent() throws Exception {
        long start = System.nanoTime();
        String chosen = System.getProperty("federules.mutated", "");
        boolean isAll = chosen.isEmpty();
        List<Mutant> mutants = new ArrayList<>();
        for (MutatedModule module : MutatedModule.ALL) {
            String classes = isAll ? module.allClasses() : module.among(chosen);
            if (!classes.isEmpty()) {
                Path folder = Path.of("target", "pit", module.packageName()).toAbsolutePath();
                mutants.addAll(PitReport.read(Pit.run(module, classes, folder)));
            }
        }
        Map<String, String> equivalents = Equivalents.read(Path.of("equivalent.txt"));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (isAll) {
            MutationReport.write(mutants, equivalents, seconds, Path.of("target", "evidence", "40-mutation.md"));
        }

        assertThat(mutants).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(mutants.stream()
                        .filter(mutant -> !mutant.isKilled() && !equivalents.containsKey(mutant.name()))
                        .filter(MutationTest::mustBeListed)
                        .map(mutant -> mutant.name() + ": " + mutant.description()))
                .as("survived, but not listed")
                .isEmpty();
        softly.assertThat(obsolete(mutants, equivalents.keySet(), isAll))
                .as("listed, but killed or not there")
                .isEmpty();
        softly.assertAll();
    }

    private static boolean mustBeListed(Mutant mutant) {
        return MutatedModule.ALL.stream().anyMatch(module -> module.isListed() && module.has(mutant));
    }

    // If only some classes were mutated, nothing is known of the others.
    private static List<String> obsolete(List<Mutant> mutants, Set<String> listed, boolean isAll) {
        Set<String> alive = new HashSet<>();
        Set<String> types = new HashSet<>();
        for (Mutant mutant : mutants) {
            types.add(type(mutant.place()));
            if (!mutant.isKilled()) {
                alive.add(mutant.name());
            }
        }
        return listed.stream()
                .filter(name -> isAll || types.contains(type(name)))
                .filter(name -> !alive.contains(name))
                .toList();
    }

    private static String type(String place) {
        return place.substring(0, place.indexOf('#'));
    }
}
