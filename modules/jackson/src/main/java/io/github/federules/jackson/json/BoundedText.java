package io.github.federules.jackson.json;

import io.github.federules.core.fault.Fault;
import java.io.CharArrayWriter;

/** A text that is refused as soon as it has more characters than it may have, before it fills the memory. */
public final class BoundedText extends CharArrayWriter {

    private final int most;
    private final Fault tooLarge;

    public BoundedText(int most, Fault tooLarge) {
        this.most = most;
        this.tooLarge = tooLarge;
    }

    // All that a generator writes comes here.
    @Override
    public void write(char[] characters, int offset, int length) {
        if (length > most - size()) {
            throw tooLarge.asException();
        }
        super.write(characters, offset, length);
    }
}
