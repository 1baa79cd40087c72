package io.github.federules.assurance.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;

/** The campaigns as a page of Markdown. */
final class FuzzReport {

    private FuzzReport() {}

    static void write(Collection<CampaignResult> results, Path file) throws IOException {
        StringBuilder page = new StringBuilder("""
                ## Fuzzing

                Jazzer feeds everything that reads input, from the inputs in `assurance/fuzzing/corpus` and the examples, \
                and keeps what reaches new code. Claimed is for the inputs that were tried: only errors that are \
                documented come out; what was taken is written and read back equal, and is the same as bytes, as text \
                and, for a dossier, in a list that a mapper of a user reads; a dossier that was taken is decided and \
                explained in both languages under every call of the catalogue and of `examples/calls`, and a call that \
                was taken decides dossiers, and gives DMN that is XML with ids that are there once and references that \
                meet one, or is refused as the export documents; none needs 20 seconds or 512 MB of heap. Seed and number \
                of inputs are fixed. It shows faults, not that there are none. That it does show them is tested with one \
                that is planted. Inputs are small, of 6 000 bytes at most: how time and memory grow with the size of an \
                input is tested elsewhere, on dossiers and calls up to the largest that are read (`HostileVolumeTest`, \
                `HostileCallTest`).

                ```
                ./mvnw -B -ntp test -Pevidence -pl assurance/fuzzing -am
                ```

                | What is read | Inputs tried | Findings | Time |
                | --- | ---: | --- | ---: |
                """);
        for (CampaignResult result : results) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %.1f s |%n",
                    result.target().what(),
                    result.runs(),
                    result.finding().isEmpty()
                            ? "none"
                            : result.finding().lines().findFirst().orElseThrow(),
                    result.seconds()));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
    }
}
