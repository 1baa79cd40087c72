package io.github.federules.spreadsheet;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.UnitPrice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Columns for a quantity and an annual cost, for calls that pay costs by the unit. */
class QuantityColumnsTest {

    private static final Clause U1 = new Clause("U1", "8 815 € par mois");
    private static final LocalizedText MONTH = new LocalizedText("mois", "month");
    private static final LocalizedText HOUR = new LocalizedText("heure", "hour");
    private static final Call CALL = Call.builder("units", new LocalizedText("Appel", "Call"))
            .pays(EligibleCosts.of(U1, Set.of(CostNature.STAFF)).at(UnitPrice.hourly(HOUR, 1720)))
            .pays(EligibleCosts.of(U1, Set.of(CostNature.TRAVEL)).at(UnitPrice.of(MONTH, euros("8815.00"))))
            .pays(U1, CostNature.STUDIES)
            .aid(U1, Rate.percent("50"))
            .build();

    @Test
    void a_row_states_a_quantity_instead_of_an_amount_in_either_language() throws IOException {
        List<CostLine> lines = List.of(
                CostLine.of(CostNature.STUDIES, euros("100.00")),
                CostLine.of(CostNature.TRAVEL, euros("0.00")).withQuantity(Quantity.of("0.7")),
                CostLine.of(CostNature.STAFF, euros("0.00"))
                        .withQuantity(Quantity.of("1200.5").atAnnualCost(euros("48000.00"))));

        for (String header : List.of("nature;montant;quantité;coût annuel", "nature;amount;quantity;annualCost")) {
            Budget budget = read(header + "\nSTUDIES;100;;\nTRAVEL;;0,7;\nSTAFF;;1 200,5;48 000,00 €\n");

            assertThat(budget.faults()).isEmpty();
            assertThat(budget.costLines()).containsExactlyElementsOf(lines);
        }
    }

    @Test
    void a_table_of_units_alone_needs_no_column_of_amounts() throws IOException {
        assertThat(faults("nature;quantité\nTRAVEL;2\n")).isEmpty();
        assertThat(faults("nature;quantité\nTRAVEL;\n")).containsExactly("budget[2].quantité MISSING");
        assertThat(faults("nature\nTRAVEL\n")).contains("budget[1].montant MISSING");
    }

    @Test
    void an_error_is_at_the_cell_that_states_it() throws IOException {
        String header = "nature;montant;quantité;coût annuel\n";

        assertThat(faults(header + "TRAVEL;;0;\n")).containsExactly("budget[2].quantité QUANTITY_OUT_OF_RANGE");
        assertThat(faults(header + "TRAVEL;;0,125;\n")).containsExactly("budget[2].quantité QUANTITY_OUT_OF_RANGE");
        assertThat(faults(header + "TRAVEL;;deux;\n")).containsExactly("budget[2].quantité NOT_A_NUMBER");
        assertThat(faults(header + "TRAVEL;5;2;\n")).containsExactly("budget[2].quantité AMOUNT_AND_QUANTITY");
        assertThat(faults(header + "STAFF;5;;100\n")).containsExactly("budget[2].coût annuel AMOUNT_AND_QUANTITY");
        assertThat(faults(header + "STAFF;;10;10000000\n")).containsExactly("budget[2].coût annuel AMOUNT_TOO_LARGE");
        assertThat(faults(header + "STAFF;;;100\n")).containsExactly("budget[2].quantité MISSING");
        assertThat(faults("nature;montant;coût annuel\nSTAFF;;100\n")).containsExactly("budget[2].quantité MISSING");
        assertThat(faults(header + "TRAVEL;;;\n")).containsExactly("budget[2].montant MISSING");
    }

    @Test
    void of_a_row_whose_nature_is_not_known_nothing_that_depends_on_it_is_an_error() throws IOException {
        assertThat(faults("nature;quantité\nTRAVELL;2\n")).containsExactly("budget[2].nature UNKNOWN_VALUE");
        assertThat(faults("nature;quantité\n;2\n")).containsExactly("budget[2].nature MISSING");
        assertThat(faults("quantité\n2\n")).containsExactly("budget[1].nature MISSING");
    }

    // Who filled the quantity in, and corrected the header, would have stated both.
    @Test
    void below_a_header_that_may_be_the_one_of_amounts_no_quantity_is_missing() throws IOException {
        assertThat(faults("nature;montan;quantité\nSTUDIES;100;\nTRAVEL;;2\n"))
                .containsExactly("budget[1].montan UNKNOWN_FIELD");
        assertThat(faults("nature;Montant (€);quantité\nSTUDIES;100;\n"))
                .containsExactly("budget[1].Montant (€) UNKNOWN_FIELD");
        assertThat(faults("nature;montan;quantité;coût annuel\nSTAFF;100;;5\n"))
                .containsExactly("budget[1].montan UNKNOWN_FIELD", "budget[2].quantité MISSING");
    }

    @Test
    void a_row_states_what_the_call_needs() throws IOException {
        String header = "nature;montant;quantité;coût annuel\n";

        assertThat(faults(header + "TRAVEL;500;;\n")).containsExactly("budget[2].montant QUANTITY_DUE");
        assertThat(faults(header + "STUDIES;;2;\n")).containsExactly("budget[2].quantité AMOUNT_DUE");
        assertThat(faults(header + "TRAVEL;;2;100\n")).containsExactly("budget[2].coût annuel QUANTITY_DUE");
        // Without a call, a table may state either.
        assertThat(BudgetReader.in(Locale.FRENCH)
                        .read(stream(header + "STUDIES;;2;\n"))
                        .faults())
                .isEmpty();
    }

    @Test
    void a_header_with_a_wrong_letter_is_reported_with_the_one_that_was_meant() throws IOException {
        assertThat(read("nature;montant;quantite;cout anuel\nTRAVEL;;2;\n")
                        .faults()
                        .get(0)
                        .message(Locale.FRENCH))
                .contains("coût annuel")
                .contains("cout anuel");
    }

    private static List<String> faults(String table) throws IOException {
        return Faults.of(read(table).faults());
    }

    private static Budget read(String table) throws IOException {
        return BudgetReader.in(Locale.FRENCH).under(CALL).read(stream(table));
    }

    private static ByteArrayInputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }
}
