package io.github.federules.examples.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.cli.FederulesCli;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of 200 MB, replayed by the whole program in a process of its own that has 128 MB. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileListTest {

    private static final int LENGTH = 200_000_000;
    private static final String GOOD = "A-1,P,B,1000.00,0.4,400.00\n";

    @TempDir
    private Path directory;

    private Path list;
    private Path out;
    private Path messages;

    @BeforeEach
    void name_files() {
        list = directory.resolve("list.csv");
        out = directory.resolve("out");
        messages = directory.resolve("messages");
    }

    @Test
    void one_line_of_nul_bytes_is_refused() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(list.toFile(), "rw")) {
            file.setLength(LENGTH);
        }

        assertThat(replay()).isEqualTo(2);
        assertThat(messages).content().contains("NOT_CSV").contains("more than a million characters");
        assertThat(out).isEmptyFile();
    }

    @Test
    void a_quote_that_is_never_closed_stops_the_reading_where_it_opens() throws Exception {
        write(ReplayRun.HEADER + GOOD + "A-2,P,\"", "B,1000.00,0.4,400.00\nA-2,P,", "");

        assertThat(replay()).isEqualTo(2);
        assertThat(messages).content().contains("line 3, NOT_CSV");
        assertThat(out).content().contains("Operations read: 1\n");
    }

    @Test
    void a_row_of_two_hundred_million_fields_is_one_unreadable_row() throws Exception {
        write(ReplayRun.HEADER + GOOD, ",,,,,,,,,,", "\n" + GOOD);

        assertThat(replay()).isEqualTo(1);
        assertThat(out).content().contains("line 3, FIELD_COUNT").contains("Operations read: 2\nUnreadable rows: 1\n");
    }

    @Test
    void a_header_of_two_hundred_million_fields_lacks_its_columns() throws Exception {
        write("", "a,b,c,d,e,", "\n" + GOOD);

        assertThat(replay()).isEqualTo(2);
        assertThat(messages).content().contains("MISSING_COLUMN");
    }

    @Test
    void rows_without_end_that_are_all_of_another_programme_and_not_explained_take_no_more_memory() throws Exception {
        int rows = 0;
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(list), 1 << 16)) {
            file.write(ReplayRun.HEADER.getBytes(StandardCharsets.UTF_8));
            String name = "x".repeat(250);
            for (long written = 0; written < LENGTH; rows++) {
                byte[] row = (rows + "," + name + rows + "," + name + ",1000.00,0.40,500.00\n")
                        .getBytes(StandardCharsets.UTF_8);
                file.write(row);
                written += row.length;
            }
        }

        assertThat(replay("--format", "json")).isZero();
        assertThat(out)
                .content()
                .contains("\"unexplainedMore\":" + (rows - 1000))
                .contains("\"otherProgrammes\":{\"operations\":" + (rows - 1000));
    }

    private void write(String start, String middle, String end) throws IOException {
        byte[] repeated = middle.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(list)) {
            file.write(start.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < LENGTH; written += repeated.length) {
                file.write(repeated);
            }
            file.write(end.getBytes(StandardCharsets.UTF_8));
        }
    }

    private int replay(String... options) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                FederulesCli.class.getName(),
                "replay",
                "--lang",
                "en",
                list.toString());
        program.command().addAll(program.command().size() - 1, List.of(options));
        return program.redirectOutput(out.toFile())
                .redirectError(messages.toFile())
                .start()
                .waitFor();
    }
}
