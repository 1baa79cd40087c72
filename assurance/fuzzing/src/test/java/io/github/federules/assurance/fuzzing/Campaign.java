package io.github.federules.assurance.fuzzing;

import io.github.federules.assurance.growth.CountingAgent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bounded run of Jazzer on a target, in a process of its own: fixed seed, fixed number of inputs. */
final class Campaign {

    private static final int SEED = 20_250_228;
    private static final int SECONDS_PER_INPUT = 20;
    private static final String HEAP = "-Xmx512m";

    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in");
    private static final Pattern FOUND = Pattern.compile("== Java Exception|== libFuzzer|ERROR: libFuzzer");

    private final Target target;
    private final Path folder;

    Campaign(Target target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    CampaignResult run() throws IOException, InterruptedException {
        empty(folder);
        Path log = folder.resolve("jazzer.log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command())
                .directory(Path.of("").toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(20, TimeUnit.MINUTES)) {
                throw new AssertionError("The campaign " + target + " does not end; see " + log);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return result(Files.readString(log, StandardCharsets.ISO_8859_1), process.exitValue(), seconds);
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                // One worker in the program as well, or the order of its work would be left to chance.
                "-XX:ActiveProcessorCount=1",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + JazzerEntry.class.getName(),
                "--target_args=" + target.name(),
                "--instrumentation_includes=io.github.federules.**",
                "--custom_hook_includes=io.github.federules.**",
                // The counter of steps belongs to Java itself, where Jazzer is not.
                "--instrumentation_excludes=io.github.federules.assurance.growth.Step**",
                "--custom_hook_excludes=io.github.federules.assurance.growth.Step**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-seed=" + SEED,
                "-runs=" + target.runs(),
                "-max_len=" + target.maxLength(),
                "-timeout=" + SECONDS_PER_INPUT,
                "-rss_limit_mb=0",
                "-print_final_stats=1"));
        if (target == Target.COSTS) {
            command.add(1, CountingAgent.option(folder));
        }
        target.dictionary().ifPresent(file -> command.add("-dict=" + file));
        // What is new goes into the first folder.
        command.add(Files.createDirectories(folder.resolve("corpus")).toString());
        target.inputs().forEach(inputs -> command.add(inputs.toString()));
        return command;
    }

    private CampaignResult result(String log, int status, double seconds) {
        Matcher done = DONE.matcher(log);
        int runs = done.find() ? Integer.parseInt(done.group(1)) : 0;
        return new CampaignResult(target, runs, status == 0 ? "" : finding(log), seconds);
    }

    // From the exception on, or the end of the log where there is none.
    private static String finding(String log) {
        Matcher found = FOUND.matcher(log);
        return log.substring(found.find() ? found.start() : Math.max(0, log.length() - 3_000));
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
