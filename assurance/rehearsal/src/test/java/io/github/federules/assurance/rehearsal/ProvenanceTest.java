package io.github.federules.assurance.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The workflow attests the provenance of each published file, where the build of a release leaves it. */
class ProvenanceTest {

    private static final String STAGED = "core/target/central-staging/";

    @Test
    void each_file_that_was_staged_is_a_subject_and_no_checksum_or_signature_is() {
        List<PathMatcher> subjects = Rehearsal.read(Rehearsal.ROOT.resolve(".github/workflows/release.yml"))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(STAGED))
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
        Bundle staged = new Bundle(Rehearsal.file("one").resolve(STAGED));

        assertThat(staged.files())
                .isEqualTo(Rehearsal.bundle().files())
                .filteredOn(file -> subjects.stream().anyMatch(subject -> subject.matches(Path.of(STAGED + file))))
                .containsExactlyInAnyOrderElementsOf(Rehearsal.bundle().artifacts());
    }
}
