package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be read is reported, and the others are assessed. */
class UnreadableTest {

    private static final String GOOD = Sample.path("community-of-communes.json");
    private static final String BROKEN = Sample.path("broken/not-json.json");

    @TempDir
    private Path folder;

    @Test
    void a_missing_file_is_reported() {
        String missing = folder.resolve("missing.json").toString();
        assertIsReported(Program.run("assess", "--format", "json", missing, GOOD), missing);
        assertIsReported(Program.run("assess", "--format", "json", GOOD, missing), missing);
    }

    @Test
    void a_missing_batch_is_reported() {
        String missing = folder.resolve("missing.jsonl").toString();
        assertIsReported(Program.run("assess", "--format", "json", missing, GOOD), missing);
    }

    @Test
    void a_directory_is_reported() throws IOException {
        String directory = Files.createDirectory(folder.resolve("folder.jsonl")).toString();
        assertIsReported(Program.run("assess", "--format", "json", directory, GOOD), directory);
        assertThat(Program.run("assess", directory).messages()).contains("dossier de fichiers");
    }

    @Test
    void a_name_with_a_byte_that_is_not_utf_8_is_reported() {
        // Java has this character in place of such a byte.
        assertThat(Program.run("assess", "\ufffd.json").messages())
                .isEqualTo(
                        "Le fichier \ufffd.json ne peut pas être lu\u00a0: aucun fichier n'a ce nom, où le signe \ufffd remplace"
                                + " un octet qui n'est pas en UTF-8 ou un caractère invisible. Renommez le fichier.\n");
        assertThat(Program.run("assess", "--lang", "en", "\ufffd.json").messages())
                .isEqualTo(
                        "The file \ufffd.json cannot be read: no file has this name, in which the sign \ufffd stands for a byte"
                                + " that is not UTF-8 or for an invisible character. Rename the file.\n");
    }

    @Test
    void a_name_that_no_file_can_have_is_reported() {
        assertIsReported(Program.run("assess", "--format", "json", "a\u0000b.json", GOOD), "a");
    }

    // Half of a surrogate pair is no character of a name. In UTF-8, Java puts a question mark in its place.
    @Test
    void a_name_that_java_cannot_make_a_path_of_is_looked_for_by_its_bytes() throws IOException {
        Path absolute = Files.writeString(folder.resolve("?.json"), Files.readString(Path.of(GOOD)));
        Path relative = Files.copy(
                absolute, Files.createTempDirectory(Path.of("target"), "names").resolve("?.json"));

        for (Path file : List.of(absolute, relative)) {
            assertThat(Program.run("assess", "--format", "json", file.toString().replace('?', '\ud800'))
                            .answer()
                            .get("id")
                            .stringValue())
                    .isEqualTo("D-001");
            Files.delete(file);
        }
        Files.delete(relative.getParent());
        assertThat(Program.run("assess", "absent\ud800.json").messages()).contains("il n'existe pas");
    }

    @Test
    void a_batch_that_breaks_off_is_reported_and_what_came_before_is_answered() {
        String lines = "{\"id\": \"1\", \"operation\": {\"costLines\": []}}\n"
                + "{\"id\": \"2\", \"operation\": {\"costLines\": []}}\n{\"id\": \"3\"";
        InputStream input =
                new SequenceInputStream(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), new Broken());

        Program.Outcome outcome = Program.runOn(input, "assess", "--format", "json", "-", GOOD);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.answers())
                .extracting(answer -> answer.get("id").stringValue())
                .containsExactly("1", "2", "D-001");
        assertThat(outcome.messages()).hasLineCount(1).contains("-", "the cable is cut");
    }

    @Test
    void a_file_that_cannot_be_read_weighs_more_than_a_refused_dossier_whichever_comes_first() {
        String missing = folder.resolve("missing.json").toString();
        for (List<String> files : List.of(List.of(BROKEN, missing), List.of(missing, BROKEN))) {
            Program.Outcome outcome = Program.run("assess", "--format", "json", files.get(0), files.get(1), GOOD);
            assertThat(outcome.status()).as(files.toString()).isEqualTo(2);
            assertThat(outcome.answers()).hasSize(2);
        }
    }

    @Test
    void each_of_several_is_reported() {
        Program.Outcome outcome = Program.run(
                "assess",
                folder.toString(),
                folder.resolve("a").toString(),
                folder.resolve("b").toString());
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.results()).isEmpty();
        assertThat(outcome.messages()).hasLineCount(3);
    }

    @Test
    void in_english_it_is_reported_in_english() {
        String missing = folder.resolve("missing.json").toString();

        assertThat(Program.run("assess", "--lang", "en", missing).messages())
                .isEqualTo("The file " + missing + " cannot be read: there is no such file.\n");
        assertThat(Program.run("assess", "--lang", "en", folder.toString()).messages())
                .isEqualTo("The file " + folder + " cannot be read: it is a directory.\n");
    }

    private static void assertIsReported(Program.Outcome outcome, String file) {
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.answer().get("id").stringValue()).isEqualTo("D-001");
        assertThat(outcome.messages())
                .hasLineCount(1)
                .contains(file, "ne peut pas être lu")
                .doesNotContain("Exception");
    }

    /** A stream that cannot be read any further. */
    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the cable is cut");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
