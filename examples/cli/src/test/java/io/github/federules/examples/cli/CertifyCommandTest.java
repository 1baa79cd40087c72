package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code calls certify}. */
class CertifyCommandTest {

    private static final String CALLS = "../calls/";
    private static final String ORCHARDS = "src/test/resources/certified/orchards.json";

    // 50% of up to 300,000.00.
    private static final String CLIFF = """
            {
              "id": "cliff",
              "title": {"fr": "Un plafond de dépenses", "en": "A maximum of costs"},
              "clauses": {"A1": {"summary": "…"}},
              "costs": {"eligible": [{"natures": ["STUDIES"], "clause": "A1"}], "maximum": {"amount": "300000.00", "clause": "A1"}},
              "funding": {"aid": {"rate": "0.5", "clause": "A1"}}
            }
            """;

    @TempDir
    private Path folder;

    private String cliff;

    @BeforeEach
    void write() throws IOException {
        cliff = Files.writeString(folder.resolve("cliff.json"), CLIFF).toString();
    }

    @Test
    void a_cliff_is_shown_with_the_amounts_on_both_sides_of_a_cent() {
        Run run = Run.of("calls", "certify", "--lang", "en", "--call-file", cliff, "cliff");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "! An eligible dossier that one more cent of cost makes ineligible, by the maximum cost (A1)?")
                .contains("eligible, aid €150,000.00. With €0.01 more of “studies”: ineligible, aid €0.00.")
                .contains("None: proved for every dossier (SMTInterpol).");
        assertThat(run.messages())
                .contains("Question: A dossier whose aid exceeds the rate of its total eligible cost?");
    }

    @Test
    void the_page_is_in_french_unless_another_language_is_asked_for() {
        Run run = Run.of("calls", "certify", "--call-file", cliff, "cliff");

        assertThat(run.out())
                .contains(
                        "! Un dossier éligible qu'un centime de dépenses de plus rend non éligible, par le coût maximal (A1)\u00a0?")
                .contains("Aucun\u00a0: prouvé pour tous les dossiers (SMTInterpol).");
    }

    @Test
    void programs_get_each_answer_by_topic_with_the_dossiers_that_show_it() {
        Run run = Run.of("calls", "certify", "--format", "json", "--lang", "en", "--call-file", cliff, "cliff");

        JsonNode certification = new JsonMapper().readTree(run.out());
        assertThat(certification.get("certified").booleanValue()).isFalse();
        List<JsonNode> inquiries = certification.get("inquiries").valueStream().toList();
        assertThat(inquiries.stream()
                        .map(each -> each.get("topic").stringValue())
                        .distinct())
                .containsExactly("PROMISE", "CLIFF", "INCENTIVE", "DEAD_TEXT");
        JsonNode edge = inquiry(inquiries, "CLIFF:MAXIMUM_TOTAL_COST");
        assertThat(edge.get("answer").stringValue()).isEqualTo("SHOWN");
        assertThat(edge.get("problem").booleanValue()).isTrue();
        assertThat(edge.get("decisions")
                        .valueStream()
                        .map(each -> each.get("aidCents").longValue()))
                .containsExactly(15_000_000L, 0L);
        // A dossier, and the two that it is split into.
        JsonNode split = inquiry(inquiries, "SPLIT");
        assertThat(split.get("topic").stringValue()).isEqualTo("INCENTIVE");
        assertThat(split.get("problem").booleanValue()).isFalse();
        assertThat(split.get("decisions")
                        .valueStream()
                        .map(each -> each.get("verdict").stringValue()))
                .containsExactly("INELIGIBLE", "ELIGIBLE", "ELIGIBLE");
    }

    private static JsonNode inquiry(List<JsonNode> inquiries, String code) {
        return inquiries.stream()
                .filter(each -> each.get("code").stringValue().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_call_of_which_everything_is_as_expected_ends_with_0() {
        Run run = Run.of(
                "calls", "certify", "--lang", "en", "--call-file", CALLS + "amif-2015-direct.json", "amif-2015-direct");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(" 0 problems, 0 without an answer.");
    }

    @Tag("evidence")
    @Test
    void the_page_on_certification_shows_a_part_of_what_is_printed() throws IOException {
        String page = Files.readString(Path.of("../../docs/how-to/certify-a-call.md"));
        List<String> shown = Pattern.compile("(?s)```text\n(.*?) …\n```")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();

        Run run = Run.of(
                "calls", "certify", "--lang", "en", "--call-file", CALLS + "emfaf-guadeloupe.json", "emfaf-guadeloupe");

        assertThat(shown).hasSize(2);
        assertThat(run.out()).contains(shown);
    }

    @Test
    void terms_that_the_model_does_not_carry_are_named_and_end_with_3() {
        Run run = Run.of(
                "calls",
                "certify",
                "--lang",
                "en",
                "--call-file",
                CALLS + "conditional/leader-food.json",
                "leader-food");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("The model does not carry: the limit on “all public aid together” (A5)")
                .contains("Nothing is claimed about amounts.");
    }

    @Test
    void a_call_that_differs_from_its_predecessor_ends_with_1_and_shows_who_loses() throws IOException {
        String lower = Files.writeString(folder.resolve("lower.json"), CLIFF.replace("\"0.5\"", "\"0.4\""))
                .toString();

        Run run = Run.of("calls", "diff", "--lang", "en", cliff, lower);

        assertThat(run.status()).isEqualTo(1);
        // 50% of 300,000.00 is 150,000.00, and 40% is 120,000.00.
        assertThat(run.out()).contains("Terms that differ: funding.aid (A1).", "The greatest difference is €30,000.00");
        assertThat(Run.of("calls", "diff", cliff, cliff).status()).isZero();
        // 10 points of 10,000.00.
        assertThat(Run.of("calls", "diff", "--lang", "en", "--up-to", "10000", cliff, lower)
                        .out())
                .contains("Up to a cost of €10,000.00, the greatest difference is €1,000.00");
    }

    @Test
    void a_pass_mark_that_differs_is_not_compared_and_ends_with_1() throws IOException {
        String stricter = Files.writeString(
                        folder.resolve("stricter.json"),
                        Files.readString(Path.of(ORCHARDS)).replace("\"atLeast\": 12", "\"atLeast\": 14"))
                .toString();

        Run run = Run.of("calls", "diff", "--lang", "en", ORCHARDS, stricter);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("Not compared: limits.", "but these are not compared: limits.")
                .doesNotContain("proved for every dossier");
    }

    @Test
    void each_page_names_what_was_not_asked() {
        Run english = Run.of("calls", "certify", "--lang", "en", "--call-file", ORCHARDS, "orchards");
        Run french = Run.of("calls", "certify", "--call-file", ORCHARDS, "orchards");
        Run json = Run.of("calls", "certify", "--format", "json", "--lang", "en", "--call-file", ORCHARDS, "orchards");

        // The answer of the jury matters for the points alone.
        assertThat(english.status()).isZero();
        assertThat(english.out())
                .contains(
                        "Not asked: ",
                        "the question “Mark of the jury” (O2): its answer does not matter for funding",
                        "the track “Selection”: only funding is asked about")
                .doesNotContain("JURY");
        assertThat(french.out()).contains("Non examiné\u00a0: ", "le volet «\u00a0Sélection\u00a0»");
        assertThat(new JsonMapper()
                        .readTree(json.out())
                        .get("notAsked")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .contains("the track “Selection”: only funding is asked about");
    }

    @Test
    void a_rate_by_a_question_of_the_calls_own_is_named_and_ends_with_3() {
        Run run = Run.of(
                "calls", "certify", "--lang", "en", "--call-file", "src/test/resources/certified/ferry.json", "ferry");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("The model does not carry: the aid by a question of the call's own (F2).")
                .doesNotContain("proved (", "proved for");
    }

    @Test
    void a_comparison_ends_with_the_answers_that_fall_away_and_those_that_are_new() throws IOException {
        String asking = CLIFF.replace("\"costs\"", """
                "operations": {"declarations": [
                  {"rule": "IS_GREEN", "declaration": "GREEN", "statement": {"fr": "c'est vert", "en": "it is green"}, "clause": "A1"}
                ]},
                "costs\"""");
        String green = Files.writeString(folder.resolve("green.json"), asking).toString();

        assertThat(Run.of("calls", "diff", "--lang", "en", cliff, green).out())
                .endsWith("New answers:\n- operation.answers.GREEN: Is this true: it is green?\n");
        assertThat(Run.of("calls", "diff", "--lang", "en", green, cliff).out())
                .contains("Answers that fall away", "- operation.answers.GREEN: Is this true: it is green?\n");
        assertThat(Run.of("calls", "diff", "--lang", "en", cliff, cliff).out())
                .endsWith("Answers: both calls ask for the same.\n");
    }

    @Test
    void a_file_that_is_not_there_cannot_be_compared() {
        Run run = Run.of("calls", "diff", "--lang", "en", cliff, "absent.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("The file absent.json cannot be read");
    }

    @Test
    void no_time_is_a_usage_error() {
        Run run = Run.of("calls", "certify", "--lang", "en", "--seconds", "0", "hdf-ai-2025");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages())
                .startsWith("The value of --seconds is 0, but must be at least 1. Give more seconds.");
    }

    @Test
    void a_decision_as_json_gets_a_certificate() {
        Run run = Run.of("assess", "--certify", "--format", "json", Sample.path("exactly-at-the-minimum.json"));

        JsonNode decision = new JsonMapper().readTree(run.out());
        assertThat(run.status()).isZero();
        assertThat(decision.get("id").stringValue()).isEqualTo("D-013");
        // 60% of 70,000.00.
        assertThat(decision.get("certificate").get("steps").toString())
                .contains("\"total\"", "\"7000000\"", "\"computed-aid\"", "\"4200000\"");
    }

    @Test
    void a_certificate_that_claims_nothing_has_the_reason_in_the_language_of_the_answer() {
        Run run = Run.of("assess", "--certify", "--format", "json", Sample.path("workshops-only.json"));

        assertThat(run.out()).contains("\"certificate\":{\"uncarried\":[\"aucune aide n'est demandée\"");
    }
}
