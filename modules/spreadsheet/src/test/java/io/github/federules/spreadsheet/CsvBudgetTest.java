package io.github.federules.spreadsheet;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cost lines from a table in CSV. */
class CsvBudgetTest {

    private static final List<CostLine> LINES = List.of(
            CostLine.staff("Cheffe de projet", euros("48000.00"))
                    .withId("c1")
                    .withPerson("P1")
                    .withShare(fte("0.50")),
            CostLine.of(CostNature.SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"))
                    .withVat(euros("4400.00"))
                    .withPartner("Syndicat du Haut Pays"),
            CostLine.of(CostNature.TRAVEL, euros("1500.00")));

    @Test
    void a_french_table_is_read_as_cost_lines() throws IOException {
        assertThat(Faults.read("""
                        Identifiant;Nature de dépense;Libellé;Personne;ETP;Montant HT;TVA;Partenaire
                        c1;Personnel;Cheffe de projet;P1;50 %;48 000,00 €;;
                        ;abonnement à des logiciels;Modèle de langue;;;22 000,00 €;4 400;Syndicat du Haut Pays
                        ;déplacements;;;;1500;;
                        """)).isEqualTo(new Budget(LINES, List.of()));
    }

    @Test
    void an_english_table_is_read_as_cost_lines() throws IOException {
        assertThat(Faults.read("""
                        partner,id,nature,label,person,fte,amount,vat
                        ,c1,staff,Cheffe de projet,P1,0.50,"48,000.00",
                        Syndicat du Haut Pays,,SOFTWARE_SUBSCRIPTION,"Modèle de langue",,,"€22,000.00",4400.00
                        ,,travel,,,,1500.00,
                        """)).isEqualTo(new Budget(LINES, List.of()));
    }

    @Test
    void every_error_is_found_by_row_and_column_and_then_there_is_no_cost_line() throws IOException {
        Budget budget = Faults.read("""
                Nature;Libellé;Personne;ETP;Montant;TVA
                personnel;"Un texte
                sur deux lignes";P1;1,5;48,000;
                jardinage;;;;-3;
                études;;P2;0,5;;
                ;;;x;12,345;1 2
                """);

        assertThat(Faults.of(budget.faults()))
                .containsExactly(
                        "budget[2].ETP FTE_OUT_OF_RANGE",
                        "budget[2].Montant NOT_A_NUMBER",
                        "budget[4].Nature UNKNOWN_VALUE",
                        "budget[4].Montant AMOUNT_NEGATIVE",
                        "budget[5].Personne NOT_STAFF",
                        "budget[5].ETP NOT_STAFF",
                        "budget[5].Montant MISSING",
                        "budget[6].Nature MISSING",
                        "budget[6].ETP NOT_A_NUMBER",
                        "budget[6].Montant NOT_A_NUMBER",
                        "budget[6].TVA NOT_A_NUMBER");
        assertThat(budget.isValid()).isFalse();
        assertThat(budget.costLines()).isEmpty();
    }

    @Test
    void errors_come_from_the_left_whatever_the_columns_are_and_those_of_the_headers_first() throws IOException {
        assertThat(Faults.of("""
                Montant;Prix;Nature;ETP;Montant
                -1;;jardinage;2;
                5;;études;0,5;;;rest
                """))
                .containsExactly(
                        "budget[1].Montant DUPLICATE_FIELD",
                        "budget[1].Prix UNKNOWN_FIELD",
                        "budget[2].Montant AMOUNT_NEGATIVE",
                        "budget[2].Nature UNKNOWN_VALUE",
                        "budget[2].ETP FTE_OUT_OF_RANGE",
                        "budget[3].ETP NOT_STAFF",
                        "budget[3] NOT_CSV");
    }

    @Test
    void a_row_whose_share_is_wrong_twice_is_one_error() throws IOException {
        assertThat(Faults.of("nature;amount;ETP\nSTAFF;0.5;1.2\nSTUDIES;studie;1e3\n"))
                .containsExactly(
                        "budget[2].ETP FTE_OUT_OF_RANGE",
                        "budget[3].amount NOT_A_NUMBER",
                        "budget[3].ETP NOT_A_NUMBER");
    }

    @Test
    void a_row_of_totals_is_an_error_that_says_so() throws IOException {
        LocatedFault fault = Faults.read("nature;libellé;montant\nétudes;A;5\n;Total;5\n")
                .faults()
                .get(0);

        assertThat(fault.path()).isEqualTo("budget[3].nature");
        assertThat(fault.message(Locale.FRENCH))
                .isEqualTo(
                        "La cellule de la colonne nature est vide, mais elle est requise. Renseignez-la, ou retirez la"
                                + " ligne si elle contient des totaux.");
        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo(
                        "The cell in the column nature is empty, but is required. Fill it in, or remove the row if it"
                                + " holds totals.");
    }

    @Test
    void errors_of_other_programs_are_put_in_order_too() throws IOException {
        BudgetTable table = BudgetReader.in(Locale.FRENCH)
                .readTable(new ByteArrayInputStream("nature;montant\nx;y\n".getBytes(StandardCharsets.UTF_8)));
        List<LocatedFault> found = Stream.of(
                        "applicant.kind",
                        "budget[10].nature",
                        "budget[9].montant",
                        "budget[9].nature",
                        "budget[99999999999999999999].nature",
                        "budget")
                .map(place -> new LocatedFault(place, Fault.of(FaultCode.TOTAL_TOO_LARGE, Map.of())))
                .toList();

        assertThat(table.inOrder(found))
                .extracting(LocatedFault::path)
                .containsExactly(
                        "budget",
                        "budget[9].nature",
                        "budget[9].montant",
                        "budget[10].nature",
                        "applicant.kind",
                        "budget[99999999999999999999].nature");
    }

    @Test
    void an_error_names_natures_and_columns_in_the_language_of_the_reader() throws IOException {
        byte[] table = "nature;montant;personne\nétudes;5;P\n".getBytes(StandardCharsets.UTF_8);
        LocatedFault french = Faults.read(table).faults().get(0);
        LocatedFault english = BudgetReader.in(Locale.ENGLISH)
                .read(new ByteArrayInputStream(table))
                .faults()
                .get(0);

        assertThat(french.message(Locale.FRENCH)).contains("la nature de celle-ci est\u00a0: études.");
        assertThat(english.message(Locale.ENGLISH)).contains("the nature of this line is: studies.");
        assertThat(Faults.read("nature;x").faults())
                .extracting(each -> each.message(Locale.FRENCH))
                .anyMatch(message -> message.startsWith("La colonne montant manque"))
                .anyMatch(
                        message -> message.contains(
                                "identifiant, nature, libellé, personne, etp, montant, quantité, coût annuel, tva, partenaire"));
    }

    @Test
    void an_identifier_is_given_once_and_a_line_without_one_has_its_position() throws IOException {
        assertThat(Faults.of("id;nature;montant\na;études;1\na;études;1\n4;études;1\n;études;1\n"))
                .containsExactly("budget[3].id DUPLICATE_LINE_ID", "budget[5].id DUPLICATE_LINE_ID");
    }

    @Test
    void all_lines_together_have_a_bound() throws IOException {
        // 10 times 999,999,999,999.99 is 0.09 below the bound of 9,999,999,999,999.99.
        String ten = "études;999999999999,99\n".repeat(10);

        assertThat(Faults.of("nature;montant\n" + ten + "études;0,09\n")).isEmpty();
        assertThat(Faults.of("nature;montant\n" + ten + "études;0,10\n")).containsExactly("budget TOTAL_TOO_LARGE");
        assertThat(Faults.of("nature;montant;tva\n" + ten + "études;0;0,10\n"))
                .containsExactly("budget TOTAL_TOO_LARGE");
    }

    @Test
    void a_text_has_a_bound() throws IOException {
        assertThat(Faults.of("nature;montant;libellé\nétudes;1;" + "x".repeat(10_000) + "\n"))
                .isEmpty();
        assertThat(Faults.of("nature;montant;libellé\nétudes;1;" + "x".repeat(10_001) + "\n"))
                .containsExactly("budget[2].libellé TOO_LARGE");
    }

    @Test
    void a_table_and_its_errors_have_a_bound() throws IOException {
        assertThat(Faults.read("nature;montant\n" + "études;1\n".repeat(20_000)).costLines())
                .hasSize(20_000);
        assertThat(Faults.of("nature;montant\n" + "études;1\n".repeat(20_001))).containsExactly("budget TOO_LARGE");
        assertThat(Faults.of("x".repeat(4 * 1024 * 1024 + 1))).containsExactly("budget TOO_LARGE");
        assertThat(Faults.of("nature;montant\n" + "x;x\n".repeat(20_000))).hasSize(100);
        assertThat(Faults.of("id;nature;montant\n" + "a;études;1\n".repeat(1_000)))
                .hasSize(100);
    }

    @Test
    void a_file_that_is_no_table_is_refused() throws IOException {
        assertThat(Faults.of("")).containsExactly("budget NOT_CSV");
        assertThat(Faults.of("nature;montant\nétudes;\"5\n")).containsExactly("budget NOT_CSV");
        assertThat(Faults.of("nature;montant\nétudes;5\n".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("budget NOT_CSV");
    }

    @Test
    void the_rows_before_any_check_are_there_for_programs_that_check_them_otherwise() throws IOException {
        BudgetTable table = BudgetReader.in(Locale.ENGLISH)
                .readTable(new ByteArrayInputStream(
                        "nature;Montant;person;tva\nétudes;5;P;x\n".getBytes(StandardCharsets.UTF_8)));

        BudgetRow row = new BudgetRow(
                2,
                CostNature.STUDIES,
                Map.of(BudgetColumn.AMOUNT, "5.00", BudgetColumn.PERSON, "P", BudgetColumn.VAT, "0"),
                Answers.none());
        assertThat(table.rows()).containsExactly(row);
        assertThat(Faults.of(table.faults())).containsExactly("budget[2].tva NOT_A_NUMBER");
        assertThat(table.place(row, "amount")).isEqualTo("budget[2].Montant");
        assertThat(table.place(row, "fte")).isEqualTo("budget[2].fte");
        assertThat(table.place(row, "")).isEqualTo("budget[2]");
        assertThat(table.hasFaultAt("budget[2].tva")).isTrue();
        assertThat(table.hasFaultAt("budget[2].Montant")).isFalse();
        assertThat(table).hasToString("BudgetTable[rows=1, faults=1]");
    }

    @Test
    void a_log_shows_no_names() throws IOException {
        assertThat(Faults.read("nature;montant;libellé\nétudes;5;Secret\n"))
                .hasToString("Budget[costLines=1, faults=0]");
        assertThat(new BudgetRow(2, CostNature.STUDIES, Map.of(BudgetColumn.LABEL, "Secret"), Answers.none()))
                .hasToString("BudgetRow[number=2, nature=STUDIES]");
        assertThat(BudgetReader.in(Locale.FRENCH)).hasToString("BudgetReader[locale=fr]");
    }
}
