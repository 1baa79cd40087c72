package io.github.federules.spreadsheet;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cost lines from an Excel workbook. */
class WorkbookBudgetTest {

    // The sample D-001 of the dossier format.
    private static final List<CostLine> LINES = List.of(
            CostLine.staff("Cheffe de projet", euros("48000.00"))
                    .withId("1")
                    .withPerson("P1")
                    .withShare(fte("0.50")),
            CostLine.of(CostNature.SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.10"))
                    .withId("2"),
            CostLine.of(CostNature.TRAVEL, "Déplacements", euros("1500.00")).withId("3"));

    @Test
    void a_workbook_of_another_writer_is_read_as_cost_lines() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Budget");
            row(sheet, 0, "N°", "Nature de dépense", "Libellé", "Personne", "ETP", "Montant HT");
            sheet.value(0, 0, "Identifiant");
            row(sheet, 1, "", "Personnel", "Cheffe de projet", "P1", "", "");
            sheet.value(1, 4, new BigDecimal("0.5"));
            sheet.style(1, 4).format("0%").set();
            sheet.value(1, 5, 48_000);
            sheet.style(1, 5).format("#,##0.00\\ \"€\"").set();
            row(sheet, 2, "", "abonnement à des logiciels", "Modèle de langue", "", "", "22 000,10 €");
            row(sheet, 4, "", "travel", "Déplacements", "", "", "");
            sheet.formula(4, 5, "F2/32");
            sheet.value(1, 0, 1);
            sheet.value(2, 0, 2);
            sheet.value(4, 0, 3);
            sheet.value(4, 5, 1500);
        }

        assertThat(Faults.read(bytes.toByteArray())).isEqualTo(new Budget(LINES, List.of()));
    }

    @Test
    void texts_are_shared_or_rich_or_in_a_formula_and_columns_may_have_gaps() throws IOException {
        // As Excel and LibreOffice write: hints on pronunciation, prefixes, formulas with their results, cells without
        // a value.
        byte[] workbook = Xlsx.of("""
                        <row r="3" spans="1:9"><c r="B3" t="s"><v>0</v></c><c r="D3" s="1"/><c r="F3" t="s"><v>1</v></c>\
                        <c r="H3" t="s"><v>2</v></c></row>
                        <row r="4"><c r="B4" s="1" t="s"><v>3</v></c><c r="F4"><f>SUM(X1:X2)</f><v>22000.1</v></c>\
                        <c r="H4" t="str"><f>A1&amp;"x"</f><v>Modèle </v></c></row>
                        <row r="5"><c r="B5"/><c r="F5" t="str"><f>""</f><v></v></c></row>
                        """).withShared("""
                        <si><t>Nature</t></si><si><r><t xml:space="preserve">Mon</t></r><r><rPr><b/></rPr><t>tant</t></r>\
                        <rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si><si><t>libellé</t></si>\
                        <si><t>Abonnement à des logiciels</t></si>""").bytes();

        assertThat(Faults.read(workbook))
                .isEqualTo(new Budget(
                        List.of(CostLine.of(CostNature.SOFTWARE_SUBSCRIPTION, "Modèle", euros("22000.10"))),
                        List.of()));
    }

    @Test
    void the_first_sheet_that_people_see_is_read_wherever_it_is_stored() throws IOException {
        String strict = "http://purl.oclc.org/ooxml/";
        byte[] workbook = Xlsx.of("")
                .with(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x=\"" + strict + "spreadsheetml/main\" xmlns:r=\"" + strict
                                + "officeDocument/relationships\"><x:sheets>"
                                + "<x:sheet name=\"Listes\" state=\"veryHidden\" r:id=\"a\"/>"
                                + "<x:sheet name=\"Budget\" r:id=\"b\"/></x:sheets></x:workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"/XL/Sheets/B.xml\"/></Relationships>")
                .with("xl/sheets/b.xml", Xlsx.sheet("""
                        <row><c t="inlineStr"><is><t>nature</t></is></c><c t="inlineStr"><is><t>amount</t></is></c></row>
                        <row><c t="inlineStr"><is><t>studies</t></is></c><c><v>7</v></c></row>"""))
                .bytes();

        assertThat(Faults.read(workbook).costLines()).containsExactly(CostLine.of(CostNature.STUDIES, euros("7.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "48000, 48000.00",
        "48000.1, 48000.10",
        // What Excel stores where 1.1 was typed.
        "1.1000000000000001, 1.10",
        "48000.099999999999, 48000.10",
        "4.8E4, 48000.00",
        "1.2E-1, 0.12",
        "999999999999.99, 999999999999.99",
        "0, 0.00",
        "-0, 0.00"
    })
    void a_number_is_the_exact_decimal_of_fifteen_digits_that_the_workbook_shows(String stored, String amount)
            throws IOException {
        assertThat(Faults.read(Xlsx.ofCells("<c r=\"C2\"><v>" + stored + "</v></c>")
                                .bytes())
                        .costLines())
                .containsExactly(CostLine.of(CostNature.STUDIES, euros(amount)));
    }

    @ParameterizedTest
    @CsvSource({
        "48000.123, AMOUNT_TOO_PRECISE",
        // A third of 100, as a formula leaves it.
        "33.333333333333336, AMOUNT_TOO_PRECISE",
        "2.2E-16, AMOUNT_TOO_PRECISE",
        "-1, AMOUNT_NEGATIVE",
        "1000000000000, AMOUNT_TOO_LARGE",
        "1E99, AMOUNT_TOO_LARGE",
        "1E999, NOT_A_NUMBER",
        "1E-999999999, NOT_A_NUMBER",
        "NaN, NOT_A_NUMBER",
        "INF, NOT_A_NUMBER"
    })
    void a_number_that_is_no_amount_is_an_error_of_its_cell(String stored, String code) throws IOException {
        assertThat(Faults.of(
                        Xlsx.ofCells("<c r=\"C2\"><v>" + stored + "</v></c>").bytes()))
                .containsExactly("budget[C2].Montant " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "<c r=\"C2\" t=\"b\"><v>1</v></c>, WRONG_TYPE, La cellule C2 est TRUE",
        "<c r=\"C2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>, WRONG_TYPE, La cellule C2 affiche l'erreur #DIV/0!",
        "<c r=\"C2\" t=\"d\"><v>2025-02-20</v></c>, WRONG_TYPE, La cellule C2 est une date",
        "<c r=\"C2\"><f>1+1</f></c>, NOT_XLSX, La cellule C2 contient une formule sans résultat"
    })
    void a_cell_that_is_neither_text_nor_number_is_an_error_that_names_it(String cell, String code, String message)
            throws IOException {
        Budget budget = Faults.read(Xlsx.ofCells(cell.replace("'", "")).bytes());

        assertThat(Faults.of(budget.faults())).containsExactly("budget[C2].Montant " + code);
        assertThat(budget.faults().get(0).message(Locale.FRENCH)).startsWith(message);
    }

    @Test
    void a_wrong_cell_of_each_column_is_one_error() throws IOException {
        String rows = "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>0</v></c><c r=\"B2\" t=\"b\"><v>0</v></c>"
                + "<c r=\"C2\" t=\"b\"><v>0</v></c><c r=\"D2\" t=\"b\"><v>0</v></c></row>";

        assertThat(Faults.of(Xlsx.ofRows(rows).bytes()))
                .containsExactly(
                        "budget[A2].Nature WRONG_TYPE",
                        "budget[B2].ETP WRONG_TYPE",
                        "budget[C2].Montant WRONG_TYPE",
                        "budget[D2].Libellé WRONG_TYPE");
    }

    @Test
    void an_error_is_at_the_address_of_its_cell() throws IOException {
        String rows = "<row r=\"7\"><c r=\"B7\"><v>1.5</v></c><c r=\"D7\"><v>9</v></c><c r=\"AB7\"><v>3</v></c></row>";
        Budget budget = Faults.read(Xlsx.ofRows(rows).bytes());

        assertThat(Faults.of(budget.faults()))
                .containsExactly(
                        "budget[A7].Nature MISSING",
                        "budget[B7].ETP FTE_OUT_OF_RANGE",
                        "budget[C7].Montant MISSING",
                        "budget[AB7] NOT_XLSX");
        assertThat(budget.faults().get(3).message(Locale.ENGLISH)).startsWith("The cell AB7 is 3, but no header");
    }

    @Test
    void a_header_that_is_no_text_or_unknown_or_missing_is_an_error() throws IOException {
        byte[] workbook = Xlsx.of("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>nature</t></is></c>"
                        + "<c r=\"B2\" t=\"b\"><v>1</v></c><c r=\"C2\"><v>2025</v></c></row>")
                .bytes();

        assertThat(Faults.of(workbook))
                .containsExactly("budget[B2] WRONG_TYPE", "budget[C2].2025 UNKNOWN_FIELD", "budget[2].montant MISSING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "[$-40C]d mmmm yyyy;@",
                "h:mm",
                "[h]:mm",
                "mm:ss.0",
                "[$-F800]dddd\\, mmmm dd\\, yyyy"
            })
    void a_number_that_is_shown_as_a_date_is_an_error(String format) throws IOException {
        assertThat(Faults.of(
                        styled("<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format + "\"/></numFmts>", 164)))
                .containsExactly("budget[C2].Montant WRONG_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#,##0.00\\ &quot;€&quot;",
                "_-* #,##0.00\\ [$€-40C]_-;\\-* #,##0.00\\ [$€-40C]_-",
                "[Red]0.00",
                "0.00&quot; dans le mois&quot;",
                "General",
                "0.00;d"
            })
    void a_number_with_a_currency_a_colour_or_a_word_is_no_date(String format) throws IOException {
        assertThat(Faults.of(
                        styled("<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format + "\"/></numFmts>", 164)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13, false",
        "14, true",
        "22, true",
        "23, false",
        "36, true",
        "45, true",
        "47, true",
        "48, false",
        "58, true"
    })
    void the_numbered_formats_of_dates_are_known(int format, boolean isDate) throws IOException {
        assertThat(Faults.of(styled("", format))).hasSize(isDate ? 1 : 0);
    }

    @Test
    void a_date_of_another_writer_is_an_error() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Budget");
            row(sheet, 0, "nature", "amount", "label");
            row(sheet, 1, "studies", "5");
            sheet.value(1, 2, LocalDate.of(2025, 2, 20));
            sheet.style(1, 2).format("yyyy-MM-dd").set();
        }

        assertThat(Faults.of(bytes.toByteArray())).containsExactly("budget[C2].label WRONG_TYPE");
    }

    // The second style is the one of the cell.
    private static byte[] styled(String formats, int id) {
        return Xlsx.ofCells("<c r=\"C2\" s=\"1\"><v>45000</v></c>")
                .withStyles(formats + "<cellStyleXfs><xf numFmtId=\"14\"/><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + id + "\"/></cellXfs>")
                .bytes();
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.value(row, i, texts[i]);
            }
        }
    }
}
