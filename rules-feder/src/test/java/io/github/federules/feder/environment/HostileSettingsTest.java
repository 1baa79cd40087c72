package io.github.federules.feder.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application's own settings of money, language, zone and encoding change no decision. */
class HostileSettingsTest {

    private static final String JAVAMONEY = """
            org.javamoney.moneta.Money.defaults.precision=5
            org.javamoney.moneta.Money.defaults.roundingMode=HALF_UP
            org.javamoney.moneta.Money.defaults.amountType=org.javamoney.moneta.FastMoney
            org.javamoney.moneta.FastMoney.enforceScaleCompatibility=true
            org.javamoney.moneta.useJDKdefaultFormat=true
            """;

    @Test
    void a_program_with_other_settings_decides_the_same_to_the_letter(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("javamoney.properties"), JAVAMONEY);

        List<String> told = toldByAnotherProgram(directory);

        // The settings took effect there: of 123 456.78 five digits are left.
        assertThat(told.subList(0, 5))
                .containsExactly("tr-TR", "Pacific/Kiritimati", "ISO-8859-1", "FastMoney", "123460");
        assertThat(told.subList(5, told.size())).isEqualTo(ToldDecisions.decisions());
    }

    private static List<String> toldByAnotherProgram(Path directory) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        Path errors = directory.resolve("errors.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        directory + File.pathSeparator + System.getProperty("java.class.path"),
                        ToldDecisions.class.getName())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(program.exitValue()).as(() -> readAscii(errors)).isZero();
        } finally {
            program.destroyForcibly();
        }
        return readAscii(output).lines().toList();
    }

    private static String readAscii(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
