package io.github.federules.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells, addresses and formats at their bounds. */
class WorkbookCellsTest {

    private static final String STUDY = "<row><c t=\"inlineStr\"><is><t>études</t></is></c><c/><c><v>1</v></c></row>";

    @ParameterizedTest
    @CsvSource({"25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA", "16383, XFD"})
    void a_column_has_the_letters_that_spreadsheet_programs_show(int position, String letters) throws IOException {
        String cell = "<c%s><v>1</v></c>";
        String amount = "<c/><c><v>1</v></c>";
        String withAddress = " r=\"" + letters + "2\"";

        assertThat(Faults.of(Xlsx.ofCells(amount + cell.formatted(withAddress)).bytes()))
                .containsExactly("budget[" + letters + "2] NOT_XLSX");
        // The fourth cell is the first one after the amount.
        assertThat(Faults.of(Xlsx.ofCells(amount + "<c/>".repeat(position - 3) + cell.formatted(""))
                        .bytes()))
                .containsExactly("budget[" + letters + "2] NOT_XLSX");
    }

    @Test
    void the_last_row_of_a_sheet_is_read() throws IOException {
        String row = "<row r=\"1048576\"><c r=\"A1048576\" t=\"b\"><v>1</v></c><c r=\"C1048576\"><v>1</v></c></row>";

        assertThat(Faults.of(Xlsx.ofRows(row).bytes())).containsExactly("budget[A1048576].Nature WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource({"0, FALSE", "1, TRUE"})
    void a_cell_that_is_true_or_false_is_shown_as_in_the_workbook(String stored, String shown) throws IOException {
        Budget budget = Faults.read(
                Xlsx.ofCells("<c r=\"C2\" t=\"b\"><v>" + stored + "</v></c>").bytes());

        assertThat(budget.faults().get(0).message(Locale.ENGLISH)).startsWith("The cell C2 is " + shown);
    }

    @Test
    void a_shared_text_that_is_empty_is_a_blank_cell() throws IOException {
        assertThat(Faults.of(Xlsx.ofCells("<c r=\"C2\" t=\"s\"><v>0</v></c>")
                        .withShared("<si><t/></si>")
                        .bytes()))
                .containsExactly("budget[C2].Montant MISSING");
    }

    @Test
    void a_text_that_is_too_long_is_not_read_as_a_number() throws IOException {
        assertThat(Faults.of(Xlsx.ofCells("<c r=\"C2\" t=\"s\"><v>0</v></c>")
                        .withShared("<si><t>" + "1".repeat(10_001) + "</t></si>")
                        .bytes()))
                .containsExactly("budget[C2].Montant TOO_LARGE");
    }

    @Test
    void a_text_goes_on_after_a_hint_on_its_pronunciation() throws IOException {
        byte[] workbook = Xlsx.ofCells("<c r=\"C2\"><v>1</v></c><c r=\"D2\" t=\"s\"><v>0</v></c>")
                .withShared(
                        "<si><r><t>Mo</t></r><rPh><t>x</t></rPh><r><t>dè</t></r><rPh><t>y</t></rPh><r><t>le</t></r></si>")
                .bytes();

        assertThat(Faults.read(workbook).costLines())
                .singleElement()
                .extracting(line -> line.label().orElseThrow())
                .isEqualTo("Modèle");
    }

    @Test
    void a_text_in_its_cell_has_no_hint_on_its_pronunciation() throws IOException {
        byte[] workbook = Xlsx.ofCells("<c r=\"C2\"><v>1</v></c><c r=\"D2\" t=\"inlineStr\"><is><t>Modè</t>"
                        + "<rPh><rPh/><t>x<y/></t></rPh><t>le</t></is></c>")
                .bytes();

        assertThat(Faults.read(workbook).costLines())
                .singleElement()
                .extracting(line -> line.label().orElseThrow())
                .isEqualTo("Modèle");
    }

    @Test
    void a_number_in_a_column_of_texts_is_a_text_without_an_exponent() throws IOException {
        assertThat(Faults.read(Xlsx.ofCells("<c r=\"C2\"><v>1</v></c><c r=\"D2\"><v>4.8E4</v></c>")
                                .bytes())
                        .costLines())
                .singleElement()
                .extracting(line -> line.label().orElseThrow())
                .isEqualTo("48000");
    }

    // As a text, 1.234 could be more than a thousand.
    @Test
    void a_share_that_is_a_number_has_no_two_meanings() throws IOException {
        String row =
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>personnel</t></is></c><c r=\"B2\"><v>1.234</v></c>"
                        + "<c r=\"C2\"><v>1</v></c></row>";

        assertThat(Faults.of(Xlsx.ofRows(row).bytes())).containsExactly("budget[B2].ETP FTE_OUT_OF_RANGE");
    }

    @Test
    void formats_after_those_of_cells_are_of_no_cell() throws IOException {
        byte[] workbook = Xlsx.ofCells("<c r=\"C2\" s=\"1\"><v>1</v></c>")
                .withStyles("<cellXfs><xf numFmtId=\"0\"/></cellXfs><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>")
                .bytes();

        assertThat(Faults.of(workbook)).isEmpty();
    }

    @Test
    void the_workbook_is_where_the_archive_says() throws IOException {
        Xlsx usual = Xlsx.ofCells("<c r=\"C2\"><v>1</v></c>");
        String relations = "<Relationships><Relationship Id=\"a\" Type=\"x/%s\" Target=\"%s\"/></Relationships>";
        byte[] workbook = usual.with("_rels/.rels", relations.formatted("officeDocument", "book/main.xml"))
                .with(
                        "book/main.xml",
                        "<workbook xmlns:r=\"x/relationships\"><sheets><sheet id=\"b\" r:x=\"b\" r:id=\"a\"/></sheets></workbook>")
                .with("book/_rels/main.xml.rels", relations.formatted("worksheet", "/xl/worksheets/sheet1.xml"))
                .without("xl/workbook.xml")
                .bytes();

        assertThat(Faults.of(workbook)).isEmpty();
    }

    @Test
    void a_sheet_that_names_no_part_is_an_error_of_the_workbook() throws IOException {
        byte[] workbook = Xlsx.ofCells("<c r=\"C2\"><v>1</v></c>")
                .with("xl/workbook.xml", "<workbook><sheets><sheet name=\"Budget\"/></sheets></workbook>")
                .bytes();

        assertThat(Faults.read(workbook).faults())
                .singleElement()
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .asString()
                .startsWith("The workbook cannot be read.");
    }

    // The elements worksheet and sheetData are around the others.
    @Test
    void elements_are_64_deep_at_most() throws IOException {
        assertThat(Faults.of(Xlsx.ofRows(STUDY + nest(62)).bytes())).isEmpty();
        assertThat(Faults.of(Xlsx.ofRows(STUDY + nest(63)).bytes())).containsExactly("budget NOT_XLSX");
    }

    private static String nest(int depth) {
        return "<x>".repeat(depth) + "</x>".repeat(depth);
    }
}
