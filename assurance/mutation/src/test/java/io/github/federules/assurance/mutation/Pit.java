package io.github.federules.assurance.mutation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PIT, which runs as a program of its own. */
final class Pit {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    // target, or target/quickly: all modules of a build write to the same folder.
    private static final Path BUILD = buildFolder();
    private static final List<String> MUTATED = List.of("core", "rules-feder", "modules/validation");
    private static final List<String> TESTED = List.of("core", "rules-feder", "modules/jackson", "modules/validation");

    // Exact arithmetic, as Math.addExact, is a call: ARGUMENT_PROPAGATION puts one of its arguments in its place.
    private static final String MUTATORS = "DEFAULTS,INLINE_CONSTS,REMOVE_CONDITIONALS,EXPERIMENTAL_SWITCH,"
            + "EXPERIMENTAL_ARGUMENT_PROPAGATION,EXPERIMENTAL_NAKED_RECEIVER,EXPERIMENTAL_BIG_DECIMAL,EXPERIMENTAL_BIG_INTEGER";

    // It starts a JVM of its own, which runs the classes without the mutant.
    private static final String NOT_RUN = "*.WithoutValidatorTest";

    private Pit() {}

    /** Mutates the classes that a comma-separated list of patterns names, and returns the report. */
    static Path run(String classes, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path log = folder.resolve("pit.log");
        Process pit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        "org.pitest.mutationtest.commandline.MutationCoverageReport",
                        "--reportDir=" + folder,
                        "--targetClasses=" + classes,
                        "--targetTests=io.github.federules.*",
                        "--excludedTestClasses=" + NOT_RUN,
                        "--excludedGroups=shared,bval,evidence",
                        "--sourceDirs=" + folders(MUTATED, Path.of("src/main/java"), ","),
                        "--mutableCodePaths=" + folders(MUTATED, BUILD.resolve("classes"), ","),
                        "--mutators=" + MUTATORS,
                        "--jvmArgs=-XX:TieredStopAtLevel=1,-Djava.util.logging.config.file="
                                + ROOT.resolve(".mvn/test-logging.properties"),
                        "--threads=2",
                        "--outputFormats=XML,HTML")
                // The tests of this module read files of the checkout; those of the others read none.
                .directory(ROOT.resolve("modules/jackson").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (pit.waitFor() != 0) {
            throw new IllegalStateException("PIT stopped with " + pit.exitValue() + ": see " + log);
        }
        return folder.resolve("mutations.xml");
    }

    private static Path buildFolder() {
        Path classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(entry -> entry.endsWith("test-classes") && entry.startsWith(ROOT))
                .findFirst()
                .orElseThrow();
        return ROOT.resolve("assurance/mutation").relativize(classes.getParent());
    }

    // Without the engine of jqwik: what a random draw kills today it may let live tomorrow. The examples must do alone.
    private static String classPath() {
        Stream<String> libraries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).startsWith(ROOT) && !entry.contains("jqwik-engine"));
        Stream<String> ours = Stream.of(
                folders(
                        List.of("core", "rules-feder", "modules/jackson", "modules/testkit", "modules/validation"),
                        BUILD.resolve("classes"),
                        File.pathSeparator),
                folders(TESTED, BUILD.resolve("test-classes"), File.pathSeparator));
        return Stream.concat(ours, libraries).collect(Collectors.joining(File.pathSeparator));
    }

    private static String folders(List<String> modules, Path folder, String separator) {
        return modules.stream()
                .map(module -> ROOT.resolve(module).resolve(folder).toString())
                .collect(Collectors.joining(separator));
    }
}
