package io.github.federules.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The stream of results, in UTF-8 on every platform.
 *
 * <p>It throws only {@link ClosedException}, so that a failure to write is never taken for a failure to read.
 */
final class Results extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;

    Results(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    void write(AnswerBytes answer) {
        try {
            answer.writeTo(out);
        } catch (IOException e) {
            throw new ClosedException(e);
        }
    }

    @Override
    public void write(byte[] text) {
        write(text, 0, text.length);
    }

    @Override
    public void write(byte[] text, int offset, int length) {
        try {
            out.write(text, offset, length);
        } catch (IOException e) {
            throw new ClosedException(e);
        }
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new ClosedException(e);
        }
    }

    /** The results cannot be written: the reader is gone, or there is no room. */
    static final class ClosedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ClosedException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
