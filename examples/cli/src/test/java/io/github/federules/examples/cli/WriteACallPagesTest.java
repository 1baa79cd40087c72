package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The pages on writing a call show parts of a call that is accepted, and what the program prints about it. */
class WriteACallPagesTest {

    private static final int MOST_CHARACTERS = 4_000;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path DOCS = Path.of("../../docs");
    private static final Path CALLS = Path.of("../calls/conditional");
    private static final CallReader READER =
            CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());

    @TempDir
    private Path folder;

    /** A page that takes a text to a call, with its mistake and the words that only its call has. */
    enum Tutorial {
        ENGLISH("start/write-your-first-call.md", "village-halls-2027", "hall", "maximum", "en"),
        FRENCH("fr/ecrire-un-appel.md", "salles-de-village-2027", "salle", "plafond", "fr");

        private final String page;
        private final String call;
        private final String dossier;
        private final String mistake;
        private final String language;

        Tutorial(String page, String call, String dossier, String mistake, String language) {
            this.page = page;
            this.call = call;
            this.dossier = dossier;
            this.mistake = mistake;
            this.language = language;
        }

        private String file() throws IOException {
            return Files.readString(CALLS.resolve(call + ".json"));
        }

        private Path dossier() {
            return CALLS.resolve("dossiers").resolve(dossier + ".json");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_parts_of_a_tutorial_are_the_whole_call_and_its_dossier(Tutorial tutorial) throws IOException {
        Map<Boolean, List<ObjectNode>> parts = blocks(tutorial.page, "json").stream()
                .map(WriteACallPagesTest::parsed)
                .collect(Collectors.partitioningBy(part -> part.has("applicant")));

        assertThat(whole(parts.get(false))).isEqualTo(MAPPER.readTree(tutorial.file()));
        assertThat(parts.get(true)).containsExactly((ObjectNode) MAPPER.readTree(Files.readString(tutorial.dossier())));
    }

    @ParameterizedTest
    @EnumSource
    void each_sentence_is_in_the_text_and_again_beside_its_term(Tutorial tutorial) throws IOException {
        List<String> articles = MAPPER.readTree(tutorial.file()).get("clauses").properties().stream()
                .map(clause -> clause.getKey().replace("art. ", "> **Article ") + ".** "
                        + clause.getValue().asString())
                .toList();
        List<String> lines = page(tutorial.page).replace("1er.", "1.").lines().toList();

        assertThat(articles)
                .hasSize(11)
                .allSatisfy(
                        article -> assertThat(lines).filteredOn(article::equals).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_tutorial_shows_is_a_part_of_what_the_program_prints(Tutorial tutorial) throws IOException {
        String call = tutorial.file();
        String zeroMore = changed(call, "\"amount\": \"5000.00\"", "\"amount\": \"50000.00\"");
        String unknown = changed(zeroMore, "\"cap\":", "\"" + tutorial.mistake + "\":");
        String name = tutorial.call + ".json";

        Run invalid = check(tutorial.language, name, unknown);
        Run warned = check(tutorial.language, name, zeroMore);
        Run valid = check(tutorial.language, name, call);
        String file = folder.resolve(name).toString();
        Run words = Run.of("calls", "show", "--lang", tutorial.language, "--call-file", file, tutorial.call);
        Run analysis = Run.of(
                "assess",
                "--lang",
                tutorial.language,
                "--call-file",
                file,
                tutorial.dossier().toString());

        List<String> shown = blocks(tutorial.page, "text");
        assertThat(invalid.status()).isOne();
        assertThat(warned.status()).isZero();
        assertThat(valid.status()).isZero();
        assertThat(valid.lines()).hasSize(1);
        assertThat(shown.subList(0, 3)).containsExactly(invalid.out(), warned.out(), valid.out());
        assertThat(words.out()).contains(shown.get(3));
        assertThat(shown.subList(4, shown.size()))
                .hasSize(5)
                .allSatisfy(block -> assertThat(analysis.out()).contains(block));
    }

    @Test
    void the_calls_of_both_tutorials_are_one_but_for_the_words_of_their_clauses() throws IOException {
        assertThat(withoutWords(Tutorial.FRENCH)).isEqualTo(withoutWords(Tutorial.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void the_call_of_a_tutorial_has_at_most_4_000_characters(Tutorial tutorial) throws IOException {
        assertThat(tutorial.file()).hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
    }

    /** A page that has the field for each row of a spreadsheet. */
    enum Sheet {
        ENGLISH("how-to/from-a-spreadsheet-to-a-call.md", "my-call.json", "en"),
        FRENCH("fr/du-tableur-a-l-appel.md", "mon-appel.json", "fr");

        private final String page;
        private final String file;
        private final String language;

        Sheet(String page, String file, String language) {
            this.page = page;
            this.file = file;
            this.language = language;
        }

        private List<String> snippets() throws IOException {
            return blocks(page, "json");
        }
    }

    static List<String> snippets() throws IOException {
        return Sheet.ENGLISH.snippets();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void each_snippet_for_a_row_is_read_as_a_part_of_a_call(String snippet) throws IOException {
        ObjectNode call = whole(List.of(parsed(snippets().get(0)), parsed(snippet)));

        assertThat(READER.read(call.toString())).isInstanceOf(AcceptedCall.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_snippets_together_are_a_call_without_a_warning(Sheet sheet) throws IOException {
        // One rate excludes the rate by size.
        List<ObjectNode> parts = sheet.snippets().stream()
                .filter(snippet -> !snippet.contains("SIZE"))
                .map(WriteACallPagesTest::parsed)
                .toList();

        CallResult result = READER.read(whole(parts).toString());

        assertThat(parts).hasSize(17);
        assertThat(result).isInstanceOf(AcceptedCall.class);
        assertThat(((AcceptedCall) result).warnings()).isEmpty();
    }

    @Test
    void both_sheets_have_the_same_snippets_after_their_clauses() throws IOException {
        List<String> french = Sheet.FRENCH.snippets();
        List<String> english = Sheet.ENGLISH.snippets();

        assertThat(french.subList(1, french.size())).isEqualTo(english.subList(1, english.size()));
    }

    @ParameterizedTest
    @EnumSource
    void each_row_of_a_sheet_has_a_snippet_that_cites_its_clause(Sheet sheet) throws IOException {
        List<String> clauses = Pattern.compile("(?m)^\\| [^|]+ \\| [^|]+ \\| (\\d\\.\\d) \\|")
                .matcher(page(sheet.page))
                .results()
                .map(row -> row.group(1))
                .toList();
        String snippets = String.join("\n", sheet.snippets());

        assertThat(clauses)
                .hasSize(16)
                .allSatisfy(clause -> assertThat(snippets).contains("\"clause\": \"" + clause + "\""));
    }

    @ParameterizedTest
    @EnumSource
    void a_check_of_the_clauses_alone_begins_as_the_page_shows(Sheet sheet) throws IOException {
        Run check = check(sheet.language, sheet.file, sheet.snippets().get(0));

        assertThat(blocks(sheet.page, "text"))
                .hasSize(1)
                .allSatisfy(block -> assertThat(check.out()).startsWith(block));
    }

    // The place of the file is not that of the reader.
    private Run check(String language, String name, String call) throws IOException {
        Path file = Files.writeString(folder.resolve(name), call);
        Run run = Run.of("calls", "check", "--lang", language, file.toString());
        return new Run(run.status(), run.out().replace(file.toString(), name), run.messages());
    }

    private static String changed(String text, String from, String to) {
        assertThat(text).containsOnlyOnce(from);
        return text.replace(from, to);
    }

    private static ObjectNode withoutWords(Tutorial tutorial) throws IOException {
        ObjectNode call = parsed(tutorial.file());
        call.remove(List.of("id", "edition", "clauses"));
        return call;
    }

    private static ObjectNode whole(List<ObjectNode> parts) {
        ObjectNode whole = MAPPER.createObjectNode();
        parts.forEach(part -> add(whole, part));
        return whole;
    }

    // Adds the fields and the elements that are not there yet; what is there twice must be the same.
    private static void add(ObjectNode whole, ObjectNode part) {
        part.properties().forEach(field -> {
            JsonNode there = whole.get(field.getKey());
            JsonNode added = field.getValue();
            if (there == null) {
                whole.set(field.getKey(), added.deepCopy());
            } else if (there instanceof ObjectNode object && added instanceof ObjectNode more) {
                add(object, more);
            } else if (there instanceof ArrayNode array && added instanceof ArrayNode more) {
                more.forEach(element -> {
                    if (array.valueStream().noneMatch(element::equals)) {
                        array.add(element);
                    }
                });
            } else {
                assertThat(added).as(field.getKey()).isEqualTo(there);
            }
        });
    }

    // A page shows fields without the braces around them.
    private static ObjectNode parsed(String block) {
        String json = block.startsWith("{") ? block : "{" + block + "}";
        return (ObjectNode) MAPPER.readTree(json);
    }

    private static List<String> blocks(String page, String kind) throws IOException {
        return Pattern.compile("(?s)```" + kind + "\n(.*?)```")
                .matcher(page(page))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String page(String page) throws IOException {
        return Files.readString(DOCS.resolve(page));
    }
}
