package io.github.federules.examples.budgetsimulation.lines;

/** A line of a file. */
public final class FileLine {

    private final long place;
    private final byte[] bytes;

    FileLine(long place, byte[] bytes) {
        this.place = place;
        this.bytes = bytes;
    }

    /** Returns the place in the block, from 0. Blank lines count. */
    public long place() {
        return place;
    }

    /** Returns the bytes; of a line that is longer than a dossier may be, so many that this shows. */
    public byte[] bytes() {
        return bytes;
    }

    /** Determines whether there is nothing on the line. What is too long is not looked through. */
    public boolean isBlank() {
        if (bytes.length > BlockLines.MOST) {
            return false;
        }
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
