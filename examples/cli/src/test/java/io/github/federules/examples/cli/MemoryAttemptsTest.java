package io.github.federules.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that runs out of memory for once is not refused. */
class MemoryAttemptsTest {

    @ParameterizedTest
    @CsvSource({"0, answer", "1, answer", "2, answer", "3, answer", "4, too large"})
    void a_small_line_that_runs_out_of_memory_beside_others_is_tried_three_times_alone(int failures, String expected)
            throws IOException {
        assertThat(answers("first\nscarce\nlast\n", failures)).containsExactly("answer", expected, "answer");
    }

    // Java throws the same error again and reports that it cannot suppress itself.
    @Test
    void a_line_that_runs_out_of_memory_again_as_its_answer_is_closed_is_tried_again() throws IOException {
        assertThat(answers("first\nscarce to the end\nlast\n", 2)).containsExactly("answer", "answer", "answer");
        assertThat(answers("first\nscarce to the end\nlast\n", 4)).containsExactly("answer", "too large", "answer");
    }

    @Test
    void a_large_line_that_runs_out_of_memory_alone_is_refused_at_once() throws IOException {
        String large = "scarce" + " ".repeat(1 << 16);

        assertThat(answers(large + "\nlast\n", 2)).containsExactly("too large", "answer");
        assertThat(answers(large + "\nlast\n", 1)).containsExactly("answer", "answer");
    }

    @Test
    void a_line_of_64_kib_is_still_a_small_one() throws IOException {
        String largest = "scarce" + " ".repeat((1 << 16) - 6);

        assertThat(answers(largest + "\n", 3)).containsExactly("answer");
        assertThat(answers(largest + " \n", 3)).containsExactly("too large");
    }

    @Test
    void a_file_that_runs_out_of_memory_is_refused() throws IOException {
        for (String scarce : List.of("scarce", "scarce to the end")) {
            InputStream file = new ByteArrayInputStream(scarce.getBytes(UTF_8));

            assertThat(text(new Scarce(1).answerFile(file, 100, Optional.empty())))
                    .isEqualTo("too large");
        }
    }

    private static List<String> answers(String lines, int failures) throws IOException {
        List<String> answers = new ArrayList<>();
        try (Batch batch =
                new Batch(new Scarce(failures), 1 << 20, Optional.empty(), each -> answers.add(text(each)), () -> {})) {
            batch.answer(new ByteArrayInputStream(lines.getBytes(UTF_8)));
        }
        return answers;
    }

    private static String text(AnsweredText answered) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            answered.bytes().writeTo(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toString(UTF_8);
    }

    /** Has too little memory for some lines, so many times. */
    private static final class Scarce implements Answering {

        private int failures;

        Scarce(int failures) {
            this.failures = failures;
        }

        @Override
        public synchronized AnsweredText answer(
                byte[] json, int offset, int length, Optional<String> file, OptionalLong line) {
            String text = new String(json, offset, length, UTF_8);
            if (text.startsWith("scarce") && failures > 0) {
                failures--;
                OutOfMemoryError error = new OutOfMemoryError("on purpose");
                if (text.endsWith("to the end")) {
                    throw new IllegalArgumentException("Self-suppression not permitted", error);
                }
                throw error;
            }
            return new AnsweredText(AnswerBytes.of("answer"), false, false);
        }

        @Override
        public AnsweredText tooLargeForMemory(Optional<String> file, OptionalLong line) {
            return AnsweredText.refusal(AnswerBytes.of("too large"));
        }
    }
}
