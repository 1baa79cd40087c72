package io.github.federules.examples.budgetsimulation.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("simulation")
class BlockLinesTest {

    // 16 MiB, as DossierReader has it.
    private static final int MOST = 16 * 1024 * 1024;

    private static final Configuration CONFIGURATION = new Configuration();

    @TempDir
    private Path folder;

    @Test
    void every_line_is_in_one_block_wherever_the_file_is_cut() throws IOException {
        Random random = new Random(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add("x".repeat(random.nextInt(12)));
        }
        for (String end : List.of("", "\n")) {
            byte[] text = (String.join("\n", lines) + "y" + end).getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("lines.jsonl"), text);
            List<String> expected = new ArrayList<>(lines);
            expected.set(59, lines.get(59) + "y");
            for (int size = 1; size <= text.length; size++) {
                List<String> found = new ArrayList<>();
                for (int start = 0; start < text.length; start += size) {
                    long places = 0;
                    for (FileLine line : read(file, start, Math.min(text.length, start + size))) {
                        assertThat(line.place()).isEqualTo(places++);
                        found.add(text(line));
                    }
                }
                assertThat(found).as("blocks of " + size).isEqualTo(expected);
            }
        }
    }

    @Test
    void marks_and_carriage_returns_do_not_belong_to_a_line() throws IOException {
        assertThat(read("\ufeff{}\r\n\ufeff{}\r\r\n\r\n"))
                .extracting(BlockLinesTest::text)
                .containsExactly("{}", "\ufeff{}\r", "");
        assertThat(read("\ufeff")).isEmpty();
        assertThat(read("{")).extracting(BlockLinesTest::text).containsExactly("{");
    }

    @Test
    void a_line_is_whole_up_to_16_mebibytes_and_only_shows_that_it_is_longer_beyond() throws IOException {
        InputStream in = repeated(MOST, MOST + 1, 40 * 1024 * 1024, 3);
        List<FileLine> lines = all(new BlockLines(in, 1, Long.MAX_VALUE));

        // The first byte of a block that is not the first of its file belongs to the block before.
        assertThat(lines).extracting(FileLine::place).containsExactly(0L, 1L, 2L, 3L);
        assertThat(lines).extracting(line -> line.bytes().length <= MOST).containsExactly(true, false, false, true);
        // 3 bytes of a mark, 1 of a carriage return, 1 that is too many
        assertThat(lines).allMatch(line -> line.bytes().length <= MOST + 5);
        assertThat(lines.get(0).bytes()).hasSize(MOST);
        assertThat(text(lines.get(3))).isEqualTo("   ");
    }

    @Test
    void a_line_that_is_too_long_is_not_blank_whatever_it_begins_with() throws IOException {
        List<FileLine> lines = all(new BlockLines(repeated(MOST + 1, 3), 1, Long.MAX_VALUE));

        assertThat(lines).extracting(FileLine::isBlank).containsExactly(false, true);
    }

    @Test
    void of_a_line_without_end_no_more_is_read_than_shows_that_it_is_too_long() throws IOException {
        long[] read = new long[1];
        InputStream endless = new InputStream() {

            @Override
            public int read() {
                read[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'x');
                read[0] += length;
                return length;
            }
        };

        assertThat(all(new BlockLines(endless, 0, 1_000))).hasSize(1);
        assertThat(read[0]).isLessThan(MOST + 200_000);
        // A block within the line: nothing begins in it.
        assertThat(all(new BlockLines(endless, 5_000, 1_000_000))).isEmpty();
        assertThat(read[0]).isLessThan(MOST + 1_400_000);
    }

    @Test
    void a_compressed_file_is_one_block_and_one_that_ends_early_is_not_taken_for_whole() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        // Two members, as of files that were put together.
        for (int member = 0; member < 2; member++) {
            try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
                for (int i = 0; i < 2_000; i++) {
                    out.write((member * 2_000 + i + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        byte[] whole = compressed.toByteArray();
        Path file = Files.write(folder.resolve("whole.jsonl.GZ"), whole);
        assertThat(read(file, 0, Long.MAX_VALUE))
                .hasSize(4_000)
                .last()
                .matches(line -> text(line).equals("3999"));

        Path half = Files.write(folder.resolve("half.jsonl.gz"), Arrays.copyOf(whole, whole.length / 3));
        assertThatThrownBy(() -> read(half, 0, Long.MAX_VALUE)).isInstanceOf(UncheckedIOException.class);
    }

    // Lines of so many blanks each, behind a line feed.
    private static InputStream repeated(int... lengths) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int length : lengths) {
            text.write('\n');
            text.writeBytes(" ".repeat(length).getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(text.toByteArray());
    }

    private List<FileLine> read(String text) throws IOException {
        return read(Files.writeString(folder.resolve("text.jsonl"), text), 0, text.length() * 3L);
    }

    private static List<FileLine> read(Path file, long start, long end) throws IOException {
        try (BlockLines lines = BlockLines.open(new FileBlock(file.toString(), start, end), CONFIGURATION)) {
            return all(lines);
        }
    }

    private static List<FileLine> all(BlockLines lines) {
        List<FileLine> all = new ArrayList<>();
        lines.forEachRemaining(all::add);
        return all;
    }

    private static String text(FileLine line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }
}
