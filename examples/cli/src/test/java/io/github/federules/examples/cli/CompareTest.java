package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What would another call change? A region tries one on the dossiers that it has. */
class CompareTest {

    private static final String CALL = """
            {"id": "bikes-2026", "title": {"fr": "Vélo", "en": "Bikes"},
             "clauses": {"A1": "études", "A2": "au moins %s €", "A3": "%s %%"},
             "costs": {"eligible": [{"natures": ["STUDIES"], "clause": "A1"}],
                       "minimum": {"amount": {"amount": "%s.00", "currency": "EUR"}, "clause": "A2"}},
             "applicants": {"beneficiaries": {"kinds": ["ASSOCIATION", "LOCAL_AUTHORITY"], "clause": "A1"}},
             "funding": {"aid": {"rate": "0.%s", "clause": "A3"}}}""";

    //           50% from 20,000.00               60% from 30,000.00
    // loses     10,000.00                             0.00, ineligible    -10,000.00
    // gains     15,000.00                        18,000.00                 +3,000.00
    // small          0.00, ineligible                 0.00, ineligible
    // unsure         0.00, up to 20,000.00            0.00, up to 24,000.00
    // more      16,000.00                        19,200.00                 +3,200.00
    private static final List<String> DOSSIERS = List.of(
            dossier("loses", "ASSOCIATION", "20000.00"),
            dossier("gains", "ASSOCIATION", "30000.00"),
            dossier("small", "LOCAL_AUTHORITY", "19999.99"),
            dossier("unsure", "", "40000.00"),
            dossier("more", "LOCAL_AUTHORITY", "32000.00"));

    @TempDir
    private Path folder;

    private String now;
    private String then;
    private String batch;

    @BeforeEach
    void write() throws IOException {
        now = write("now.json", CALL.formatted("20 000", "50", "20000", "5"));
        then = write("then.json", CALL.formatted("30 000", "60", "30000", "6"));
        batch = write("batch.jsonl", String.join("\n", DOSSIERS));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String dossier(String id, String kind, String cost) {
        return """
                {"id": "%s", "call": "bikes-2026", "applicant": {"name": "a"%s}, "operation": {"costLines": [{"nature": "STUDIES", "amount": {"amount": "%s", "currency": "EUR"}}]}}""".formatted(id, kind.isEmpty() ? "" : ", \"kind\": \"" + kind + "\"", cost);
    }

    private Run compared(String... more) {
        String[] first = {"assess", "--call-file", now, "--compare", then};
        return Run.of(Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void sums_and_the_largest_changes_are_printed_in_english() {
        Run run = compared("--lang=en", batch);

        // Before 10,000.00 + 15,000.00 + 16,000.00 = 41,000.00, and 20,000.00 that is unsure.
        // After 18,000.00 + 19,200.00 = 37,200.00, and 24,000.00 that is unsure.
        assertThat(run).isEqualTo(new Run(0, """
                COMPARISON — before: the call of each dossier — after: bikes-2026, edition 1
                Dossiers: 5. Invalid and not counted: 0.

                                                before      after     change
                  eligible                           3          2         -1
                  not eligible                       1          2         +1
                  to be completed                    1          1          0
                  not sought                         0          0          0
                  computed aid (EUR)         41,000.00  37,200.00  -3,800.00
                  up to (EUR)                61,000.00  61,200.00    +200.00
                  without a greatest amount          0          0          0
                Aid rises: 2. Falls: 1. Stays the same: 2.

                BY KIND OF BODY
                                   dossiers  eligible     computed aid (EUR)     change
                  local authority         2     1 → 1  16,000.00 → 19,200.00  +3,200.00
                  association             2     2 → 1  25,000.00 → 18,000.00  -7,000.00
                  unknown                 1     0 → 0            0.00 → 0.00       0.00

                VERDICTS THAT CHANGE
                  eligible → not eligible: 1
                  loses — eligible → not eligible — 10,000.00 → 0.00 (-10,000.00)

                LARGEST RISES OF THE AID
                  more — eligible — 16,000.00 → 19,200.00 (+3,200.00)
                  gains — eligible — 15,000.00 → 18,000.00 (+3,000.00)

                LARGEST FALLS OF THE AID
                  loses — eligible → not eligible — 10,000.00 → 0.00 (-10,000.00)
                """, ""));
    }

    @Test
    void sums_and_the_largest_changes_are_printed_in_french() {
        assertThat(compared(batch)).isEqualTo(new Run(0, """
                COMPARAISON — avant\u00a0: l'appel de chaque dossier — après\u00a0: bikes-2026, édition 1
                Dossiers\u00a0: 5. Non valides, non comptés\u00a0: 0.

                                            avant      après      écart
                  éligible                      3          2         -1
                  non éligible                  1          2         +1
                  à compléter                   1          1          0
                  volet non demandé             0          0          0
                  aide calculée (EUR)   41\u202f000,00  37\u202f200,00  -3\u202f800,00
                  au plus (EUR)         61\u202f000,00  61\u202f200,00    +200,00
                  sans montant maximal          0          0          0
                Aide en hausse\u00a0: 2. En baisse\u00a0: 1. Inchangée\u00a0: 2.

                PAR TYPE D'ORGANISME
                                             dossiers  éligibles    aide calculée (EUR)      écart
                  collectivité territoriale         2      1 → 1  16\u202f000,00 → 19\u202f200,00  +3\u202f200,00
                  association                       2      2 → 1  25\u202f000,00 → 18\u202f000,00  -7\u202f000,00
                  non connu                         1      0 → 0            0,00 → 0,00       0,00

                RÉSULTATS QUI CHANGENT
                  éligible → non éligible\u00a0: 1
                  loses — éligible → non éligible — 10\u202f000,00 → 0,00 (-10\u202f000,00)

                PLUS FORTES HAUSSES DE L'AIDE
                  more — éligible — 16\u202f000,00 → 19\u202f200,00 (+3\u202f200,00)
                  gains — éligible — 15\u202f000,00 → 18\u202f000,00 (+3\u202f000,00)

                PLUS FORTES BAISSES DE L'AIDE
                  loses — éligible → non éligible — 10\u202f000,00 → 0,00 (-10\u202f000,00)
                """, ""));
    }

    @Test
    void the_page_of_the_program_compares_the_sample_dossiers_at_another_rate() throws IOException {
        String shown = Run.of("calls", "show", "--format=json", "hdf-ai-2025").out();
        String other = write("other.json", shown.replace("\"rate\":\"0.6\"", "\"rate\":\"0.5\""));

        String out = Run.of("--lang=en", "assess", "--compare", other, "../dossiers/batch.jsonl")
                .out();

        // 60% of 77,200.00 is 46,320.00, and 50% of it 38,600.00.
        assertThat(out).contains("  D-001 — eligible — 46,320.00 → 38,600.00 (-7,720.00)\n");
        assertThat(Files.readString(Path.of("../../docs/reference/command-line.md")))
                .contains(out.substring(0, out.indexOf("\n\nBY KIND OF BODY")));
    }

    @Test
    void a_program_gets_one_object() {
        Run run = compared("--format=json", batch);
        JsonNode answer = Program.answers(run.out()).get(0);

        assertThat(run.out()).hasLineCount(1);
        assertThat(answer.at("/call").asString()).isEqualTo("bikes-2026");
        assertThat(answer.at("/total/dossiers").asInt()).isEqualTo(5);
        assertThat(answer.at("/total/before/ELIGIBLE").asInt()).isEqualTo(3);
        assertThat(answer.at("/total/after/ELIGIBLE").asInt()).isEqualTo(2);
        assertThat(answer.at("/total/before/aid/amount").asString()).isEqualTo("41000.00");
        assertThat(answer.at("/total/after/aidUpTo/amount").asString()).isEqualTo("61200.00");
        assertThat(answer.at("/total/turns")).hasToString("""
                [{"before":"ELIGIBLE","after":"INELIGIBLE","dossiers":1}]""");
        assertThat(answer.at("/kinds/0/kind").asString()).isEqualTo("LOCAL_AUTHORITY");
        assertThat(answer.at("/kinds/2/kind").isMissingNode()).isTrue();
        assertThat(answer.at("/gains/0/id").asString()).isEqualTo("more");
        assertThat(answer.at("/losses/0/change/amount").asString()).isEqualTo("-10000.00");
        assertThat(answer.at("/turned/0/after/verdict").asString()).isEqualTo("INELIGIBLE");
    }

    @Test
    void a_spreadsheet_gets_a_row_for_each_dossier() {
        List<String> rows =
                compared("--lang=en", "--format=csv", batch).out().lines().toList();

        assertThat(rows).hasSize(6);
        assertThat(rows.get(0)).isEqualTo("""
                \ufeff"dossier","kind of body","verdict before","verdict after","aid before (EUR)","aid after (EUR)",\
                "change (EUR)","up to, before (EUR)","up to, after (EUR)","error"
                """.strip());
        assertThat(rows.get(1)).isEqualTo("""
                "loses","association","eligible","not eligible","10000.00","0.00","-10000.00","10000.00","0.00",""
                """.strip());
        assertThat(compared("--format=csv", batch).out().lines().toList().get(4))
                .isEqualTo("""
                "unsure";"";"à compléter";"à compléter";"0,00";"0,00";"0,00";"20000,00";"24000,00";""
                """.strip());
    }

    @Test
    void an_invalid_dossier_is_reported_and_counted_nowhere() throws IOException {
        String mixed = write("mixed.jsonl", DOSSIERS.get(0) + "\n{\"id\": \"D-2\", \"x\": 1}\n" + DOSSIERS.get(1));

        Run text = compared("--lang=en", mixed);
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out())
                .startsWith("INVALID DATA — dossier not assessed — D-2 — line 2\n  UNKNOWN_FIELD x: ")
                .contains("Dossiers: 2. Invalid and not counted: 1.\n");
        Run json = compared("--format=json", mixed);
        assertThat(json.out()).hasLineCount(2).startsWith("{\"line\":2,\"id\":\"D-2\",\"errors\":");
        assertThat(Program.answers(json.out()).get(1).at("/invalid").asInt()).isEqualTo(1);
        Run csv = compared("--lang=en", "--format=csv", mixed);
        assertThat(csv.out().lines().toList().get(2))
                .startsWith("\"D-2\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"INVALID DATA");
    }

    @Test
    void a_file_that_cannot_be_read_leaves_the_sums_of_the_others() {
        Run run = compared("--lang=en", batch, folder.resolve("missing.jsonl").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("missing.jsonl cannot be read");
        assertThat(run.out()).contains("Dossiers: 5. Invalid and not counted: 0.\n");
    }

    @Test
    void a_call_file_that_is_invalid_is_reported_and_nothing_is_assessed() throws IOException {
        String broken = write("broken.json", "{\"id\": \"bikes-2026\"}");

        Run run = Run.of("--lang=en", "assess", "--call-file", now, "--compare", broken, batch);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.messages()).startsWith("INVALID CALL — file " + broken + "\n");
    }

    @Test
    void a_dossier_may_answer_what_either_call_asks() throws IOException {
        String asks = """
                "operations": {"declarations": [{"rule": "IS_%s", "declaration": "%1$s", "clause": "A1",
                  "statement": {"fr": "l'opération est connue", "en": "the operation is known"}}]},
                 "funding\"""";
        String old = write("old.json", Files.readString(Path.of(now)).replace("\"funding\"", asks.formatted("OLD")));
        String green =
                write("green.json", Files.readString(Path.of(then)).replace("\"funding\"", asks.formatted("GREEN")));
        String answers = write(
                "answers.jsonl",
                DOSSIERS.get(1)
                                .replace(
                                        "\"operation\": {",
                                        "\"operation\": {\"answers\": {\"OLD\": true, \"GREEN\": true},")
                        + "\n"
                        + DOSSIERS.get(4).replace("\"operation\": {", "\"operation\": {\"answers\": {\"OLD\": true},"));

        Run run = Run.of("assess", "--call-file", old, "--compare", green, "--format=json", answers);

        assertThat(run.status()).as(run.out() + run.messages()).isZero();
        JsonNode total = Program.answers(run.out()).get(0).at("/total");
        assertThat(total.at("/before/ELIGIBLE").asInt()).isEqualTo(2);
        assertThat(total.at("/after/ELIGIBLE").asInt()).isEqualTo(1);
        assertThat(total.at("/after/INCOMPLETE").asInt()).isEqualTo(1);
    }

    @Test
    void a_dossier_is_compared_with_the_call_that_it_names() throws IOException {
        String other = write("other.json", Files.readString(Path.of(now)).replace("bikes-2026", "trains-2026"));
        String trains = write("trains.json", DOSSIERS.get(1).replace("bikes-2026", "trains-2026"));

        Run known = Run.of("assess", "--call-file", other, "--compare", then, "--format=json", trains);
        Run unknown = Run.of("assess", "--compare", then, "--format=json", trains);

        assertThat(Program.answers(known.out())
                        .get(0)
                        .at("/gains/0/change/amount")
                        .asString())
                .isEqualTo("3000.00");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.out()).contains("UNKNOWN_CALL");
    }

    @Test
    void a_reading_applies_to_the_call_that_leaves_it_open() throws IOException {
        // 60% of 30,000.01 is 18,000.006; 50% is 15,000.005.
        String open = write(
                "open.json",
                Files.readString(Path.of(then))
                        .replace("\"funding\"", "\"readings\": {\"open\": {\"ROUNDING\": \"A3\"}}, \"funding\""));
        String cents = write("cents.json", dossier("a", "ASSOCIATION", "30000.01"));

        Run run = Run.of(
                "assess", "--call-file", now, "--compare", open, "--reading=ROUNDING=HALF_UP", "--format=json", cents);

        assertThat(run.status()).as(run.out() + run.messages()).isZero();
        JsonNode first = Program.answers(run.out()).get(0).at("/gains/0");
        assertThat(first.at("/before/aid/amount").asString()).isEqualTo("15000.00");
        assertThat(first.at("/after/aid/amount").asString()).isEqualTo("18000.01");
    }

    @Test
    void a_run_fails_on_request_if_funding_is_ineligible_under_the_other_call() throws IOException {
        String loses = write("loses.json", DOSSIERS.get(0));
        String gains = write("gains.json", DOSSIERS.get(1));

        assertThat(compared("--fail-on-ineligible", loses).status()).isEqualTo(3);
        assertThat(compared("--fail-on-ineligible", gains).status()).isZero();
    }

    @Test
    void an_id_steers_neither_a_terminal_nor_a_spreadsheet() throws IOException {
        String hostile = write(
                "hostile.json",
                DOSSIERS.get(1).replace("\"gains\"", "\"=1\\u001b[2J\\u202e\\n" + "x".repeat(300) + "\""));

        assertThat(compared(hostile).out())
                .contains("  =1\ufffd[2J\ufffd\ufffdxxx")
                .doesNotContain("\u001b", "\u202e", "x".repeat(201));
        assertThat(compared("--format=json", hostile).out()).contains("=1\\u001B[2J\\u202E\\nxxx");
        assertThat(compared("--format=csv", hostile).out()).contains("\"'=1\ufffd[2J");
    }

    @Test
    void sums_beyond_the_largest_amount_of_a_dossier_are_exact() throws IOException {
        // 20,000 dossiers of 999,999,999,999.99: 60% of each is 599,999,999,999.99, rounded down.
        // 20,000 times that is 11,999,999,999,999,800.00.
        String many = write(
                "many.jsonl",
                IntStream.range(0, 20_000)
                        .mapToObj(i -> dossier("D-" + i, "ASSOCIATION", "999999999999.99"))
                        .collect(Collectors.joining("\n")));

        Run run = compared("--lang=en", many);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("11,999,999,999,999,800.00").contains("  D-0 — eligible — ");
        assertThat(Program.answers(compared("--format=json", many).out())
                        .get(0)
                        .at("/total/after/aid/amount")
                        .asString())
                .isEqualTo("11999999999999800.00");
    }

    @Test
    void an_empty_batch_has_sums_of_nothing() throws IOException {
        Run run = compared("--lang=en", write("empty.jsonl", ""));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Dossiers: 0. Invalid and not counted: 0.")
                .contains("  none\n");
    }
}
