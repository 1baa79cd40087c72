package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command replay as a part of the program. */
class ReplayResultsTest {

    @TempDir
    private Path directory;

    private Path list;
    private final StringWriter messages = new StringWriter();

    @BeforeEach
    void write_a_list() throws IOException {
        list = Files.writeString(
                directory.resolve("list.csv"),
                "Numéro Opération,Libellé Programme,Nom du bénéficiaire,Total des dépenses éligibles,"
                        + "Taux de cofinancement,Montant UE\nA-1,P,B,1000.00,0.4,400.00\n");
    }

    @Test
    void the_program_replays_a_list() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(run(out, "replay", list.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Opérations lues : 1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void results_that_cannot_be_written_are_not_taken_for_a_file_that_cannot_be_read(String format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("no room");
            }
        };

        assertThat(run(full, "replay", "--format", format, list.toString())).isEqualTo(2);
        assertThat(messages).hasToString("The results could not all be written: no room\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void results_of_which_a_part_is_lost_are_told_to_be_lost(String format) throws IOException {
        // More is told of these rows than the results hold back, so that some is written while the list is read.
        Files.writeString(list, "A-1,P,B,x,0.4,400.00\n".repeat(5000), StandardOpenOption.APPEND);
        OutputStream hiccup = new OutputStream() {
            private boolean failed;

            @Override
            public void write(int octet) {}

            @Override
            public void write(byte[] text, int offset, int length) throws IOException {
                if (!failed) {
                    failed = true;
                    throw new IOException("no room");
                }
            }
        };

        assertThat(run(hiccup, "replay", "--format", format, list.toString())).isEqualTo(2);
        assertThat(messages).hasToString("The results could not all be written: no room\n");
    }

    private int run(OutputStream out, String... arguments) {
        return FederulesCli.run(
                InputStream.nullInputStream(), out, new PrintWriter(messages), new Terminal(false), arguments);
    }
}
