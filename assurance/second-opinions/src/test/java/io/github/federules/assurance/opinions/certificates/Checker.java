package io.github.federules.assurance.opinions.certificates;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The checker of certificates in Python, which answers one case after the other. */
final class Checker implements AutoCloseable {

    private static final Path PROGRAM = Path.of("src", "test", "python", "check_certificate.py");

    private final Process process;
    private final BufferedReader answers;

    private Checker(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it; without Python, the test is skipped. */
    static Checker start() throws IOException {
        assumeThat(isPythonThere()).as("python3 is on this machine").isTrue();
        return new Checker(new ProcessBuilder(List.of("python3", PROGRAM.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private static boolean isPythonThere() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what it says of a certificate: a line. */
    String check(Certified certified) throws IOException {
        OutputStream cases = process.getOutputStream();
        cases.write(certified.line().getBytes(StandardCharsets.UTF_8));
        cases.write('\n');
        cases.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("The checker ended. Its error is above.");
        }
        return answer;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
