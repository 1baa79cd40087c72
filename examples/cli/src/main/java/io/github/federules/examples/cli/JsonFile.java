package io.github.federules.examples.cli;

import io.github.federules.jackson.call.CallReader;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file that holds one JSON text.
 *
 * @param bytes the bytes, one more than is accepted if the file is too long
 * @param start the start of the text, after a byte order mark
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files
record JsonFile(byte[] bytes, int start) {

    // A byte order mark, and one byte more, which shows that the text is too long.
    private static final int BESIDES = 3 + 1;

    static JsonFile read(InputStream in) throws IOException {
        return read(in, CallReader.MAX_BYTES);
    }

    static JsonFile read(InputStream in, int mostBytes) throws IOException {
        byte[] bytes = in.readNBytes(mostBytes + BESIDES);
        boolean isMarked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return new JsonFile(bytes, isMarked ? 3 : 0);
    }

    static JsonFile read(String file) throws IOException {
        try (InputStream in = NamedFile.open(file)) {
            return read(in);
        }
    }

    int length() {
        return bytes.length - start;
    }
}
