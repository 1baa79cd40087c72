package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to an answer comes out of it, however long it is and however it is written. */
class AnswerBytesTest {

    // The first piece has 4 096 bytes, each further one 65 536.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_095, 4_096, 4_097, 69_631, 69_632, 69_633, 200_000})
    void the_bytes_come_out_as_they_went_in(int count) throws IOException {
        byte[] given = new byte[count];
        new Random(count).nextBytes(given);

        AnswerBytes atOnce = new AnswerBytes();
        atOnce.write(given, 0, count);
        AnswerBytes inParts = new AnswerBytes();
        for (int i = 0; i < count; i += 1_000) {
            inParts.write(given, i, Math.min(1_000, count - i));
        }
        AnswerBytes oneByOne = new AnswerBytes();
        for (byte each : given) {
            oneByOne.write(each);
        }

        assertThat(bytes(atOnce)).isEqualTo(given);
        assertThat(bytes(inParts)).isEqualTo(given);
        assertThat(bytes(oneByOne)).isEqualTo(given);
    }

    private static byte[] bytes(AnswerBytes answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.writeTo(out);
        return out.toByteArray();
    }
}
