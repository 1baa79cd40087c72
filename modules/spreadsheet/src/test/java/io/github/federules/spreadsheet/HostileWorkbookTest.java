package io.github.federules.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook may come from anybody: it is bounded, and what is broken is one error. */
class HostileWorkbookTest {

    private static final String ROW = "<row><c t=\"inlineStr\"><is><t>études</t></is></c><c/><c><v>1</v></c></row>";

    @Test
    void nothing_is_unpacked_beyond_32_mebibytes() throws IOException {
        assertThat(Faults.of(bomb("xl/workbook.xml"))).containsExactly("budget TOO_LARGE");
    }

    @Test
    void a_part_that_no_budget_needs_is_not_unpacked() throws IOException {
        assertThat(Faults.of(bomb("xl/media/image1.png"))).containsExactly("budget NOT_XLSX");
    }

    // 64 MiB of zeros in 64 KiB.
    private static byte[] bomb(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }

        assertThat(bytes.size()).isLessThan(BudgetReader.MAX_BYTES);
        return bytes.toByteArray();
    }

    @Test
    void parts_are_bounded_in_their_number() throws IOException {
        Xlsx workbook = Xlsx.ofCells("<c r=\"C2\"><v>1</v></c>");
        for (int i = 0; i < 996; i++) {
            workbook.with("x" + i, "");
        }
        assertThat(Faults.of(workbook.bytes())).isEmpty();

        assertThat(Faults.of(workbook.with("y", "").bytes())).containsExactly("budget TOO_LARGE");
    }

    @Test
    void rows_are_bounded_as_in_a_file() throws IOException {
        assertThat(Faults.of(Xlsx.ofRows(ROW.repeat(20_000)).bytes())).isEmpty();
        assertThat(Faults.of(Xlsx.ofRows(ROW.repeat(20_001)).bytes())).containsExactly("budget TOO_LARGE");
    }

    @Test
    void a_text_in_many_cells_is_bounded() throws IOException {
        String cells = "<c r=\"C2\"><v>1</v></c><c r=\"D2\" t=\"s\"><v>0</v></c>";

        assertThat(Faults.of(Xlsx.ofCells(cells)
                        .withShared("<si><t>" + "x".repeat(10_000) + "</t></si>")
                        .bytes()))
                .isEmpty();
        assertThat(Faults.of(Xlsx.ofCells(cells)
                        .withShared("<si><t>" + "x".repeat(10_001) + "</t></si>")
                        .bytes()))
                .containsExactly("budget[D2].Libellé TOO_LARGE");
    }

    @Test
    void many_long_headers_are_read_in_linear_time() throws IOException {
        String headers = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(16_384) + "</row>";

        assertThat(Faults.of(Xlsx.of(headers)
                        .withShared("<si><t>" + "é ".repeat(4_999) + "</t></si>")
                        .bytes()))
                .hasSize(100);
    }

    // A pattern that looks for each closing bracket would take minutes.
    @Test
    void a_format_of_a_million_brackets_is_refused_unread() throws IOException {
        String cells = "<c r=\"C2\"><v>1</v></c>";
        String format = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"%s\"/></numFmts>";

        assertThat(Faults.of(Xlsx.ofCells(cells)
                        .withStyles(format.formatted("[".repeat(255)))
                        .bytes()))
                .isEmpty();
        assertThat(Faults.of(Xlsx.ofCells(cells)
                        .withStyles(format.formatted("[".repeat(1_000_000)))
                        .bytes()))
                .containsExactly("budget NOT_XLSX");
    }

    // Filled in cell by cell, the formula would be ten billion characters; a look at each range for each cell takes
    // minutes.
    @Test
    @Timeout(20)
    void formulas_are_passed_over_unread() throws IOException {
        String start = "<row><c t=\"inlineStr\"><is><t>études</t></is></c><c/><c><f t=\"";
        String first = start + "shared\" si=\"0\" ref=\"C2:C9\">" + "A1+".repeat(300_000) + "</f><v>1</v></c></row>";
        String shared = start + "shared\" si=\"0\"/><v>1</v></c></row>";
        String array = start + "array\" ref=\"Z1:Z9\">1</f><v>1</v></c></row>";

        assertThat(Faults.of(Xlsx.ofRows(first + shared.repeat(10_000)).bytes()))
                .isEmpty();
        assertThat(Faults.of(Xlsx.ofRows(array.repeat(19_000) + "<row><c s=\"0\"/></row>".repeat(500_000))
                        .bytes()))
                .isEmpty();
    }

    // To read it as a number takes the square of its length.
    @Test
    @Timeout(20)
    void a_number_of_many_digits_is_an_error_unread() throws IOException {
        assertThat(Faults.of(Xlsx.ofCells("<c r=\"C2\"><v>" + "1".repeat(1_000_000) + "</v></c>")
                        .bytes()))
                .containsExactly("budget[C2].Montant NOT_A_NUMBER");
    }

    @Test
    void a_huge_number_of_wrong_cells_is_bounded() throws IOException {
        String row = "<row><c t=\"b\"><v>1</v></c>" + "<c t=\"e\"><v>#REF!</v></c>".repeat(100) + "</row>";

        assertThat(Faults.of(Xlsx.ofRows(row.repeat(5_000)).bytes())).hasSize(100);
    }

    @Test
    void an_entity_is_not_read() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String doctype : new String[] {bomb, outside, "<!DOCTYPE x>"}) {
            Xlsx workbook = Xlsx.ofCells("<c r=\"C2\"><v>1</v></c>")
                    .with("xl/worksheets/sheet1.xml", doctype + Xlsx.sheet(ROW.replace("études", "&a;")));

            assertThat(Faults.of(workbook.bytes())).containsExactly("budget NOT_XLSX");
        }
    }

    @Test
    void a_document_type_is_refused_even_if_nothing_uses_it() throws IOException {
        Xlsx workbook = Xlsx.ofRows(ROW);
        String sheet = Xlsx.sheet(Xlsx.HEADERS + ROW);

        assertThat(Faults.of(workbook.with("xl/worksheets/sheet1.xml", sheet).bytes()))
                .isEmpty();
        assertThat(Faults.of(workbook.with("xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet>" + sheet)
                        .bytes()))
                .containsExactly("budget NOT_XLSX");
    }

    @Test
    void a_deep_nest_is_refused() throws IOException {
        assertThat(Faults.of(Xlsx.of("<x>".repeat(1_000_000) + "</x>".repeat(1_000_000))
                        .bytes()))
                .containsExactly("budget NOT_XLSX");
        assertThat(Faults.of(Xlsx.ofCells("<c r=\"C2\" t=\"s\"><v>0</v></c>")
                        .withShared("<si>" + "<rPh>".repeat(100_000) + "</si>")
                        .bytes()))
                .containsExactly("budget NOT_XLSX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Beyond the last column and the last row.
                "<c r=\"XFE2\"><v>1</v></c>",
                "<c r=\"ZZZZZZ2\"><v>1</v></c>",
                "<c r=\"ZZZZZZZ2\"><v>1</v></c>",
                "<c r=\"C99999999999\"><v>1</v></c>",
                "<c r=\"C0\"><v>1</v></c>",
                "<c r=\"\"><v>1</v></c>",
                "<c r=\"C3\"><v>1</v></c>",
                // Twice, or backwards.
                "<c r=\"C2\"><v>1</v></c><c r=\"C2\"><v>2</v></c>",
                "<c r=\"C2\"><v>1</v></c><c r=\"B2\"><v>2</v></c>",
                // Texts and formats that are not there.
                "<c r=\"C2\" t=\"s\"><v>0</v></c>",
                "<c r=\"C2\" t=\"s\"><v>-1</v></c>",
                "<c r=\"C2\" t=\"s\"><v>2147483646</v></c>",
                "<c r=\"C2\" t=\"s\"><v>9999999999</v></c>",
                "<c r=\"C2\" s=\"x\"><v>1</v></c>",
                "<c r=\"C2\" t=\"unknown\"><v>1</v></c>",
                "<c r=\"C2\"><v>1<x/></v></c>",
                "<c r=\"C2\"><v>1</v>",
                "&x;",
                "\u0000"
            })
    void a_broken_cell_is_an_error_of_the_workbook(String cell) throws IOException {
        assertThat(Faults.of(Xlsx.ofCells(cell).bytes())).containsExactly("budget NOT_XLSX");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-5", "9999999", "x"})
    void a_broken_number_of_a_row_is_an_error_of_the_workbook(String row) throws IOException {
        assertThat(Faults.of(Xlsx.ofRows("<row r=\"" + row + "\"><c><v>1</v></c></row>")
                        .bytes()))
                .containsExactly("budget NOT_XLSX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"})
    void a_part_that_is_missing_or_no_xml_is_an_error_of_the_workbook(String part) throws IOException {
        String cells = "<c r=\"C2\"><v>1</v></c>";

        assertThat(Faults.of(Xlsx.ofCells(cells).without(part).bytes())).containsExactly("budget NOT_XLSX");
        assertThat(Faults.of(Xlsx.ofCells(cells).with(part, "x").bytes())).containsExactly("budget NOT_XLSX");
        assertThat(Faults.of(Xlsx.ofCells(cells).with(part, "").bytes())).containsExactly("budget NOT_XLSX");
        // Each program would take its own one of the two.
        assertThat(Faults.of(Xlsx.ofCells(cells).with("/" + part, "x").bytes())).containsExactly("budget NOT_XLSX");
    }

    @Test
    void a_workbook_without_a_visible_sheet_or_with_an_empty_one_is_an_error() throws IOException {
        assertThat(Faults.of(Xlsx.of("").with("xl/workbook.xml", "<workbook/>").bytes()))
                .containsExactly("budget NOT_XLSX");
        assertThat(Faults.of(Xlsx.of("<row/><row><c s=\"0\"/></row>").bytes())).containsExactly("budget NOT_XLSX");
    }

    @Test
    void an_encrypted_workbook_and_the_old_format_are_refused() throws IOException {
        byte[] container = new byte[1_000];
        byte[] start = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(start, 0, container, 0, start.length);

        assertThat(Faults.of(container)).containsExactly("budget NOT_XLSX");
    }

    @Test
    void a_workbook_that_is_cut_off_or_changed_anywhere_is_read_or_refused_and_nothing_else() throws IOException {
        byte[] sound = Xlsx.ofCells("<c r=\"C2\"><v>1</v></c><c r=\"D2\" t=\"s\"><v>0</v></c>")
                .withShared("<si><t>x</t></si>")
                .withStyles("<cellXfs><xf numFmtId=\"0\"/></cellXfs>")
                .bytes();
        for (int length = 0; length < sound.length; length += 7) {
            Faults.read(Arrays.copyOf(sound, length));
        }
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] changed = sound.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            Faults.read(changed);
        }

        assertThat(Faults.of("PK\u0003\u0004 and then a text".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("budget NOT_XLSX");
    }
}
