package io.github.federules.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a ZIP archive, by which spreadsheet programs find the parts of a workbook.
 *
 * <p>The streams of the JDK go by the headers between the parts instead, and refuse those of writers that do not know a size
 * in advance.
 */
final class ZipDirectory {

    /** The most parts. */
    static final int MOST_PARTS = 1_000;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer bytes;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A part of the archive.
     *
     * @param name the name
     * @param method how it is packed
     * @param sum the checksum of its bytes
     * @param length the number of its packed bytes
     * @param header where its header is
     */
    record Part(String name, int method, long sum, int length, int header) {}

    ZipDirectory(byte[] archive) throws UnreadableWorkbookException {
        bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readParts();
        } catch (IndexOutOfBoundsException e) {
            throw UnreadableWorkbookException.damaged();
        }
    }

    List<Part> parts() {
        return parts;
    }

    /** Returns the packed bytes of a part. */
    byte[] packed(Part part) throws UnreadableWorkbookException {
        try {
            require(bytes.getInt(part.header()) == HEADER);
            int start = part.header() + HEADER_LENGTH + count(part.header() + 26) + count(part.header() + 28);
            // Before the room for them is made: a part is no longer than the archive.
            require(part.length() >= 0 && part.length() <= bytes.limit() - start);
            byte[] packed = new byte[part.length()];
            bytes.get(start, packed);
            return packed;
        } catch (IndexOutOfBoundsException e) {
            throw UnreadableWorkbookException.damaged();
        }
    }

    private void readParts() throws UnreadableWorkbookException {
        int end = end();
        int number = count(end + 10);
        if (number > MOST_PARTS) {
            throw UnreadableWorkbookException.tooLarge("parts", Integer.toString(MOST_PARTS));
        }
        int entry = bytes.getInt(end + 16);
        for (int i = 0; i < number; i++) {
            require(bytes.getInt(entry) == ENTRY && (bytes.get(entry + 8) & ENCRYPTED) == 0);
            byte[] name = new byte[count(entry + 28)];
            bytes.get(entry + ENTRY_LENGTH, name);
            parts.add(new Part(
                    new String(name, StandardCharsets.UTF_8),
                    count(entry + 10),
                    Integer.toUnsignedLong(bytes.getInt(entry + 16)),
                    bytes.getInt(entry + 20),
                    bytes.getInt(entry + 42)));
            entry += ENTRY_LENGTH + name.length + count(entry + 30) + count(entry + 32);
        }
    }

    // The last one: a comment of any content may follow it.
    private int end() throws UnreadableWorkbookException {
        int last = bytes.limit() - END_LENGTH;
        for (int place = last; place >= 0 && place >= last - LONGEST_COMMENT; place--) {
            if (bytes.getInt(place) == END) {
                return place;
            }
        }
        throw UnreadableWorkbookException.damaged();
    }

    private int count(int place) {
        return Short.toUnsignedInt(bytes.getShort(place));
    }

    private static void require(boolean isSound) throws UnreadableWorkbookException {
        if (!isSound) {
            throw UnreadableWorkbookException.damaged();
        }
    }
}
