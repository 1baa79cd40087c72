package io.github.federules.examples.budgetsimulation.lines;

import io.github.federules.jackson.DossierReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.GzipCodec;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one block, one at a time. Of a longer line than a dossier may be, only the beginning is kept, and what lies behind the block is not
 * read.
 *
 * <p>Hadoop has a reader with a longest line too. It leaves longer ones out without a word, and they would be missing in every count.
 */
public final class BlockLines implements Iterator<FileLine>, AutoCloseable {

    /** The most bytes of a line that can be a dossier. */
    static final int MOST = DossierReader.MAX_BYTES;

    // A byte order mark, a carriage return, and one byte more, which shows that the line is too long.
    private static final int MOST_KEPT = MOST + 3 + 1 + 1;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final long end;
    private final byte[] chunk = new byte[CHUNK];
    private int chunkStart;
    private int chunkEnd;
    private long position;
    private long place;
    private byte[] kept = new byte[CHUNK];
    private int length;
    private @Nullable FileLine ready;

    /** Creates the lines of a stream that is at the start of the block, or at the byte before if the block is not the first. */
    BlockLines(InputStream in, long start, long end) throws IOException {
        this.in = in;
        this.end = end;
        this.position = start;
        if (start > 0) {
            position--;
            skipRest();
        } else {
            skipByteOrderMark();
        }
    }

    /** Opens a block of a file. */
    public static BlockLines open(FileBlock block, Configuration configuration) throws IOException {
        Path path = new Path(block.file());
        FSDataInputStream in = path.getFileSystem(configuration).open(path);
        if (!FileBlock.isCompressed(block.file())) {
            in.seek(Math.max(0, block.start() - 1));
            return new BlockLines(in, block.start(), block.end());
        }
        GzipCodec codec = new GzipCodec();
        codec.setConf(configuration);
        return new BlockLines(codec.createInputStream(in), block.start(), block.end());
    }

    @Override
    public boolean hasNext() {
        if (ready == null) {
            try {
                ready = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ready != null;
    }

    @Override
    public FileLine next() {
        FileLine line = hasNext() ? ready : null;
        if (line == null) {
            throw new NoSuchElementException("no further line");
        }
        ready = null;
        return line;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable FileLine read() throws IOException {
        if (position >= end || !fill()) {
            return null;
        }
        length = 0;
        boolean isEnded = false;
        while (!isEnded && length < MOST_KEPT && fill()) {
            int to = lineEnd();
            keep(Math.min(to - chunkStart, MOST_KEPT - length));
            isEnded = length < MOST_KEPT && to < chunkEnd;
        }
        if (isEnded) {
            pass(1);
        } else if (length == MOST_KEPT) {
            skipRest();
        }
        if (length > 0 && length < MOST_KEPT && kept[length - 1] == '\r') {
            length--;
        }
        FileLine line = new FileLine(place++, Arrays.copyOf(kept, length));
        if (kept.length > CHUNK) {
            kept = new byte[CHUNK];
        }
        return line;
    }

    // To the byte behind the next line feed, but no further than the block: what begins behind it is read elsewhere.
    private void skipRest() throws IOException {
        while (position < end && fill()) {
            int to = lineEnd();
            boolean isFound = to < chunkEnd;
            pass(to - chunkStart + (isFound ? 1 : 0));
            if (isFound) {
                return;
            }
        }
    }

    private void skipByteOrderMark() throws IOException {
        byte[] mark = in.readNBytes(3);
        if (mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF) {
            position = 3;
        } else {
            System.arraycopy(mark, 0, chunk, 0, mark.length);
            chunkEnd = mark.length;
        }
    }

    private int lineEnd() {
        int to = chunkStart;
        while (to < chunkEnd && chunk[to] != '\n') {
            to++;
        }
        return to;
    }

    private void keep(int bytes) {
        if (length + bytes > kept.length) {
            kept = Arrays.copyOf(kept, Math.min(MOST_KEPT, Math.max(length + bytes, kept.length * 2)));
        }
        System.arraycopy(chunk, chunkStart, kept, length, bytes);
        length += bytes;
        pass(bytes);
    }

    private void pass(int bytes) {
        chunkStart += bytes;
        position += bytes;
    }

    private boolean fill() throws IOException {
        if (chunkStart == chunkEnd) {
            chunkStart = 0;
            chunkEnd = Math.max(0, in.read(chunk, 0, CHUNK));
        }
        return chunkEnd > 0;
    }
}
