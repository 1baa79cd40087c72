package io.github.federules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The lines of a batch, one at a time, in memory that does not grow with the batch.
 *
 * <p>A byte order mark at the start is skipped, and so is the rest of a line that is longer than a line may be.
 */
final class BatchLines {

    private static final int CHUNK = 1 << 16;

    // A byte order mark, a carriage return, and one byte more, which shows that the line is too long.
    private static final int BESIDES = 3 + 1 + 1;

    private final InputStream in;
    private final int most;
    private final BooleanSupplier otherWork;
    private final byte[] chunk = new byte[CHUNK];
    private int chunkStart;
    private int chunkEnd;
    private byte[] line = new byte[4096];
    private int length;
    private boolean restIsBlank;
    private boolean isTooLargeForMemory;
    private long number;

    /**
     * Creates the lines of a stream, of at most so many bytes each.
     *
     * @param otherWork does some work where the stream would make the reader wait, and returns whether there was any: without this,
     *     a pipe that is empty for a moment would leave the workers without lines
     */
    BatchLines(InputStream in, int mostBytes, BooleanSupplier otherWork) {
        this.in = in;
        this.most = mostBytes + BESIDES;
        this.otherWork = otherWork;
    }

    /** Goes to the next line, blank or not. Returns false at the end. */
    boolean next() throws IOException {
        shrink();
        length = 0;
        restIsBlank = true;
        isTooLargeForMemory = false;
        boolean any = false;
        while (chunkStart < chunkEnd || fill()) {
            any = true;
            int end = chunkStart;
            while (end < chunkEnd && chunk[end] != '\n') {
                end++;
            }
            keep(end);
            chunkStart = Math.min(end + 1, chunkEnd);
            if (end < chunkEnd) {
                break;
            }
        }
        if (any) {
            number++;
            if (number == 1) {
                dropByteOrderMark();
            }
            dropCarriageReturn();
        }
        return any;
    }

    byte[] bytes() {
        return line;
    }

    /** Returns how many of {@link #bytes} belong to the line: more than a line may have if it is too long. */
    int length() {
        return length;
    }

    /** Returns the number of the line, from 1. Blank lines count. */
    long number() {
        return number;
    }

    /** Determines whether the line was left out, because there was no memory to hold it. */
    boolean isTooLargeForMemory() {
        return isTooLargeForMemory;
    }

    boolean isBlank() {
        return restIsBlank && isBlank(line, 0, length);
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        boolean isMore = true;
        while (isMore && in.available() == 0) {
            isMore = otherWork.getAsBoolean();
        }
        int read = in.read(chunk, 0, CHUNK);
        chunkStart = 0;
        chunkEnd = Math.max(read, 0);
        return read > 0;
    }

    private void keep(int end) {
        int more = Math.min(end - chunkStart, most - length);
        if (length + more > line.length && !isTooLargeForMemory) {
            makeRoom(length + more);
        }
        if (isTooLargeForMemory) {
            restIsBlank = false;
            return;
        }
        System.arraycopy(chunk, chunkStart, line, length, more);
        length += more;
        // A dossier behind megabytes of blanks is too large, but it is one.
        restIsBlank = restIsBlank && isBlank(chunk, chunkStart + more, end);
    }

    private void makeRoom(int least) {
        int room = (int) Math.min(most, Math.max(least, line.length * 2L));
        try {
            line = Arrays.copyOf(line, room);
        } catch (OutOfMemoryError e) {
            makeLastRoom(room);
        }
    }

    // The lines before this one are answered first, and free their memory.
    private void makeLastRoom(int room) {
        boolean isMore = true;
        while (isMore) {
            isMore = otherWork.getAsBoolean();
        }
        try {
            line = Arrays.copyOf(line, room);
        } catch (OutOfMemoryError e) {
            isTooLargeForMemory = true;
            length = 0;
            shrink();
        }
    }

    // One huge line must not cost its memory for the rest of the batch.
    private void shrink() {
        if (line.length > CHUNK) {
            line = new byte[CHUNK];
        }
    }

    private void dropByteOrderMark() {
        if (length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF) {
            System.arraycopy(line, 3, line, 0, length - 3);
            length -= 3;
        }
    }

    private void dropCarriageReturn() {
        if (length > 0 && length < most && line[length - 1] == '\r') {
            length--;
        }
    }
}
