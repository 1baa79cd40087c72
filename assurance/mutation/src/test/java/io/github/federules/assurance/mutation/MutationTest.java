package io.github.federules.assurance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every rule, broken in every place where PIT can: a test notices, or the reason why none can is written down. */
@Tag("evidence")
class MutationTest {

    private static final String ALL =
            "io.github.federules.core.*,io.github.federules.feder.*,io.github.federules.validation.*";

    @Test
    void every_mutant_is_killed_or_listed_as_equivalent() throws Exception {
        long start = System.nanoTime();
        String classes = System.getProperty("federules.mutated", ALL);
        Path report = Pit.run(classes, Path.of("target", "pit").toAbsolutePath());
        List<Mutant> mutants = PitReport.read(report);
        Map<String, String> equivalents = Equivalents.read(Path.of("equivalent.txt"));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (classes.equals(ALL)) {
            MutationReport.write(mutants, equivalents, seconds, Path.of("target", "evidence", "40-mutation.md"));
        }

        assertThat(mutants).isNotEmpty();
        List<String> alive = mutants.stream()
                .filter(mutant -> !mutant.isKilled())
                .map(Mutant::text)
                .toList();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(alive).as("survived, but not listed").isSubsetOf(equivalents.keySet());
        if (classes.equals(ALL)) {
            softly.assertThat(equivalents.keySet())
                    .as("listed, but killed or not there")
                    .isSubsetOf(alive);
        }
        softly.assertAll();
    }
}
