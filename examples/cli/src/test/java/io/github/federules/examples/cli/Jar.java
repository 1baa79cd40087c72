package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program as people get it: target/federules.jar in a process of its own, on a hostile platform. */
final class Jar {

    private static final int MOST_SECONDS = 120;

    private static final String SMALL_HEAP = "128m";

    // A platform that is not UTF-8; a language where I in lower case is not i.
    private static final List<String> ILL_MEANT = List.of(
            "-Dfile.encoding=ISO-8859-1",
            "-Dsun.jnu.encoding=ISO-8859-1",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati");

    private Jar() {}

    /** What is sent to the program. */
    @FunctionalInterface
    interface Input {
        void writeTo(OutputStream program) throws IOException;
    }

    static Process start(String... arguments) throws IOException {
        return startWithHeap(SMALL_HEAP, arguments);
    }

    private static Process startWithHeap(String heap, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        // Over before the second compiler would pay.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(ILL_MEANT);
        command.add("-jar");
        command.add(Path.of("target", "federules.jar").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // Options of whoever runs the tests; Java would print that it picked them up.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return builder.start();
    }

    static Program.Outcome run(String... arguments) throws Exception {
        return runOn(program -> {}, arguments);
    }

    /** Runs the program to its end, which must come in time. */
    static Program.Outcome runOn(Input input, String... arguments) throws Exception {
        return runWithHeap(SMALL_HEAP, input, arguments);
    }

    /** Runs the program with a heap of this size. */
    static Program.Outcome runWithHeap(String heap, Input input, String... arguments) throws Exception {
        Process process = startWithHeap(heap, arguments);
        try {
            CompletableFuture<byte[]> results = all(process.getInputStream());
            CompletableFuture<byte[]> messages = all(process.getErrorStream());
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(input, process.getOutputStream()));
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("The program ends in time.")
                    .isTrue();
            sent.get(MOST_SECONDS, TimeUnit.SECONDS);
            return new Program.Outcome(
                    process.exitValue(),
                    Program.utf8(results.get(MOST_SECONDS, TimeUnit.SECONDS)),
                    Program.utf8(messages.get(MOST_SECONDS, TimeUnit.SECONDS)));
        } finally {
            process.destroyForcibly();
        }
    }

    private static void send(Input input, OutputStream program) {
        try (program) {
            input.writeTo(program);
        } catch (IOException e) {
            throw new UncheckedIOException("The program did not read all of its input.", e);
        }
    }

    private static CompletableFuture<byte[]> all(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                stream.transferTo(bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
