package io.github.federules.evidence.worlds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The matrix of worlds as a page of Markdown. */
final class WorldMatrix {

    private WorldMatrix() {}

    static void write(List<WorldResult> results, Path file) throws IOException {
        WorldOutput ordinary = results.get(0).output().orElseThrow();
        StringBuilder page = new StringBuilder();
        page.append("""
                ## Hostile worlds

                The decision suite is answered in a process of its own for each world below: %d cases, %d decisions. It \
                holds every call of the catalogue and of `examples/calls`, the sample dossiers, what lies on and beside \
                each boundary of each call, and 2 000 dossiers of a fixed seed. Samples are decided under every reading \
                of every call, the others under every reading of the call that they were made for and the prudent reading \
                of all others. An answer is the whole text: amounts with their scale, and summaries, explanations and \
                JSON in French and English (French JSON under the calls that a dossier was not made for), sentences of \
                refusals. A world counts only if its process shows that the settings took effect. Claimed is that each \
                world gives the SHA-256 of the ordinary one (`%s`; the table shows how it begins), and that the program `federules` prints the same bytes \
                there. Nothing is claimed of settings that are not listed, nor of what `Money.toString` prints, which \
                follows the application's own settings.

                """.formatted(ordinary.answers().size(), ordinary.decisions(), ordinary.hash()));
        page.append("```\n./mvnw -B -ntp test -Pevidence -pl evidence/hostile-worlds -am\n```\n\n");
        page.append("| World | Shown by the process | SHA-256 | Result | Time |\n");
        page.append("| --- | --- | --- | --- | ---: |\n");
        for (WorldResult result : results) {
            page.append("| ")
                    .append(result.world().name())
                    .append(" | ")
                    .append(row(result, ordinary))
                    .append(" |\n");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
    }

    private static String row(WorldResult result, WorldOutput ordinary) {
        if (result.output().isEmpty()) {
            return " | | not run here: " + result.obstacle() + " | ";
        }
        WorldOutput output = result.output().get();
        String outcome = ordinary.findDifference(output)
                .map(difference -> "DIFFERENT: " + difference)
                .orElse("the same");
        return String.format(
                Locale.ROOT,
                "`%s` | `%s` | %s | %.1f s",
                String.join(", ", result.world().facts()),
                output.hash().substring(0, 16),
                outcome,
                output.seconds());
    }
}
