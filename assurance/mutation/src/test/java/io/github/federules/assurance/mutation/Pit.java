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
    private static final List<String> MODULES = List.of(
            "core",
            "rules-feder",
            "modules/jackson",
            "modules/dmn",
            "modules/spreadsheet",
            "modules/testkit",
            "modules/validation",
            "modules/certify",
            "examples/cli");

    // They start a JVM of their own, which runs the classes without the mutant. The classes of certify, where PIT looks
    // for tests too, need solvers, which are not there. The last are those of this module.
    private static final String NOT_RUN = "*.WithoutValidatorTest,*IT," + MutatedModule.OURS + "certify.*,"
            + MutatedModule.OURS + "assurance.mutation.*";

    // A survivor runs every test that reaches it, so a property draws few values. How small a failure can be made, or
    // what
    // failed in another mutant before, is of no use here.
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djqwik.tries.default=20",
            "-Djqwik.shrinking.default=OFF",
            "-Djqwik.database=",
            "-Djqwik.reporting.onlyfailures=true",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private Pit() {}

    /**
     * Mutates the classes of a module that a comma-separated list of patterns names, and returns the report.
     *
     * @throws IllegalStateException if PIT fails; its log is in the folder
     */
    static Path run(MutatedModule module, String classes, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path log = folder.resolve("pit.log");
        Path mutated = ROOT.resolve(module.folder());
        Process pit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(module.testedBy()),
                        "org.pitest.mutationtest.commandline.MutationCoverageReport",
                        "--reportDir=" + folder,
                        "--targetClasses=" + classes,
                        "--targetTests=" + MutatedModule.OURS + "*",
                        "--excludedTestClasses=" + NOT_RUN,
                        "--excludedGroups=shared,bval,evidence,long",
                        "--sourceDirs=" + mutated.resolve("src/main/java"),
                        "--mutableCodePaths=" + mutated.resolve(BUILD).resolve("classes"),
                        "--mutators=" + module.mutators().option(),
                        "--jvmArgs=" + String.join(",", OPTIONS) + ",-Djava.util.logging.config.file="
                                + ROOT.resolve(".mvn/test-logging.properties"),
                        "--threads=2",
                        // Beside other work, a test that only waits for a processor is not one that never ends.
                        "--timeoutConst=20000",
                        "--outputFormats=XML,HTML")
                .directory(ROOT.resolve(module.workingFolder()).toFile())
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

    private static String classPath(List<String> testedBy) {
        Stream<String> libraries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).startsWith(ROOT));
        Stream<String> ours = Stream.concat(folders(MODULES, "classes"), folders(testedBy, "test-classes"));
        // The second folder has JUnit find FixedSeeds, which is in the first.
        Stream<String> seeds = Stream.of("test-classes", "test-classes/seeds")
                .map(folder -> BUILD.resolve(folder))
                .map(each -> ROOT.resolve("assurance/mutation").resolve(each).toString());
        return Stream.of(ours, seeds, libraries).flatMap(each -> each).collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> folders(List<String> modules, String kind) {
        return modules.stream()
                .map(module -> ROOT.resolve(module).resolve(BUILD).resolve(kind).toString());
    }
}
