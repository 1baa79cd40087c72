package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to an answer comes out of it, however long it is and however it is written. */
class AnswerBytesTest {

    // A piece has as many bytes as are written at once, or twice those of the one before it, but at most 65,536.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 3_000, 65_535, 65_536, 65_537, 131_072, 200_000})
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
