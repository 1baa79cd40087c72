package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nobody takes the results any more, the program reports it once and ends. */
class ClosedOutputTest {

    private static final byte[] LINE =
            "{\"id\": \"D\", \"operation\": {\"costLines\": []}}\n".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 100_000})
    void a_batch_ends_with_one_message(int room) {
        InputStream batch = new ByteArrayInputStream(
                new String(LINE, StandardCharsets.US_ASCII).repeat(2_000).getBytes(StandardCharsets.US_ASCII));
        StringWriter messages = new StringWriter();

        int status = Program.runOn(batch, new Full(room), messages, "assess", "--format", "json", "-");

        assertThat(status).isEqualTo(2);
        assertIsOneMessage(messages);
    }

    @Test
    void a_single_dossier_ends_with_one_message() {
        StringWriter messages = new StringWriter();
        int status = Program.runOn(
                InputStream.nullInputStream(),
                new Full(10),
                messages,
                "assess",
                Sample.path("community-of-communes.json"));
        assertThat(status).isEqualTo(2);
        assertIsOneMessage(messages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "assess --help",
                "assess ../dossiers/prefecture.json",
                "assess ../dossiers/prefecture.json --format json --all-calls",
                "calls",
                "calls --help",
                "calls show hdf-ai-2025",
                "calls show hdf-ai-2025 --format json",
                "calls show hdf-ai-2025 --format dmn",
                "calls check src/test/resources/calls/ateliers-du-marais.json"
            })
    void a_full_disk_is_noticed_whatever_is_printed(String arguments) {
        StringWriter messages = new StringWriter();

        int status = Program.runOn(InputStream.nullInputStream(), new Full(0), messages, arguments.split(" ", -1));

        assertThat(status).isEqualTo(2);
        assertIsOneMessage(messages);
    }

    @Test
    void the_files_that_follow_are_not_reported_too() {
        StringWriter messages = new StringWriter();
        int status = Program.runOn(
                InputStream.nullInputStream(),
                new Full(10),
                messages,
                "assess",
                Sample.path("batch.jsonl"),
                Sample.path("batch.jsonl"),
                "no-such-file.json");
        assertThat(status).isEqualTo(2);
        assertIsOneMessage(messages);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_batch_without_end_is_not_read_to_the_end() {
        Endless batch = new Endless();
        StringWriter messages = new StringWriter();

        int status = Program.runOn(batch, new Full(1_000_000), messages, "assess", "--format", "json", "-");

        assertThat(status).isEqualTo(2);
        assertIsOneMessage(messages);
        assertThat(batch.read.get()).isLessThan(50_000_000);
    }

    private static void assertIsOneMessage(StringWriter messages) {
        assertThat(messages.toString())
                .hasLineCount(1)
                .contains("résultats", "no room")
                .doesNotContain("Exception", "\tat ");
    }

    /** A stream that takes so many bytes and no more. */
    private static final class Full extends OutputStream {

        private long room;

        Full(long room) {
            this.room = room;
        }

        @Override
        public void write(int each) throws IOException {
            if (room-- <= 0) {
                throw new IOException("no room");
            }
        }
    }

    /** The same dossier again and again. */
    private static final class Endless extends InputStream {

        private final AtomicLong read = new AtomicLong();

        @Override
        public int read() {
            return LINE[(int) (read.getAndIncrement() % LINE.length)];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }

        @Override
        public int available() {
            return Integer.MAX_VALUE;
        }
    }
}
