package io.github.federules.feder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.BeneficiaryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The nomenclature as it was worked out beside this project. */
@Tag("shared")
class SharedLegalFormsTest {

    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)");

    @Test
    void every_form_has_the_label_the_kind_and_the_certainty_that_were_worked_out() throws IOException {
        Path file = Path.of(System.getProperty("federules.shared"))
                .resolve("data/legal-categories.csv")
                .normalize();
        List<List<String>> worked = Files.readAllLines(file).stream()
                .skip(1)
                .map(SharedLegalFormsTest::cells)
                .toList();

        assertThat(worked).hasSize(260);
        assertThat(FrenchLegalForm.all().stream()
                        .map(form -> List.of(
                                form.code(),
                                form.label(),
                                form.findKind().map(BeneficiaryKind::name).orElse(""),
                                form.certainty().name().toLowerCase(Locale.ROOT))))
                .containsExactlyElementsOf(
                        worked.stream().map(cells -> cells.subList(0, 4)).toList());
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        int from = 0;
        while (from <= line.length() && cell.find(from) && cell.start() == from) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            from = cell.end() + 1;
        }
        return cells;
    }
}
