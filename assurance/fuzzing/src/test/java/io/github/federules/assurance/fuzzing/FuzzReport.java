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

                Jazzer generates inputs for everything that reads input. It starts from `assurance/fuzzing/corpus` and the \
                examples, and keeps what reaches new code. These claims hold for the inputs that were tried:

                * Only documented errors come out.
                * Accepted input is written and read back equal. It is the same as bytes, as text and, for a dossier, in \
                a list that a user's mapper reads.
                * An accepted dossier is assessed and explained in both languages, under every call of the catalogue and \
                of `examples/calls`.
                * An accepted call assesses dossiers. Its DMN is XML with unique ids and no broken reference, or the \
                export refuses it with a documented error.
                * No input needs 20 seconds or 512 MB of heap.
                * The lines and partners of a dossier 192 times over cost at most five times what 48 times over cost: \
                methods called, rounds of loops, and bytes allocated.

                Seed and number of inputs are fixed. Fuzzing shows bugs, not their absence; that it shows them is tested \
                with a planted one. Inputs have at most 6,000 bytes. How steps and memory grow with the size of an input is \
                tested elsewhere as well (`GrowthTest`), up to the largest inputs that are read (`HostileVolumeTest`, \
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
