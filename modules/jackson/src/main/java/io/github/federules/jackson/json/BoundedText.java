package io.github.federules.jackson.json;

import io.github.federules.core.fault.Fault;
import java.io.Writer;

/** A text that is refused as soon as it has more characters than it may have, before it fills the memory. */
public final class BoundedText extends Writer {

    private final StringBuilder text = new StringBuilder(1024);
    private final int most;
    private final Fault tooLarge;

    public BoundedText(int most, Fault tooLarge) {
        this.most = most;
        this.tooLarge = tooLarge;
    }

    @Override
    public void write(char[] characters, int offset, int count) {
        if (count > most - text.length()) {
            throw tooLarge.asException();
        }
        text.append(characters, offset, count);
    }

    @Override
    public void flush() {
        // The text is there already.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
