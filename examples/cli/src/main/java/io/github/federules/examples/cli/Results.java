package io.github.federules.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where results go, in UTF-8 whatever the platform says; holds nothing but results. */
final class Results {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;

    Results(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    void write(byte[] text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new ClosedException(e);
        }
    }

    void flush() {
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
