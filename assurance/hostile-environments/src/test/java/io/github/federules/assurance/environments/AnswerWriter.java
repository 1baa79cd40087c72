package io.github.federules.assurance.environments;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes answers for the process that compares: of several threads, each with the number of its case.
 *
 * <p>It sends the texts themselves. To hash them here would take most of the time: without the second compiler SHA-256 is slow.
 */
final class AnswerWriter implements AutoCloseable {

    /** In place of the length of a piece: decisions and name of the case follow, and then no more of it. */
    static final int END = -1;

    private final DataOutputStream out;

    AnswerWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    /** Writes the next piece of the answer to a case. */
    synchronized void write(int number, String piece) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        try {
            out.writeInt(number);
            out.writeInt(bytes.length);
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the answer to a case, with the number of decisions that it holds. */
    synchronized void end(int number, int decisions, String name) throws IOException {
        out.writeInt(number);
        out.writeInt(END);
        out.writeInt(decisions);
        out.writeUTF(name);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
