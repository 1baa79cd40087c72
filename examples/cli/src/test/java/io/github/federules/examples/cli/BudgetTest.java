package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The cost lines of a dossier may come from a table in CSV or from a workbook. */
class BudgetTest {

    // The sample D-001 without its cost lines.
    private static final String DOSSIER = """
            {"id": "D-001",
             "applicant": {"name": "Communauté de communes du Haut Pays", "legalForm": "7346", "policyRole": "DIRECT"},
             "operation": {"title": "Un assistant pour l'accueil des usagers", "answers": {"EXPLORES_AI": true}},
             "submission": {"sentOn": "2025-02-20", "electronic": true}}
            """;

    private static final String FRENCH = """
            Identifiant;Nature de dépense;Libellé;Personne;ETP;Montant HT
            c1;Personnel;Cheffe de projet;P1;50 %;48 000,00 €
            c2;abonnement à des logiciels;Modèle de langue;;;22 000,00 €
            c3;déplacements;Déplacements;;;1500
            """;

    private static final String ENGLISH = """
            id,nature,label,person,fte,amount
            c1,staff,Cheffe de projet,P1,0.50,"48,000.00"
            c2,SOFTWARE_SUBSCRIPTION,"Modèle de langue",,,"€22,000.00"
            c3,travel,Déplacements,,,1500.00
            """;

    @TempDir
    private Path folder;

    private String dossier;

    @BeforeEach
    void write() throws IOException {
        dossier = Files.writeString(folder.resolve("dossier.json"), DOSSIER).toString();
    }

    @Test
    void a_french_and_an_english_table_give_the_answer_of_the_dossier_with_these_lines() throws IOException {
        Program.Outcome expected = Program.run("assess", "--format", "json", Sample.path("community-of-communes.json"));

        assertThat(expected.answer().at("/tracks/FUNDING/aid/amount").stringValue())
                .isEqualTo("46320.00");
        assertThat(answer(FRENCH)).isEqualTo(expected.answer());
        assertThat(answer(ENGLISH)).isEqualTo(expected.answer());
    }

    @Test
    void a_table_may_come_from_a_spreadsheet_of_any_system() throws IOException {
        assertThat(answer("\ufeff" + FRENCH.replace("\n", "\r\n") + ";;;;;\r\n\r\n"))
                .isEqualTo(answer(FRENCH));
        assertThat(answer("ETP ; MONTANT  ht;NATURE\n;5;Études\n")
                        .at("/costs/presented/amount")
                        .stringValue())
                .isEqualTo("5.00");
    }

    // A ceiling of 10% of the main costs, 100,000.00, cuts the fence to 10,000.00; 50% of 110,000.00 is 55,000.00.
    @Test
    void answers_of_cost_lines_have_a_column_of_their_own() throws IOException {
        Path call = Files.writeString(folder.resolve("call.json"), """
                {"id": "buildings", "title": {"fr": "Bâtiments", "en": "Buildings"}, "tracks": [{"track": "FUNDING"}],
                 "clauses": {"A1": "dépenses annexes : 10 % des dépenses principales au plus"},
                 "asks": [{"criterion": "ROLE", "of": "COST_LINE", "question": {"fr": "Rôle", "en": "Role"},
                   "answers": {"MAIN": {"fr": "principale", "en": "main"}, "ANCILLARY": {"fr": "annexe", "en": "ancillary"}},
                   "natures": ["INFRASTRUCTURE"], "clause": "A1"}],
                 "costs": {"eligible": [{"natures": ["INFRASTRUCTURE"], "clause": "A1"}]},
                 "bases": {"MAIN_COSTS": {"where": {"ROLE": ["MAIN"]}}, "ANCILLARY_COSTS": {"where": {"ROLE": ["ANCILLARY"]}}},
                 "limits": [{"on": "ANCILLARY_COSTS", "atMost": {"share": "0.1", "of": "MAIN_COSTS"}, "effect": "REDUCE",
                   "clause": "A1"}],
                 "funding": {"aid": {"rate": "0.5", "clause": "A1"}}}
                """);
        Files.writeString(folder.resolve("dossier.json"), "{\"call\": \"buildings\"}");
        String table = """
                nature;libellé;montant;rôle
                infrastructure;Atelier;100000;principale
                infrastructure;Clôture;15000;annexe
                """;

        Program.Outcome outcome = assess(table, "--format", "json", "--call-file", call.toString());
        Program.Outcome wrong =
                assess(table.replace("annexe", "annex"), "--format", "json", "--call-file", call.toString());

        assertThat(outcome.answer().at("/tracks/FUNDING/aid/amount").stringValue())
                .isEqualTo("55000.00");
        assertThat(BrokenSamplesTest.errors(wrong.answer())).contains("budget[3].rôle UNKNOWN_VALUE");
    }

    @Test
    void every_error_is_reported_by_row_and_column_all_at_once() throws IOException {
        Program.Outcome outcome = assess("""
                Nature;Libellé;Personne;ETP;Montant;TVA;Partenaire
                personnel;"Un texte
                sur deux lignes";P1;1,5;48,000;;
                jardinage;;;;-3;;
                études;;P2;;;;
                ;;;x;12,345;1 2;
                formation;;;;1;2;;9
                """, "--format", "json");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.answer().get("id").stringValue()).isEqualTo("D-001");
        assertThat(BrokenSamplesTest.errors(outcome.answer()))
                .containsExactly(
                        "budget[2].ETP FTE_OUT_OF_RANGE",
                        "budget[2].Montant NOT_A_NUMBER",
                        "budget[4].Nature UNKNOWN_VALUE",
                        "budget[4].Montant AMOUNT_NEGATIVE",
                        "budget[5].Personne NOT_STAFF",
                        "budget[5].Montant MISSING",
                        "budget[6].Nature MISSING",
                        "budget[6].ETP NOT_A_NUMBER",
                        "budget[6].Montant NOT_A_NUMBER",
                        "budget[6].TVA NOT_A_NUMBER",
                        "budget[7] NOT_CSV");
    }

    @Test
    void a_partner_that_is_no_member_is_an_error_of_its_cell() throws IOException {
        assertThat(errors("nature;montant;partenaire\nétudes;5;\nétudes;5;Inconnu\n"))
                .containsExactly("budget[3].partenaire UNKNOWN_VALUE");
    }

    @Test
    void errors_of_the_dossier_and_of_the_table_are_reported_together_for_people() throws IOException {
        Files.writeString(Path.of(dossier), DOSSIER.replace("7346", "9999"));

        String french = assess("nature;montant\nétudes;x\n").results();
        String english = assess("nature,amount\nstudies,x\n", "--lang", "en").results();

        assertThat(french.lines()).hasSize(4).element(0).isEqualTo("DONNÉES INVALIDES — dossier non examiné — D-001");
        assertThat(french)
                .contains("  NOT_A_NUMBER ligne 2, colonne montant\u00a0: La valeur est x,", "UNKNOWN_LEGAL_FORM");
        assertThat(english).contains("  NOT_A_NUMBER row 2, column amount: The value is x,", "UNKNOWN_LEGAL_FORM");
    }

    @Test
    void a_header_that_is_unknown_or_given_twice_or_missing_is_an_error() throws IOException {
        assertThat(errors("nature;montnat\nétudes;5\n"))
                .containsExactly("budget[1].montnat UNKNOWN_FIELD", "budget[1].montant MISSING");
        assertThat(errors("nature;montant;amount\nétudes;5;5\n")).containsExactly("budget[1].amount DUPLICATE_FIELD");
        assertThat(errors("montant\n5\n")).containsExactly("budget[1].nature MISSING");
    }

    @Test
    void what_a_table_lacks_is_named_in_the_language_of_the_messages() throws IOException {
        assertThat(assess("nature;libellé\nétudes;x\n").results())
                .contains(
                        "  MISSING ligne 1, colonne montant\u00a0: La colonne montant manque, mais elle est requise.");
        assertThat(assess("nature;libellé\nétudes;x\n", "--lang", "en").results())
                .contains("  MISSING row 1, column amount: The column amount is missing, but is required.");
        assertThat(assess("").results()).contains("  NOT_CSV tableau du budget\u00a0: Le tableau est vide");
        assertThat(assess("", "--lang", "en").results()).contains("  NOT_CSV budget table: The table is empty");
    }

    @Test
    void a_person_on_a_row_that_is_not_staff_is_an_error_with_the_label_of_its_nature() throws IOException {
        String table = "nature;montant;personne\nétudes;5;P\n";

        assertThat(assess(table).results())
                .contains(
                        "ne sont admises que sur une ligne de personnel, mais la nature de celle-ci est\u00a0: études.")
                .doesNotContain("STUDIES");
        assertThat(assess(table, "--lang", "en").results())
                .contains("are allowed only on staff lines, but the nature of this line is: studies.")
                .doesNotContain("STUDIES");
    }

    @Test
    void a_person_on_a_row_that_is_not_staff_is_named_with_the_label_that_the_call_gives_its_nature()
            throws IOException {
        Path call = Files.writeString(folder.resolve("call.json"), """
                {"id": "works", "title": {"fr": "Travaux", "en": "Works"}, "clauses": {"A1": "travaux"},
                 "natures": {"WORKS": {"fr": "Travaux", "en": "Works", "family": "INVESTMENT"}},
                 "costs": {"eligible": [{"natures": ["WORKS"], "clause": "A1"}]}}
                """);
        Files.writeString(Path.of(dossier), "{\"call\": \"works\"}");

        Program.Outcome outcome =
                assess("nature;montant;personne\ntravaux;5;P\n", "--lang", "en", "--call-file", call.toString());

        assertThat(outcome.results())
                .contains("NOT_STAFF row 2, column personne", "but the nature of this line is: Works.")
                .doesNotContain("UNKNOWN_VALUE");
    }

    @Test
    void rows_below_a_header_of_natures_that_is_wrong_are_not_refused_for_a_nature_that_nobody_wrote()
            throws IOException {
        Path call = Files.writeString(folder.resolve("call.json"), """
                {"id": "works", "title": {"fr": "Travaux", "en": "Works"}, "clauses": {"A1": "travaux"},
                 "natures": {"WORKS": {"fr": "Travaux", "en": "Works", "family": "INVESTMENT"},
                   "NIGHTS": {"fr": "Nuits", "en": "Nights", "family": "OPERATING"}},
                 "costs": {"eligible": [{"natures": ["WORKS"], "clause": "A1"}],
                   "unitCosts": [{"natures": ["NIGHTS"], "unit": {"fr": "nuit", "en": "night"}, "price": "50.00", "clause": "A1"}]}}
                """);
        Files.writeString(Path.of(dossier), "{\"call\": \"works\"}");
        String[] options = {"--format", "json", "--call-file", call.toString()};

        assertThat(BrokenSamplesTest.errors(
                        assess("montant;quantité\n5;\n;5\n", options).answer()))
                .containsExactly("budget[1].nature MISSING");
        assertThat(BrokenSamplesTest.errors(assess("naturre;montant;personne;ETP\ntravaux;5;P;2\n", options)
                        .answer()))
                .containsExactly(
                        "budget[1].naturre UNKNOWN_FIELD",
                        "budget[1].nature MISSING",
                        "budget[2].ETP FTE_OUT_OF_RANGE");
        assertThat(BrokenSamplesTest.errors(
                        assess("nature;quantité\nnuitt;5\n", options).answer()))
                .containsExactly("budget[2].nature UNKNOWN_VALUE");
    }

    // The words of the call that the dossier names come before those of other calls that use the same words.
    @Test
    void words_that_several_calls_use_are_those_of_the_call_that_the_dossier_names() throws IOException {
        String one = """
                {"id": "one", "title": {"fr": "Un", "en": "One"}, "clauses": {"A1": "travaux"},
                 "natures": {"WORKS": {"fr": "Travaux", "en": "Works", "family": "INVESTMENT"}},
                 "asks": [{"criterion": "ROLE", "of": "COST_LINE", "question": {"fr": "Rôle", "en": "Role"}, "clause": "A1",
                   "answers": {"MAIN": {"fr": "principale", "en": "main"}, "SIDE": {"fr": "annexe", "en": "side"}}}],
                 "costs": {"eligible": [{"where": {"ROLE": ["MAIN"]}, "clause": "A1"}]},
                 "funding": {"aid": {"rate": "0.5", "clause": "A1"}}}
                """;
        Path first = Files.writeString(folder.resolve("one.json"), one);
        Path second = Files.writeString(
                folder.resolve("two.json"),
                one.replace("\"one\"", "\"two\"").replace("WORKS", "BUILDING").replace("MAIN", "BUY"));
        String table = "nature;montant;ROLE\ntravaux;100;principale\ntravaux;20;annexe\n";
        String[] options = {"--format", "json", "--call-file", first.toString(), "--call-file", second.toString()};

        for (String call : List.of("one", "two")) {
            Files.writeString(Path.of(dossier), "{\"operation\": {}, \"call\": \"" + call + "\"}");

            // 50% of 100.00
            assertThat(assess(table, options)
                            .answer()
                            .at("/tracks/FUNDING/aid/amount")
                            .stringValue())
                    .as(call)
                    .isEqualTo("50.00");
        }
    }

    @Test
    void a_table_that_is_none_is_an_error() throws IOException {
        assertThat(errors("")).containsExactly("budget NOT_CSV");
        assertThat(errors("\n\n")).containsExactly("budget NOT_CSV");
        assertThat(errors("nature;montant\nétudes;\"5\n")).containsExactly("budget NOT_CSV");
        assertThat(errors("nature;montant\n\"études\"x;5\n")).containsExactly("budget NOT_CSV");
        Path latin = Files.write(
                folder.resolve("latin.csv"), "nature;montant\nétudes;5\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(BrokenSamplesTest.errors(
                        Program.run("assess", "--format=json", "--budget", latin.toString(), dossier)
                                .answer()))
                .containsExactly("budget NOT_CSV");
    }

    @Test
    void a_table_of_headers_alone_is_an_operation_without_costs() throws IOException {
        assertThat(answer("nature;montant\n").at("/costs/presented/amount").stringValue())
                .isEqualTo("0.00");
    }

    @Test
    void a_dossier_with_cost_lines_of_its_own_is_refused() throws IOException {
        Files.writeString(
                Path.of(dossier), DOSSIER.replace("\"answers\"", "\"costLines\": [{}, {}, {}, {}], \"answers\""));

        assertThat(errors(FRENCH)).contains("operation.costLines DUPLICATE_FIELD");
    }

    @Test
    void a_dossier_without_an_operation_gets_one() throws IOException {
        Files.writeString(Path.of(dossier), "{\"id\": \"x\"}");

        assertThat(answer(FRENCH).at("/costs/presented/amount").stringValue()).isEqualTo("71500.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "{} {}",
                "{\"operation\": 1}",
                "{\"operation\": []}",
                "{\"operation\": {\"operation\": {}}}",
                "{\"operation\": {}, \"operation\": {}}",
                "{\"operation\": {}, \"x\": 1e999999999}",
                "{\"x\": {\"operation\": {}}}"
            })
    void what_is_wrong_with_the_dossier_is_reported_as_without_a_table(String json) throws IOException {
        Files.writeString(Path.of(dossier), json);
        List<String> without = BrokenSamplesTest.errors(
                Program.run("assess", "--format", "json", dossier).answer());

        assertThat(errors(FRENCH))
                .isSubsetOf(without)
                .containsAll(without.stream()
                        .filter(error -> !error.matches("operation(.costLines)? MISSING"))
                        .toList());
    }

    // In binary floating point it would be 0.3.
    @Test
    void a_number_of_the_dossier_keeps_every_digit() throws IOException {
        Files.writeString(
                Path.of(dossier),
                "{\"operation\": {}, \"applicant\": {\"deMinimisAid\": {\"amount\": 0.3000000000000000000001, \"currency\":"
                        + " \"EUR\"}}}");

        assertThat(errors(FRENCH)).containsExactly("applicant.deMinimisAid AMOUNT_TOO_PRECISE");
    }

    @Test
    void errors_of_table_and_dossier_together_are_a_hundred_at_most() throws IOException {
        Files.writeString(Path.of(dossier), "{\"operation\": {}, \"x\": 1}");

        assertThat(errors("nature;montant\n" + "x;x\n".repeat(100))).hasSize(100);
    }

    @Test
    void an_error_of_a_line_in_the_dossier_is_in_the_words_of_dossiers() throws IOException {
        Files.writeString(
                Path.of(dossier),
                "{\"operation\": {\"costLines\": [{\"nature\": \"STUDIES\", \"person\": \"P\", \"amount\": {\"amount\":"
                        + " 1, \"currency\": \"EUR\"}}]}}");

        assertThat(assess(FRENCH).results())
                .contains("DUPLICATE_FIELD operation.costLines")
                .contains("NOT_STAFF operation.costLines[0].person")
                .contains("que sur une ligne STAFF, mais cette ligne est STUDIES");
    }

    @Test
    void a_nest_too_deep_is_refused_as_without_a_table() throws IOException {
        Files.writeString(Path.of(dossier), "{\"x\":".repeat(70_000) + "1" + "}".repeat(70_000));

        assertThat(errors(FRENCH)).containsExactly(" TOO_LARGE");
    }

    @Test
    void a_hostile_table_is_bounded() throws IOException {
        assertThat(errors("nature;montant\n" + "études;1\n".repeat(20_001))).containsExactly("budget TOO_LARGE");
        assertThat(answer("nature;montant\n" + "études;1\n".repeat(20_000))
                        .at("/costs/presented/amount")
                        .stringValue())
                .isEqualTo("20000.00");
        assertThat(errors("x".repeat(4 * 1024 * 1024 + 1))).containsExactly("budget TOO_LARGE");
        assertThat(errors("nature;montant\n" + "x;x\n".repeat(20_000))).hasSize(100);
        assertThat(errors("nature;montant" + ";z".repeat(1_000) + "\n")).hasSize(100);
        assertThat(errors("nature;montant" + ";z".repeat(100_000) + "\n")).containsExactly("budget NOT_CSV");
        assertThat(errors("nature;montant\nétudes;\"" + "9".repeat(1_000_000) + "\"\n"))
                .containsExactly("budget[2].montant NOT_A_NUMBER");
        assertThat(errors("nature;montant\nétudes;5" + ";".repeat(1_000_000) + "7\n"))
                .containsExactly("budget NOT_CSV");
    }

    @Test
    void a_workbook_gives_the_answer_of_a_table_and_its_errors_name_the_cell() throws IOException {
        Path workbook = folder.resolve("budget.xlsx");
        try (Workbook budget = new Workbook(Files.newOutputStream(workbook), "Test", "1.0")) {
            Worksheet sheet = budget.newWorksheet("Budget");
            String[][] rows = {
                {"Identifiant", "Nature", "Libellé", "Personne", "ETP", "Montant HT"},
                {"c1", "Personnel", "Cheffe de projet", "P1", "50 %", "48 000,00 €"},
                {"c2", "abonnement à des logiciels", "Modèle de langue", null, null, "22 000,00 €"},
                {"c3", "déplacements", "Déplacements", null, null, "1500"}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        assertThat(Program.run("assess", "--format=json", "--budget", workbook.toString(), dossier)
                        .answer())
                .isEqualTo(answer(FRENCH));

        try (Workbook budget = new Workbook(Files.newOutputStream(workbook), "Test", "1.0")) {
            Worksheet sheet = budget.newWorksheet("Budget");
            sheet.value(0, 0, "nature");
            sheet.value(0, 1, "montant");
            sheet.value(0, 2, "personne");
            sheet.value(6, 0, "études");
            sheet.value(6, 1, true);
            sheet.value(6, 2, "P");
            sheet.value(6, 3, "x");
        }
        assertThat(Program.run("assess", "--budget", workbook.toString(), dossier)
                        .results())
                .contains(
                        "  WRONG_TYPE cellule B7, colonne montant\u00a0: La cellule B7 est TRUE",
                        "  NOT_STAFF cellule C7, colonne personne\u00a0: Une personne",
                        "  NOT_XLSX cellule D7\u00a0: La cellule D7 est x");
    }

    @Test
    void a_table_is_for_one_dossier_in_a_file() throws IOException {
        String table = Files.writeString(folder.resolve("t.csv"), FRENCH).toString();
        String batch = Sample.path("batch.jsonl");
        for (String[] files : new String[][] {{"-"}, {batch}, {dossier, dossier}}) {
            String[] arguments = {"assess", "--budget", table, files[0], files[files.length - 1]};
            String[] once = {"assess", "--budget", table, files[0]};

            Program.Outcome outcome = Program.run(files.length == 1 ? once : arguments);

            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.results()).isEmpty();
            assertThat(outcome.messages())
                    .startsWith("L'option --budget vaut pour un seul dossier")
                    .hasLineCount(3);
        }
    }

    @Test
    void a_table_that_cannot_be_read_is_reported() {
        Program.Outcome outcome = Program.run("assess", "--budget", "absent.csv", dossier);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.results()).isEmpty();
        assertThat(outcome.messages())
                .startsWith("Le fichier absent.csv ne peut pas être lu")
                .hasLineCount(1);
    }

    private JsonNode answer(String table) throws IOException {
        Program.Outcome outcome = assess(table, "--format", "json");
        assertThat(outcome.answer().has("errors")).as(outcome.results()).isFalse();
        return outcome.answer();
    }

    private List<String> errors(String table) throws IOException {
        return BrokenSamplesTest.errors(assess(table, "--format", "json").answer());
    }

    private Program.Outcome assess(String table, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        String[] arguments = new String[options.length + 4];
        arguments[0] = "assess";
        arguments[1] = "--budget";
        arguments[2] = file.toString();
        arguments[3] = dossier;
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Program.run(arguments);
    }
}
