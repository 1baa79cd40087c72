package io.github.federules.assurance.environments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The matrix of environments as a page of Markdown. */
final class EnvironmentMatrix {

    private EnvironmentMatrix() {}

    static void write(List<EnvironmentResult> results, int generated, Path file) throws IOException {
        EnvironmentOutput ordinary = results.get(0).output().orElseThrow();
        StringBuilder page = new StringBuilder();
        page.append("""
                ## Hostile environments

                The suite of decisions is answered in a process of its own for each environment below: %d cases, %d \
                decisions. It holds every call of the catalogue and of `examples/calls` and some that are invented, which \
                together say everything that a call can say; the sample dossiers; complete dossiers on and beside the \
                boundaries that each call has under its prudent reading (bodies, declarations, rates, days, hours, \
                natures, shares, and every cent at which a line of cost or an amount of the financing plan moves a \
                verdict, a finding, the cap of the aid or that of a flat rate), which each environment reads as JSON; and \
                %d dossiers of a fixed seed, complete or not. Samples are assessed under every reading of every call, \
                boundaries under every reading of their call, the others under every reading of the call that they were \
                made for and the prudent reading of one more. A call that does not offer all that a dossier seeks assesses \
                it under its prudent reading. An answer is the whole text: the dossier as JSON, which is read again and \
                must be equal unless it is refused; amounts with their scale; summaries, explanations and JSON in French \
                and English (French JSON under the one more call); sentences of refusals; each call in words, in JSON and \
                in DMN, with test cases. An environment counts only if its process shows that the settings took effect; \
                threads and their class loaders are counted as they answer. Claimed is that each environment gives the \
                SHA-256 of the ordinary one (`%s`; the table shows how it begins), and that the program `federules` prints \
                the same bytes there: `assess`, `calls`, `calls show` and `calls check`, for people and for programs. \
                Nothing is claimed of settings that are not listed, nor of what `Money.toString` prints, which follows the \
                application's own settings.

                """.formatted(ordinary.answers().size(), ordinary.decisions(), generated, ordinary.hash()));
        page.append("```\n./mvnw -B -ntp test -Pevidence -pl assurance/hostile-environments -am\n```\n\n");
        page.append("| Environment | Shown by the process | SHA-256 | Result | Time |\n");
        page.append("| --- | --- | --- | --- | ---: |\n");
        for (EnvironmentResult result : results) {
            page.append("| ")
                    .append(result.environment().name())
                    .append(" | ")
                    .append(row(result, ordinary))
                    .append(" |\n");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
    }

    private static String row(EnvironmentResult result, EnvironmentOutput ordinary) {
        if (result.output().isEmpty()) {
            return " | | not run here: " + result.obstacle() + " | ";
        }
        EnvironmentOutput output = result.output().get();
        String outcome = ordinary.findDifference(output)
                .map(difference -> "DIFFERENT: " + difference)
                .orElse("the same");
        return String.format(
                Locale.ROOT,
                "`%s` | `%s` | %s | %.1f s",
                String.join(", ", result.environment().facts()),
                output.hash().substring(0, 16),
                outcome,
                output.seconds());
    }
}
