package io.github.federules.evidence.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The campaigns as a page of Markdown. */
final class FuzzReport {

    private FuzzReport() {}

    static void write(List<CampaignResult> results, Path file) throws IOException {
        StringBuilder page = new StringBuilder("""
                ## Fuzzing

                Jazzer feeds everything that reads input, from the inputs in `evidence/fuzzing/corpus` and the examples, \
                and keeps what reaches new code. Claimed is for the inputs that were tried: only errors that are \
                documented come out; what was taken is written and read back equal; a dossier that was taken is decided \
                and explained in both languages under every call of the catalogue and of `examples/calls`, and a call \
                that was taken decides dossiers; none needs 20 seconds or 512 MB of heap. Seed and number of inputs are \
                fixed. It shows faults, not that there are none. That it does show them is tested with one that is \
                planted.

                ```
                ./mvnw -B -ntp test -Pevidence -pl evidence/fuzzing -am
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
