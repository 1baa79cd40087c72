package io.github.federules.examples.grantservice.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "=\"x\"", "\uff1d1+1"})
    void a_cell_that_looks_like_a_formula_is_text(String value) {
        assertThat(CsvExport.cell(value)).startsWith("\"'");
    }

    @Test
    void other_cells_are_quoted_and_keep_their_text() throws IOException {
        StringWriter out = new StringWriter();
        CsvExport csv = new CsvExport(out);
        csv.add(List.of("Ville de \"Lille\"", "a;b", ""));

        assertThat(out.toString()).isEqualTo("\ufeff\"Ville de \"\"Lille\"\"\";\"a;b\";\"\"\r\n");
    }
}
