package io.github.federules.spreadsheet;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Operation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The code of docs/how-to/import-a-budget.md. */
class ImportPageTest {

    private Operation operation = Operation.untitled();

    @Test
    void an_upload_becomes_the_cost_lines_of_an_operation_or_errors_for_people() throws IOException {
        assertThat(errors("nature;montant\nétudes;5\n")).isEmpty();
        assertThat(operation.costLines())
                .containsExactly(CostLine.of(CostNature.STUDIES, euros("5.00")).withId("1"));
        assertThat(errors("nature;montant\nétudes;-5\n"))
                .containsExactly(
                        "budget[2].montant: Le montant est -5, mais doit être positif ou nul. Est-ce une recette\u00a0? N'indiquez que des dépenses.");
    }

    private List<String> errors(String table) throws IOException {
        return errors(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> errors(InputStream upload) throws IOException {
        Budget budget = BudgetReader.in(Locale.FRENCH).read(upload);
        if (!budget.isValid()) {
            return budget.faults().stream()
                    .map(fault -> fault.path() + ": " + fault.message(Locale.FRENCH))
                    .toList();
        }
        operation = operation.withCostLines(budget.costLines());
        return List.of();
    }
}
