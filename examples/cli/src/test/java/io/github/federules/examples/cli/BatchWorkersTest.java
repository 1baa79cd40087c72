package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Lines are answered by threads that do not keep the program alive; a failure in one of them ends the batch. */
class BatchWorkersTest {

    private final Queue<String> workers = new ConcurrentLinkedQueue<>();
    private int answers;

    @Test
    void the_threads_do_not_keep_the_program_alive() throws IOException {
        answer("line\n");

        assertThat(workers).contains("assess true");
    }

    // Some streams know only at their end that there are no further bytes.
    @Test
    void every_line_is_answered_where_the_stream_states_to_the_end_that_there_is_more() throws IOException {
        InputStream lines = new ByteArrayInputStream("a\nb\nc".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int available() {
                return 1;
            }
        };

        answer(lines);

        assertThat(answers).isEqualTo(3);
    }

    @Test
    void a_failure_ends_the_batch_with_its_cause() {
        assertThatIllegalStateException()
                .isThrownBy(() -> answer("odd\n"))
                .withMessage("A dossier of the batch could not be answered.")
                .withCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_interruption_ends_the_batch_and_is_kept() {
        Thread.currentThread().interrupt();

        assertThatIllegalStateException()
                .isThrownBy(() -> answer("endless\n"))
                .withMessage("The batch was interrupted.")
                .withCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    // The batch interrupts its threads when it is closed.
    private static void awaitTheEndOfTheBatch() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(String lines) throws IOException {
        answer(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private void answer(InputStream lines) throws IOException {
        Answering answering = new Answering() {
            @Override
            public AnsweredText answer(byte[] json, int offset, int length, Optional<String> file, OptionalLong line) {
                workers.add(Thread.currentThread().getName() + " "
                        + Thread.currentThread().isDaemon());
                String text = new String(json, offset, length, StandardCharsets.UTF_8);
                if (text.equals("odd")) {
                    throw new UnsupportedOperationException("odd");
                }
                if (text.equals("endless")) {
                    awaitTheEndOfTheBatch();
                }
                return new AnsweredText(AnswerBytes.of(""), false, false);
            }

            @Override
            public AnsweredText tooLargeForMemory(Optional<String> file, OptionalLong line) {
                throw new UnsupportedOperationException("small");
            }
        };
        try (Batch batch = new Batch(answering, 100, Optional.empty(), each -> answers++, () -> {})) {
            batch.answer(lines);
        }
    }
}
