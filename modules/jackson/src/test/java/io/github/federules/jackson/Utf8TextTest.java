package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from UTF-8 is what the decoder of Java makes of it, and refused where that refuses. */
class Utf8TextTest {

    @Property
    void bytes_are_the_text_that_the_decoder_of_java_makes_of_them(@ForAll("bytes") List<Byte> some) {
        byte[] bytes = new byte[some.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = some.get(i);
        }

        assertThat(found(bytes)).isEqualTo(decodedByJava(bytes));
    }

    @Property
    void a_text_is_itself_after_it_was_written_as_utf8(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(found(bytes)).isEqualTo(decodedByJava(bytes));
    }

    // Starts and continuations of all lengths, beside the bounds at which sequences are too long or halves of pairs.
    @Provide
    Arbitrary<List<Byte>> bytes() {
        return Arbitraries.of(
                        0x00, 0x22, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE2, 0xED, 0xEF, 0xF0,
                        0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue)
                .list()
                .ofMaxSize(6);
    }

    // Too long for its character, half a surrogate pair, beyond the last character, and cut off.
    @ParameterizedTest
    @ValueSource(
            strings = {"c080", "c1bf", "e0809f", "e09fbf", "eda080", "edbfbf", "f4908080", "c3", "e282", "80", "e28041"
            })
    void ill_formed_bytes_are_refused(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThatThrownBy(() -> Utf8Text.of(bytes, 0, bytes.length)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void a_part_of_bytes_is_read_up_to_its_end() throws CharacterCodingException {
        byte[] bytes = "aé€é".getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8Text.of(bytes, 1, 5).toString()).isEqualTo("é€");
        // The part ends within the last é.
        assertThatThrownBy(() -> Utf8Text.of(bytes, 1, 6)).isInstanceOf(CharacterCodingException.class);
    }

    private static Optional<String> found(byte[] bytes) {
        try {
            return Optional.of(Utf8Text.of(bytes, 0, bytes.length).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decodedByJava(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
