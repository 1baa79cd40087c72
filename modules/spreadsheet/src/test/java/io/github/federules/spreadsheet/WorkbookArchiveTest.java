package io.github.federules.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive of a workbook, which has optional fields and comments, and may be damaged in one place. */
class WorkbookArchiveTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    // APPNOTE.TXT of ZIP: where the fields of a header and of an entry of the directory begin.
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int FLAGS_OF_ENTRY = 8;
    private static final int SUM_OF_ENTRY = 16;
    private static final int LENGTH_OF_ENTRY = 20;
    private static final int HEADER_OF_ENTRY = 42;

    private static Xlsx sound() {
        return Xlsx.ofCells("<c r=\"C2\"><v>1</v></c>");
    }

    @Test
    void extra_fields_and_comments_of_entries_are_passed_over() throws IOException {
        byte[] extra = {1, 0x70, 2, 0, 'a', 'b'};
        byte[] archive = sound().bytes(
                        entry -> {
                            entry.setExtra(extra);
                            entry.setComment("a comment");
                        },
                        "");

        assertThat(Faults.of(archive)).isEmpty();
    }

    @Test
    void the_end_is_found_before_the_longest_comment() throws IOException {
        assertThat(Faults.of(sound().bytes(entry -> {}, "x".repeat(65_535)))).isEmpty();
    }

    @Test
    void a_part_may_be_stored_as_it_is() throws IOException {
        assertThat(Faults.of(sound().storing(SHEET).bytes())).isEmpty();
    }

    @Test
    void all_parts_together_unpack_to_32_mebibytes_and_not_to_a_byte_more() throws IOException {
        assertThat(Faults.of(padded(MOST_BYTES).bytes())).isEmpty();
        assertThat(Faults.of(padded(MOST_BYTES + 1).bytes())).containsExactly("budget TOO_LARGE");
    }

    // The formats are read last.
    @Test
    void stored_parts_count_as_well() throws IOException {
        assertThat(Faults.of(padded(MOST_BYTES).storing("xl/styles.xml").bytes()))
                .isEmpty();
        assertThat(Faults.of(padded(MOST_BYTES + 1).storing("xl/styles.xml").bytes()))
                .containsExactly("budget TOO_LARGE");
    }

    /** A workbook whose parts have so many bytes together, most of them spaces after the sheet. */
    private static Xlsx padded(int length) {
        String sheet = Xlsx.sheet(
                Xlsx.HEADERS + "<row><c t=\"inlineStr\"><is><t>études</t></is></c><c/><c><v>1</v></c></row>");
        Xlsx workbook = sound().withStyles("").with(SHEET, sheet);
        return workbook.with(SHEET, sheet + " ".repeat(length - workbook.length()));
    }

    @Test
    void two_parts_of_one_name_are_an_error_even_if_they_are_the_same() throws IOException {
        String sheet = Xlsx.sheet(Xlsx.HEADERS);

        assertThat(Faults.of(Xlsx.of("").with(SHEET, sheet).bytes())).isEmpty();
        assertThat(Faults.of(Xlsx.of("")
                        .with(SHEET, sheet)
                        .with("/XL/worksheets/sheet1.xml", sheet)
                        .bytes()))
                .containsExactly("budget NOT_XLSX");
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("the mark of a header", HEADER, HEADER_LENGTH, 0, 0),
                Arguments.of("the mark of an entry", ENTRY, ENTRY_LENGTH, 0, 0),
                Arguments.of("encrypted", ENTRY, ENTRY_LENGTH, FLAGS_OF_ENTRY, 1),
                Arguments.of("the checksum", ENTRY, ENTRY_LENGTH, SUM_OF_ENTRY, 0),
                Arguments.of("a negative length", ENTRY, ENTRY_LENGTH, LENGTH_OF_ENTRY, -1),
                Arguments.of("a length beyond the archive", ENTRY, ENTRY_LENGTH, LENGTH_OF_ENTRY, 1_000_000),
                Arguments.of(
                        "a length far beyond any archive", ENTRY, ENTRY_LENGTH, LENGTH_OF_ENTRY, Integer.MAX_VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void a_sheet_that_is_damaged_in_one_field_is_an_error(String field, int mark, int length, int at, int value)
            throws IOException {
        byte[] archive = sound().bytes();
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(place(archive, mark, length) + at, value);

        assertThat(Faults.of(archive)).containsExactly("budget NOT_XLSX");
    }

    @Test
    void what_follows_a_packed_part_is_passed_over_to_the_end_of_the_archive_and_not_a_byte_beyond()
            throws IOException {
        byte[] archive = sound().bytes();
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int header = place(archive, HEADER, HEADER_LENGTH);
        int start = header + HEADER_LENGTH + bytes.getShort(header + 26) + bytes.getShort(header + 28);
        int lengthOfEntry = place(archive, ENTRY, ENTRY_LENGTH) + LENGTH_OF_ENTRY;

        bytes.putInt(lengthOfEntry, archive.length - start);
        assertThat(Faults.of(archive)).isEmpty();
        bytes.putInt(lengthOfEntry, archive.length - start + 1);
        assertThat(Faults.of(archive)).containsExactly("budget NOT_XLSX");
    }

    @Test
    void a_header_that_would_reach_beyond_the_archive_is_an_error() throws IOException {
        byte[] archive = sound().bytes();
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int headerOfEntry = place(archive, ENTRY, ENTRY_LENGTH) + HEADER_OF_ENTRY;

        for (int header : new int[] {archive.length - 3, archive.length, Integer.MAX_VALUE, -1}) {
            bytes.putInt(headerOfEntry, header);
            assertThat(Faults.of(archive)).as("at %d", header).containsExactly("budget NOT_XLSX");
        }
    }

    // The name of the part follows the fields.
    private static int place(byte[] archive, int mark, int length) {
        byte[] name = SHEET.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        for (int place = 0; ; place++) {
            int start = place + length;
            if (bytes.getInt(place) == mark
                    && Arrays.equals(archive, start, start + name.length, name, 0, name.length)) {
                return place;
            }
        }
    }

    @Test
    void a_file_of_four_bytes_that_begins_as_a_workbook_is_a_damaged_one() throws IOException {
        assertThat(Faults.of(new byte[] {'P', 'K', 3, 4})).containsExactly("budget NOT_XLSX");
        assertThat(Faults.of(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
                .containsExactly("budget NOT_XLSX");
    }
}
