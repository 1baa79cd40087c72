package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of a batch, byte by byte, of a bounded length each. */
class BatchLinesTest {

    private static final int MOST = 10;

    // A byte order mark, a carriage return and one byte more are kept beyond the most bytes.
    private static final int KEPT = MOST + 5;

    @Test
    void a_line_has_no_byte_order_mark_and_no_end() throws IOException {
        assertThat(texts("\ufeffab\r\n\r\ncd\ne\rf\r")).containsExactly("ab", "", "cd", "e\rf");
        assertThat(texts("ab\n\ufeffcd")).containsExactly("ab", "\ufeffcd");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void a_line_of_the_most_bytes_is_whole_whatever_is_around_it() throws IOException {
        assertThat(texts("0123456789\n\n")).containsExactly("0123456789", "");
        assertThat(texts("\ufeff0123456789\r\n0123456789\r\n")).containsExactly("0123456789", "0123456789");
    }

    @Test
    void of_a_longer_line_a_few_bytes_more_are_kept_which_show_that_it_is_too_long() throws IOException {
        assertThat(texts("0123456789a\nb")).containsExactly("0123456789a", "b");
        assertThat(texts("x".repeat(100) + "\nb")).containsExactly("x".repeat(KEPT), "b");
        assertThat(texts("x".repeat(200_000) + "\nb")).containsExactly("x".repeat(KEPT), "b");
        assertThat(texts("x".repeat(KEPT - 1) + "\ry\nb")).containsExactly("x".repeat(KEPT - 1) + "\r", "b");
    }

    @Test
    void a_byte_order_mark_is_dropped_from_a_line_that_fills_its_room() throws IOException {
        String line = "x".repeat(4_093);

        assertThat(texts("\ufeff" + line + "\ny", 10_000)).containsExactly(line, "y");
    }

    @Test
    void room_doubles_and_is_given_back_after_a_huge_line() throws IOException {
        BatchLines lines =
                lines("x".repeat(4_096) + "\n" + "x".repeat(5_000) + "\n" + "x".repeat(100_000) + "\ny", 1_000_000);

        assertThat(lines.next()).isTrue();
        assertThat(lines.bytes()).hasSize(4_096);
        assertThat(lines.next()).isTrue();
        assertThat(lines.bytes()).hasSize(8_192);
        assertThat(lines.next()).isTrue();
        assertThat(lines.bytes().length).isGreaterThanOrEqualTo(100_000);
        assertThat(lines.next()).isTrue();
        assertThat(lines.bytes()).hasSize(1 << 16);
        assertThat(lines.next()).isFalse();
    }

    @Test
    void blank_lines_are_told_and_counted() throws IOException {
        BatchLines lines = lines(" \t\n\nx\n" + " ".repeat(100) + "\n" + " ".repeat(100) + "x", MOST);
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            found.add(lines.number() + " " + lines.isBlank());
        }

        assertThat(found).containsExactly("1 true", "2 true", "3 false", "4 true", "5 false");
        assertThat(lines.isTooLargeForMemory()).isFalse();
    }

    private static List<String> texts(String batch) throws IOException {
        return texts(batch, MOST);
    }

    private static List<String> texts(String batch, int most) throws IOException {
        BatchLines lines = lines(batch, most);
        List<String> texts = new ArrayList<>();
        while (lines.next()) {
            texts.add(new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static BatchLines lines(String batch, int most) {
        return new BatchLines(new ByteArrayInputStream(batch.getBytes(StandardCharsets.UTF_8)), most, () -> false);
    }
}
