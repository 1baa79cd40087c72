package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.call.CallWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dossier is assessed under the edition in force on its day of submission, or else on the day of {@code --as-of}. */
class EditionsTest {

    private static final String WITHOUT_DAY = "{\"call\": \"hdf-ai-2025\", \"operation\": {\"costLines\": []}}";
    private static final String IN_2025 = with("2025-02-20");
    private static final String IN_2999 = with("2999-01-01");

    @TempDir
    private Path folder;

    private String second;
    private String third;

    private static String with(String day) {
        return WITHOUT_DAY.replace(
                "{\"costLines\": []}", "{\"costLines\": []}, \"submission\": {\"sentOn\": \"" + day + "\"}");
    }

    @BeforeEach
    void write_two_later_editions() throws IOException {
        second = edition("2", "2025-03-01");
        third = edition("3", "2999-01-01");
    }

    private String edition(String version, String from) throws IOException {
        String call = CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .replace("\"version\":\"1\"", edited(version, from));
        assertThat(call).contains(from);
        return Files.writeString(folder.resolve(version + ".json"), call).toString();
    }

    private static String edited(String version, String from) {
        return "\"version\":\"" + version + "\",\"from\":\"" + from + "\"";
    }

    private JsonNode decision(String dossier, String... options) {
        Run run = run(dossier, options);
        assertThat(run.status()).isZero();
        return new JsonMapper().readTree(run.lines().get(0));
    }

    private Run run(String dossier, String... options) {
        List<String> all = new ArrayList<>(List.of("assess", "--lang=en", "--format=json"));
        all.addAll(List.of("--call-file", second, "--call-file", third));
        all.addAll(Arrays.asList(options));
        all.add("-");
        return Run.reading(dossier, all.toArray(String[]::new));
    }

    private static String edition(JsonNode decision) {
        return decision.get("edition").stringValue();
    }

    @Test
    void the_day_of_submission_determines_the_edition() {
        assertThat(edition(decision(IN_2025))).isEqualTo("1");
        assertThat(edition(decision(IN_2999))).isEqualTo("3");
        assertThat(edition(decision(IN_2025, "--as-of=2999-01-01"))).isEqualTo("1");
    }

    @Test
    void without_that_day_today_does_or_the_day_that_is_given() {
        JsonNode today = decision(WITHOUT_DAY);

        assertThat(edition(today)).isEqualTo("2");
        assertThat(today.get("editionNotice").stringValue())
                .isEqualTo(
                        "The day of submission is not known. Edition 2 was applied, in force from 1 March 2025: it does not"
                                + " apply to an application submitted earlier.");
        assertThat(edition(decision(WITHOUT_DAY, "--as-of", "2025-02-28"))).isEqualTo("1");
        assertThat(edition(decision(WITHOUT_DAY, "--as-of", "2999-01-01"))).isEqualTo("3");
    }

    @Test
    void a_draft_of_the_edition_before_is_read_and_its_notice_names_that_edition() throws IOException {
        Path file = Path.of(third);
        Files.writeString(file, Files.readString(file).replace("EXPLORES_AI", "EXPLORES_UFO"));
        String draft = IN_2999.replace("\"costLines\"", "\"answers\": {\"EXPLORES_AI\": true}, \"costLines\"");

        JsonNode decision = decision(draft);
        assertThat(edition(decision)).isEqualTo("3");
        assertThat(decision.get("notices").get(0).get("path").stringValue()).isEqualTo("operation.answers.EXPLORES_AI");
        assertThat(decision.get("notices").get(0).get("label").stringValue())
                .contains("which edition 2 of the call asks in this form, but not edition 3, which is applied");
        assertThat(run(draft.replace("EXPLORES_AI", "EXPLORES_NOTHING")).out()).contains("UNKNOWN_FIELD");
    }

    @Test
    void under_all_calls_each_is_in_the_edition_of_the_day() {
        for (JsonNode each : decision(IN_2025, "--all-calls").get("calls")) {
            assertThat(edition(each)).isEqualTo("1");
        }
        assertThat(decision(IN_2025, "--all-calls").get("calls"))
                .hasSize(FederCalls.all().size());
    }

    @Test
    void a_day_before_the_first_edition_is_an_error_that_names_the_first_day() throws IOException {
        String only = CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .replace("\"id\":\"hdf-ai-2025\"", "\"id\":\"later\"")
                .replace("\"version\":\"1\"", "\"version\":\"1\",\"from\":\"2999-01-01\"");
        String file = Files.writeString(folder.resolve("later.json"), only).toString();
        Run run = Run.reading(IN_2025.replace("hdf-ai-2025", "later"), "assess", "--lang=en", "--call-file", file, "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "NOT_IN_FORCE call: The call later is in force from 2999-01-01, but the dossier is decided as of"
                                + " 2025-02-20.");
        Run shown = Run.of("calls", "show", "--lang=en", "--call-file", file, "later");
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.messages()).contains("The call later is in force from 2999-01-01");
        assertThat(Run.of("calls", "show", "--lang=en", "--call-file", file, "--as-of=2999-01-01", "later")
                        .out())
                .contains("in force from 1 January 2999");
    }

    @Test
    void the_edition_in_force_is_shown_and_each_call_is_listed_once() {
        String[] files = {"--call-file", second, "--call-file", third};
        assertThat(Run.of("calls", "show", "--lang=en", files[0], files[1], files[2], files[3], "hdf-ai-2025")
                        .out())
                .contains("Edition 2, in force from 1 March 2025");
        assertThat(Run.of("calls", files[0], files[1], files[2], files[3]).lines())
                .hasSize(FederCalls.all().size());
    }

    @Test
    void the_list_has_the_titles_in_force_today_or_on_the_day_that_is_given() throws IOException {
        String call = CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025);
        String title = FederCalls.HAUTS_DE_FRANCE_AI_2025.title().in(Locale.ENGLISH);
        String renamed = call.replace(title, "Renamed").replace("\"version\":\"1\"", edited("2", "2999-01-01"));
        String later = call.replace("\"id\":\"hdf-ai-2025\"", "\"id\":\"later\"")
                .replace("\"version\":\"1\"", edited("1", "2999-01-01"));
        String[] files = {
            "--call-file=" + Files.writeString(folder.resolve("renamed.json"), renamed),
            "--call-file=" + Files.writeString(folder.resolve("later.json"), later)
        };

        assertThat(Run.of("calls", "--lang=en", files[0], files[1]).lines())
                .hasSize(FederCalls.all().size())
                .contains("hdf-ai-2025\t" + title);
        assertThat(Run.of("calls", "--lang=en", "--as-of=2999-01-01", files[0], files[1])
                        .lines())
                .hasSize(FederCalls.all().size() + 1)
                .contains("hdf-ai-2025\tRenamed", "later\t" + title);
    }

    @Test
    void a_dossier_that_names_no_call_is_assessed_under_the_call_that_the_help_of_the_list_names() throws IOException {
        String later = CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .replace("\"id\":\"hdf-ai-2025\"", "\"id\":\"later\"")
                .replace("\"version\":\"1\"", edited("1", "2999-01-01"));
        String file = "--call-file=" + Files.writeString(folder.resolve("later.json"), later);
        String unnamed = WITHOUT_DAY.replace("\"call\": \"hdf-ai-2025\", ", "");
        assertThat(unnamed).doesNotContain("call\"");

        assertThat(Run.of("calls", "--lang=en", "--help").out().replaceAll("\\s+", " "))
                .contains(
                        "A dossier that names no call is assessed under the call of the first --call-file, in force or not;"
                                + " without one, under the first of the list.");
        assertThat(Run.of("calls", file).out()).startsWith("hdf-ai-2025\t").doesNotContain("later\t");
        assertThat(Run.reading(unnamed, "assess", "--lang=en", file, "-").out())
                .contains("NOT_IN_FORCE call: The call later is in force from 2999-01-01");
        assertThat(Run.reading(unnamed, "assess", "--lang=en", "-").out()).contains("hdf-ai-2025");
    }

    @Test
    void a_day_that_is_none_is_a_usage_error() {
        Run run = run(WITHOUT_DAY, "--as-of=tomorrow");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages())
                .startsWith("The value of --as-of is tomorrow, but must be one of these: YYYY-MM-DD.");
    }
}
