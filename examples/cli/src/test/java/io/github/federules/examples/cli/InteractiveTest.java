package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever sends dossiers one by one gets each answer before the next one is sent. */
class InteractiveTest {

    private final ExecutorService program = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        program.shutdownNow();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void each_answer_comes_before_the_next_dossier_is_sent() throws Exception {
        PipedOutputStream toProgram = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(toProgram, 1 << 16);
        PipedInputStream fromProgram = new PipedInputStream(1 << 16);
        PipedOutputStream out = new PipedOutputStream(fromProgram);
        Future<Integer> status = program.submit(() -> {
            try (out) {
                return Program.runOn(in, out, new StringWriter(), "assess", "--format", "json", "-");
            }
        });

        BufferedReader answers = new BufferedReader(new InputStreamReader(fromProgram, StandardCharsets.UTF_8));
        for (int i = 1; i <= 20; i++) {
            send(toProgram, "{\"id\": \"D-" + i + "\", \"operation\": {\"costLines\": []}}\n");
            assertThat(answers.readLine()).startsWith("{\"id\":\"D-" + i + "\",");
        }
        send(toProgram, "{\n");
        assertThat(answers.readLine()).startsWith("{\"line\":21,\"errors\":");
        // A dossier that comes in two pieces is answered once, when its line ends.
        send(toProgram, "{\"id\": \"two pieces\", ");
        send(toProgram, "\"operation\": {\"costLines\": []}}\n");
        assertThat(answers.readLine()).startsWith("{\"id\":\"two pieces\",");
        // Two at once are both answered.
        send(toProgram, "{\"id\": \"x\"}\n{\"id\": \"y\"}\n");
        assertThat(answers.readLine()).startsWith("{\"line\":23,\"id\":\"x\",");
        assertThat(answers.readLine()).startsWith("{\"line\":24,\"id\":\"y\",");
        toProgram.close();
        assertThat(answers.readLine()).isNull();
        assertThat(status.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private static void send(PipedOutputStream toProgram, String text) throws IOException {
        toProgram.write(text.getBytes(StandardCharsets.UTF_8));
        toProgram.flush();
    }
}
