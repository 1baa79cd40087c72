package io.github.federules.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where results go, in UTF-8 whatever the platform says; holds nothing but results.
 *
 * <p>A stream that throws {@link ClosedException} alone, so that whoever writes to it while reading a file never takes
 * the one for the other.
 */
final class Results extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;

    Results(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
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

    Writer asWriter() {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Nobody takes the results any more, or there is no room for them. */
    static final class ClosedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ClosedException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
