package io.github.federules.spreadsheet;

import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fact.Fact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Mistakes that people make in tables, each reported once and in full. */
class TableMistakesTest {

    @Test
    void a_cell_without_a_header_is_named_by_its_number_in_a_file() throws IOException {
        Budget budget = Faults.read("nature;montant\nétudes;5;9\n");

        assertThat(Faults.of(budget.faults())).containsExactly("budget[2] NOT_CSV");
        assertThat(budget.faults().get(0).message(Locale.ENGLISH))
                .startsWith("The cell 3 of this row is 9, but no header");
    }

    @Test
    void a_cell_below_a_header_that_is_unknown_is_no_error_of_its_own() throws IOException {
        assertThat(Faults.of("nature;montant;x\nétudes;5;9\n")).containsExactly("budget[1].x UNKNOWN_FIELD");
    }

    @Test
    void a_header_and_a_nature_with_one_wrong_letter_are_reported_with_what_was_meant() throws IOException {
        assertThat(messages("nature;montan\nétudes;5\n")).first().asString().endsWith("Did you mean montant?");
        assertThat(messages("nature;montant\nétude;5\n"))
                .singleElement()
                .asString()
                .endsWith("Did you mean études?");
    }

    private static List<String> messages(String csv) throws IOException {
        InputStream table = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        return BudgetReader.in(Locale.FRENCH).read(table).faults().stream()
                .map(fault -> fault.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void a_header_is_given_once() throws IOException {
        assertThat(Faults.of("nature;montant;Montant HT\nétudes;5;5\n"))
                .containsExactly("budget[1].Montant HT DUPLICATE_FIELD");
    }

    @Test
    void a_nature_that_is_unknown_is_reported_with_all_that_are_known() throws IOException {
        Budget budget = Faults.read("nature;montant\njardinage;5\n");

        assertThat(budget.faults())
                .singleElement()
                .extracting(fault -> fault.message(Locale.FRENCH))
                .asString()
                .contains("jardinage")
                .contains("personnel, équipement numérique, infrastructure, achat de logiciels, abonnement à des"
                        + " logiciels, maintenance, hébergement de données, études, prestations, formation,"
                        + " communication, hébergement, restauration, déplacements, autres");
    }

    @Test
    void a_row_of_unknown_nature_may_be_staff() throws IOException {
        assertThat(Faults.of("nature;montant;personne\njardinage;5;P1\n"))
                .containsExactly("budget[2].nature UNKNOWN_VALUE");
        assertThat(Faults.of("nature;montant;etp\njardinage;5;0,5\n"))
                .containsExactly("budget[2].nature UNKNOWN_VALUE");
    }

    @Test
    void a_row_of_unknown_nature_is_staff_only_if_it_has_a_person_or_a_share() throws IOException {
        byte[] table = "nature;montant;personne;etp\njardinage;5;P1;\njardinage;5;;0,5\njardinage;5;;\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(BudgetReader.in(Locale.FRENCH)
                        .readTable(new ByteArrayInputStream(table))
                        .rows())
                .extracting(BudgetRow::nature)
                .containsExactly(CostNature.STAFF, CostNature.STAFF, CostNature.OTHER);
    }

    @Test
    void a_negative_amount_is_refused_without_a_negative_proposal() throws IOException {
        assertThat(Faults.read("nature,amount,vat\nservices,\"-1,230\",\"-1,234\"\n")
                        .faults())
                .extracting(fault -> fault.path() + " " + fault.message(Locale.ENGLISH))
                .containsExactly(
                        "budget[2].amount The amount is -1,230, but must be 0 or more. Is it an income? Give only costs.",
                        "budget[2].vat The amount is -1,234, but must be 0 or more. Is it an income? Give only costs.");
    }

    // 1000 full-time equivalents, or 50000 %, are no share.
    @Test
    void three_digits_after_a_comma_or_a_point_are_decimals_of_a_share() throws IOException {
        assertThat(Faults.read("nature;montant;etp\nSTAFF;5;1,000\nSTAFF;5;1.000\nSTAFF;5;50,000 %\n")
                        .costLines())
                .extracting(CostLine::share)
                .containsExactly(Fact.known(fte("1")), Fact.known(fte("1")), Fact.known(fte("0.5")));
        // 1.25 is more than full time.
        assertThat(Faults.read("nature;montant;etp\nSTAFF;5;1,250\nSTAFF;5;-1,000\n")
                        .faults())
                .extracting(fault -> fault.fault().wording())
                .containsExactly("FTE_OUT_OF_RANGE.overOne", "FTE_OUT_OF_RANGE");
    }

    @Test
    void the_byte_order_mark_of_spreadsheet_programs_is_passed_over() throws IOException {
        assertThat(Faults.of("\ufeffnature;montant\nétudes;5\n")).isEmpty();
    }

    @Test
    void a_table_in_another_encoding_is_told_apart_from_an_empty_one() throws IOException {
        Budget budget = Faults.read("nature;montant\nétudes;5\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(budget.faults())
                .singleElement()
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .asString()
                .startsWith("The table is not in UTF-8");
    }

    // Headers with as many commas as semicolons, with fewer, and with more.
    @Test
    void cells_are_separated_by_what_the_headers_have_more_of_and_by_semicolons_if_equal() throws IOException {
        assertThat(Faults.of("nature;montant, net\n"))
                .containsExactly("budget[1].montant, net UNKNOWN_FIELD", "budget[1].montant MISSING");
        assertThat(Faults.of("nature;montant;prix, net\nétudes;5\n"))
                .containsExactly("budget[1].prix, net UNKNOWN_FIELD");
        assertThat(Faults.of("nature,montant,prix; net\nétudes,5\n"))
                .containsExactly("budget[1].prix; net UNKNOWN_FIELD");
    }

    @Test
    void nothing_after_too_many_rows_is_looked_at() throws IOException {
        assertThat(Faults.of("nature;montant\n" + "études;1\n".repeat(20_001) + "jardinage;x\n"))
                .containsExactly("budget TOO_LARGE");
    }

    @Test
    void nothing_after_the_hundredth_error_is_looked_at() throws IOException {
        byte[] table = ("nature;montant\n" + "jardinage;1\n".repeat(200)).getBytes(StandardCharsets.UTF_8);
        BudgetTable read = BudgetReader.in(Locale.FRENCH).readTable(new ByteArrayInputStream(table));

        assertThat(read.faults()).hasSize(100);
        assertThat(read.rows()).hasSize(100);
    }

    @Test
    void a_table_of_exactly_the_most_bytes_is_read() throws IOException {
        String table = "nature;montant\nstudies;5\n";

        assertThat(Faults.of(table + "\n".repeat(BudgetReader.MAX_BYTES - table.length())))
                .isEmpty();
    }

    @Test
    void a_header_of_200_characters_is_compared_and_a_longer_one_is_not() {
        assertThat(BudgetColumn.find("Montant" + " ".repeat(191) + "HT")).contains(BudgetColumn.AMOUNT);
        assertThat(BudgetColumn.find("Montant" + " ".repeat(192) + "HT")).isEmpty();
    }

    @Test
    void a_budget_holds_no_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Budget(Arrays.asList(null, null), List.of()))
                .withMessage("costLines");
        assertThatNullPointerException()
                .isThrownBy(() -> new Budget(List.of(), Arrays.asList(null, null)))
                .withMessage("faults");
    }

    @Test
    void no_error_to_be_put_in_order_is_null() throws IOException {
        BudgetTable table = BudgetReader.in(Locale.FRENCH).readTable(InputStream.nullInputStream());

        assertThatNullPointerException()
                .isThrownBy(() -> table.inOrder(Arrays.asList(null, null)))
                .withMessage("found");
    }
}
