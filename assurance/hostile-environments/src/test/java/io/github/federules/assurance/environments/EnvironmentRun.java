package io.github.federules.assurance.environments;

import io.github.federules.examples.cli.ForkedProgram;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Answers the suite in an environment, in a process of its own. */
final class EnvironmentRun {

    private static final Path EXAMPLES =
            Path.of("../../examples").toAbsolutePath().normalize();

    private final Path files;
    private final int generated;
    private final int stride;
    private final Path folder;

    /**
     * Takes the {@link SuiteFiles}, how many dossiers to generate, to answer one case of how many, and an empty folder to work
     * in.
     */
    EnvironmentRun(Path files, int generated, int stride, Path folder) {
        this.files = files;
        this.generated = generated;
        this.stride = stride;
        this.folder = folder;
    }

    /** Says why an environment cannot be had on this machine, or nothing if it can. */
    Optional<String> findObstacle(Environment environment) throws IOException {
        if (environment.java().isPresent()
                && JavaHomes.find(environment.java().get()).isEmpty()) {
            return Optional.of("there is no Java " + environment.java().get());
        }
        return findDirectory(environment).isEmpty() ? Optional.of("this user can write everywhere") : Optional.empty();
    }

    EnvironmentOutput output(Environment environment) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path reported = folder.resolve("reported.txt");
        List<String> answers = run(
                environment,
                AnswerReader::read,
                ForkedSuite.class.getName(),
                List.of(
                        EXAMPLES.toString(),
                        files.toAbsolutePath().toString(),
                        Integer.toString(generated),
                        Integer.toString(stride),
                        Integer.toString(environment.threads()),
                        reported.toAbsolutePath().toString()));
        String program = run(
                environment,
                out -> Sha256.of(out.readAllBytes()),
                ForkedProgram.class.getName(),
                List.of(EXAMPLES.toString()));
        return new EnvironmentOutput(
                Files.readAllLines(reported, StandardCharsets.US_ASCII),
                answers,
                program,
                (System.nanoTime() - start) / 1e9);
    }

    private <T> T run(Environment environment, OutputReader<T> reader, String main, List<String> arguments)
            throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>();
        command.add(home(environment).resolve("bin").resolve("java").toString());
        command.addAll(environment.options());
        command.addAll(List.of("-cp", classPath(environment), main));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(findDirectory(environment).orElseThrow().toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment.environment());
        Process process = builder.start();
        // Its output ends with it.
        process.onExit().orTimeout(10, TimeUnit.MINUTES).exceptionally(late -> process.destroyForcibly());
        try (InputStream out = process.getInputStream()) {
            T output = reader.read(out);
            if (process.waitFor() != 0) {
                throw new IOException("It ended with " + process.exitValue() + ".");
            }
            return output;
        } catch (IOException e) {
            String reported = Files.readString(errors, StandardCharsets.ISO_8859_1);
            throw new AssertionError(
                    "The environment \"" + environment.name() + "\" did not end well:\n" + reported, e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Reads what a process writes, to its end. */
    private interface OutputReader<T> {

        T read(InputStream out) throws IOException;
    }

    private String classPath(Environment environment) throws IOException {
        if (environment.resources().isEmpty()) {
            return System.getProperty("java.class.path");
        }
        Path first = Files.createDirectories(folder.resolve("resources"));
        for (Map.Entry<String, String> resource : environment.resources().entrySet()) {
            Path file = first.resolve(resource.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, resource.getValue());
        }
        return first.toAbsolutePath() + File.pathSeparator + System.getProperty("java.class.path");
    }

    private static Path home(Environment environment) {
        return environment.java().flatMap(JavaHomes::find).orElseGet(JavaHomes::ofThisProcess);
    }

    private Optional<Path> findDirectory(Environment environment) throws IOException {
        Path own = Files.createDirectories(folder.resolve("directory"));
        if (environment.directory() == Environment.Directory.ITS_OWN
                || (own.toFile().setWritable(false) && !canWriteIn(own))) {
            return Optional.of(own);
        }
        // No permission stops the user root, but nobody makes files in /proc.
        return Optional.of(Path.of("/proc")).filter(Files::isDirectory);
    }

    private static boolean canWriteIn(Path directory) {
        try {
            Files.delete(Files.createTempFile(directory, "written", ".txt"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
