package io.github.federules.examples.grantservice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The embedded PostgreSQL of a service as the operator of the machine sees it: processes and files. */
final class DatabaseServer {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Path cluster;

    DatabaseServer(Path data) {
        this.cluster = data.resolve("postgresql");
    }

    /** Ends it as it ends when it fails: without writing what is in its memory, and so with a recovery at the next start. */
    void stopAtOnce() throws Exception {
        stop("QUIT");
    }

    /** Ends it in order, whoever is connected. */
    void stopInOrder() throws Exception {
        stop("INT");
    }

    /** Kills it, so that it ends without a word and leaves its files as they are. */
    void kill() throws Exception {
        run("kill", "-KILL", processId());
    }

    private void stop(String signal) throws Exception {
        run("kill", "-" + signal, processId());
        waitUntilItIsStopped();
    }

    boolean isStopped() {
        return Files.notExists(cluster.resolve("postmaster.pid"));
    }

    private void waitUntilItIsStopped() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isStopped()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The database did not stop.");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Starts it as it was started before. */
    void start() throws Exception {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to be started by root.
            command.addAll(List.of("unshare", "-U"));
        }
        Matcher part = QUOTED.matcher(Files.readString(cluster.resolve("postmaster.opts")));
        while (part.find()) {
            command.add(part.group(1) == null ? part.group(2) : part.group(1));
        }
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(cluster.resolveSibling("postgresql.log").toFile())
                .start();
    }

    /**
     * Lets it write no file beyond a length, as on a disk that is full: PostgreSQL is made to fail in the same way on such a
     * limit, which needs neither a disk nor the rights of root.
     *
     * @param bytes the length, or "unlimited"
     * @param connections the processes of the connections that there are, not null
     */
    void limitFiles(String bytes, List<String> connections) throws Exception {
        // Connections to come have the limit of the process that starts them.
        run("prlimit", "--pid", processId(), "--fsize=" + bytes + ":");
        for (String each : connections) {
            run("prlimit", "--pid", each, "--fsize=" + bytes + ":");
        }
    }

    private String processId() throws IOException {
        return Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip();
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(List.of(command) + " failed: " + output);
        }
    }
}
