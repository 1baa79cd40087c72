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
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in French, and the one in English for case officers, show analyses as the program writes them. */
class FrenchPagesTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final Path PAGES = DOCS.resolve("fr");
    private static final Path CALLS = Path.of("../calls/conditional");
    // A call whose amounts depend on answers, and two dossiers under it.
    private static final Path COMPANIES = Path.of("src/test/resources/pages");
    private static final Pattern SHOWN = Pattern.compile("(?s)```text\n(.*?)```");
    private static final List<String> SAMPLES = List.of(
            "commune-with-several-persons.json",
            "incomplete-share-and-role-missing.json",
            "association-below-the-minimum.json");

    @ParameterizedTest
    @CsvSource({"fr, lire-une-analyse.md", "fr, comprendre-mon-resultat.md", "en, ../start/read-an-analysis.md"})
    void what_a_page_shows_is_a_part_of_an_analysis_of_a_sample(String language, String page) throws IOException {
        String analyses = Program.run(
                        "assess",
                        "--lang",
                        language,
                        Sample.path(SAMPLES.get(0)),
                        Sample.path(SAMPLES.get(1)),
                        Sample.path(SAMPLES.get(2)))
                .results();
        String ofCompanies = Program.run(
                        "assess",
                        "--lang",
                        language,
                        "--call-file",
                        COMPANIES.resolve("companies.json").toString(),
                        COMPANIES.resolve("companies-eligible.json").toString(),
                        COMPANIES.resolve("companies-ineligible.json").toString())
                .results();

        assertThat(shown(page))
                .hasSizeGreaterThan(2)
                .allSatisfy(block -> assertThat(analyses + ofCompanies).contains(block));
    }

    @Test
    void three_calls_are_shown_with_an_eligible_and_an_incomplete_dossier_each() throws IOException {
        String analyses = analyses("na-renovation-2023", "school")
                + analyses("mt-sme-enhance", "workshop")
                + analyses("leader-coeur-herault", "orchard");

        assertThat(shown("trois-appels.md"))
                .hasSize(6)
                .allSatisfy(block -> assertThat(analyses).contains(block));
    }

    @Test
    void a_whole_call_is_shown_with_its_clauses_and_an_eligible_and_an_incomplete_dossier() throws IOException {
        String analyses = analyses("tourisme-2027", "trail");
        String call = Files.readString(CALLS.resolve("tourisme-2027.json"));
        List<String> clauses = Pattern.compile("\"(T\\d+)\": \\{\"summary\": \"([^\"]+)\"")
                .matcher(call)
                .results()
                .map(clause -> "| " + clause.group(1) + " | " + clause.group(2) + " |")
                .toList();
        String page = Files.readString(PAGES.resolve("un-appel-complet.md"));

        assertThat(clauses).hasSize(12);
        assertThat(page.replaceAll("[\u00a0\u202f]", " ")).contains(clauses);
        assertThat(shown("un-appel-complet.md"))
                .hasSize(2)
                .allSatisfy(block -> assertThat(analyses).contains(block));
    }

    private static String analyses(String call, String dossier) {
        String path = CALLS.resolve("dossiers").resolve(dossier).toString();
        return Program.run(
                        "assess",
                        "--call-file",
                        CALLS.resolve(call + ".json").toString(),
                        path + ".json",
                        path + "-incomplete.json")
                .results();
    }

    @Test
    void the_glossary_and_the_lexicon_have_the_same_words() throws IOException {
        // The columns are English, French, meaning; and French, English, meaning. No text for people has a completion.
        assertThat(column(DOCS.resolve("reference/glossary.md"), 1).stream().filter(word -> !word.equals("completion")))
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
