package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.JSON;
import static io.github.federules.jackson.Judged.READER;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier is UTF-8 and nothing else. */
class EncodingTest {

    @Test
    void utf_8_is_the_same_as_text() {
        assertThat(READER.read(JSON.getBytes(UTF_8))).isEqualTo(READER.read(JSON));
        assertThat(accepted(READER.read(JSON.getBytes(UTF_8)))
                        .operation()
                        .costLines()
                        .get(1)
                        .label())
                .hasValue("Modèle de langue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"é", "€", "😀", "\u0000", "\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "\ufeff", "\ufffd"})
    void characters_of_every_length_are_kept(String character) {
        String written = character.equals("\u0000") ? "\\u0000" : character;
        byte[] json = ExampleDossier.ofFields("\"id\": \"<" + written + ">\"").getBytes(UTF_8);
        assertThat(accepted(READER.read(json)).id()).hasValue("<" + character + ">");
    }

    @ParameterizedTest
    @CsvSource({
        "E9, Latin-1", // é
        "A0, a continuation without a start",
        "C3, a start without a continuation",
        "E2 82, a start with half of its continuation",
        "C0 AF, an overlong slash",
        "C1 BF, overlong too",
        "E0 80 AF, an overlong slash in three bytes",
        "F0 80 80 AF, an overlong slash in four bytes",
        "C0 80, an overlong NUL",
        "ED A0 80, half a surrogate pair",
        "ED A0 BD ED B8 80, a surrogate pair",
        "F4 90 80 80, beyond the last character",
        "F8 88 80 80 80, five bytes",
        "FF, no UTF-8 at all"
    })
    void bytes_that_are_no_utf_8_are_no_json(String hex, String what) {
        byte[] json = spliced("{\"id\": \"", HexFormat.ofDelimiter(" ").parseHex(hex), "\", \"operation\": {}}");
        assertThat(faults(json)).as(what).containsExactly(" NOT_JSON");
        assertThat(refused(READER.read(json)).faults().get(0).message(Locale.ENGLISH))
                .contains("UTF-8");
    }

    @Test
    void they_are_no_json_in_a_field_that_is_passed_over_and_after_the_dossier() {
        assertThat(faults(spliced("{\"x\": [\"", new byte[] {(byte) 0xE9}, "\"]}")))
                .containsExactly(" NOT_JSON");
        assertThat(faults(spliced(JSON, new byte[] {(byte) 0xE9}, ""))).containsExactly(" NOT_JSON");
    }

    // A text of more bytes than 32,768 is decoded in another way.
    @ParameterizedTest
    @ValueSource(ints = {32_767, 32_768, 32_769, 100_000})
    void a_long_text_is_judged_as_a_short_one(int bytes) {
        byte[] wellFormed =
                padded(ExampleDossier.ofFields("\"id\": \"<é\ufffd😀>\"").getBytes(UTF_8), bytes);
        assertThat(accepted(READER.read(wellFormed)).id()).hasValue("<é\ufffd😀>");
        byte[] illFormed = padded(spliced("{\"id\": \"", new byte[] {(byte) 0xE9}, "\", \"operation\": {}}"), bytes);
        assertThat(faults(illFormed)).containsExactly(" NOT_JSON");
    }

    @Test
    void latin_1_is_reported_as_such() {
        assertThat(refused(READER.read(JSON.getBytes(ISO_8859_1)))
                        .faults()
                        .get(0)
                        .message(Locale.FRENCH))
                .contains("UTF-8", "Latin-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "IBM1047"})
    void other_encodings_are_no_json(String charset) {
        assertThat(faults(JSON.getBytes(Charset.forName(charset)))).containsExactly(" NOT_JSON");
    }

    @Test
    void they_are_not_guessed_from_plain_letters_either() {
        String plain = ExampleDossier.ofFields();
        assertThat(faults(plain.getBytes(US_ASCII))).isEmpty();
        assertThat(faults(plain.getBytes(UTF_16LE))).containsExactly(" NOT_JSON");
        assertThat(faults(plain.getBytes(UTF_16BE))).containsExactly(" NOT_JSON");
        assertThat(faults(plain.getBytes(UTF_16))).containsExactly(" NOT_JSON");
    }

    @Test
    void a_part_of_the_bytes_is_read_alone() {
        byte[] bytes = spliced("\u00ff{", JSON.getBytes(UTF_8), "}]");
        int length = JSON.getBytes(UTF_8).length;
        assertThat(READER.read(bytes, 3, length)).isEqualTo(READER.read(JSON));
        assertThat(faults(bytes)).containsExactly(" NOT_JSON");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 11", "5, 6", "11, 0", "0, -1"})
    void a_part_must_lie_within_the_bytes(int offset, int length) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> READER.read(new byte[10], offset, length));
    }

    private static byte[] padded(byte[] json, int bytes) {
        byte[] padded = Arrays.copyOf(json, bytes);
        Arrays.fill(padded, json.length, bytes, (byte) ' ');
        return padded;
    }

    private static byte[] spliced(String before, byte[] between, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(UTF_8));
        bytes.writeBytes(between);
        bytes.writeBytes(after.getBytes(UTF_8));
        return bytes.toByteArray();
    }
}
