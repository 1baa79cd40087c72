package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in French show analyses as the program writes them. */
class FrenchPagesTest {

    private static final Path PAGES = Path.of("../../docs/fr");
    private static final Pattern SHOWN = Pattern.compile("(?s)```text\n(.*?)```");
    private static final List<String> SAMPLES = List.of(
            "commune-with-several-persons.json",
            "incomplete-share-and-role-missing.json",
            "association-below-the-minimum.json");

    @ParameterizedTest
    @ValueSource(strings = {"lire-une-analyse.md", "comprendre-mon-resultat.md"})
    void what_a_page_shows_is_a_part_of_an_analysis_of_a_sample(String page) throws IOException {
        String analyses = Program.run(
                        "assess", Sample.path(SAMPLES.get(0)), Sample.path(SAMPLES.get(1)), Sample.path(SAMPLES.get(2)))
                .results();

        assertThat(shown(page))
                .hasSizeGreaterThan(2)
                .allSatisfy(block -> assertThat(analyses).contains(block));
    }

    @Test
    void three_calls_are_shown_with_an_eligible_and_an_incomplete_dossier_each() throws IOException {
        StringBuilder analyses = new StringBuilder();
        for (List<String> each : List.of(
                List.of("na-renovation-2023", "school"),
                List.of("mt-sme-enhance", "workshop"),
                List.of("leader-coeur-herault", "orchard"))) {
            Path folder = Path.of("../calls/conditional");
            String dossier = folder.resolve("dossiers").resolve(each.get(1)).toString();
            analyses.append(Program.run(
                            "assess",
                            "--call-file",
                            folder.resolve(each.get(0) + ".json").toString(),
                            dossier + ".json",
                            dossier + "-incomplete.json")
                    .results());
        }

        assertThat(shown("trois-appels.md"))
                .hasSize(6)
                .allSatisfy(block -> assertThat(analyses).contains(block));
    }

    @Test
    void the_glossary_and_the_lexicon_have_the_same_words() throws IOException {
        // The columns are English, French, meaning; and French, English, meaning.
        assertThat(column(Path.of("../../docs/reference/glossary.md"), 1))
                .hasSizeGreaterThan(40)
                .containsExactlyInAnyOrderElementsOf(column(PAGES.resolve("lexique.md"), 2));
    }

    private static List<String> shown(String page) throws IOException {
        return SHOWN.matcher(Files.readString(PAGES.resolve(page)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static List<String> column(Path page, int number) throws IOException {
        List<MatchResult> rows = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$")
                .matcher(Files.readString(page))
                .results()
                .toList();
        // The first two rows are the head and the line below it.
        return rows.stream().skip(2).map(row -> row.group(number)).toList();
    }
}
