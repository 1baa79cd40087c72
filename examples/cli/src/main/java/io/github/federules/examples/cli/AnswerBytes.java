package io.github.federules.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The bytes of one answer, in pieces: a long answer grows without a copy of what is there already. */
final class AnswerBytes extends OutputStream {

    private static final byte[] NONE = {};
    private static final int LARGEST_PIECE = 1 << 16;

    private final List<byte[]> full = new ArrayList<>(0);
    private byte[] piece = NONE;
    private int length;

    /** Returns the bytes of a text in UTF-8. */
    static AnswerBytes of(String text) {
        AnswerBytes bytes = new AnswerBytes();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.write(utf8, 0, utf8.length);
        return bytes;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        Objects.checkFromIndexSize(offset, count, bytes.length);
        int written = 0;
        while (written < count) {
            if (length == piece.length) {
                if (length > 0) {
                    full.add(piece);
                }
                piece = new byte[Math.min(LARGEST_PIECE, Math.max(count - written, 2 * length))];
                length = 0;
            }
            int some = Math.min(count - written, piece.length - length);
            System.arraycopy(bytes, offset + written, piece, length, some);
            length += some;
            written += some;
        }
    }

    /** Writes all bytes to a stream. */
    void writeTo(OutputStream out) throws IOException {
        for (byte[] each : full) {
            out.write(each);
        }
        out.write(piece, 0, length);
    }
}
