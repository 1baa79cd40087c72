package io.github.federules.spreadsheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The parts of a workbook, each unpacked when it is read, and all together up to a bound. */
final class WorkbookParts {

    /** The most bytes of all parts that are read. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int FIRST_BUFFER = 16 * 1024;

    private final ZipDirectory archive;
    private final Map<String, ZipDirectory.Part> parts = new HashMap<>();
    private int left = MOST_BYTES;

    /** Opens a workbook. Nothing is unpacked yet. */
    WorkbookParts(byte[] bytes) throws UnreadableWorkbookException {
        archive = new ZipDirectory(bytes);
        for (ZipDirectory.Part part : archive.parts()) {
            // Two parts of one name are two contents of one workbook: each program would read its own.
            if (parts.put(key(part.name()), part) != null) {
                throw UnreadableWorkbookException.damaged();
            }
        }
    }

    /** Returns a part that may be absent. */
    Optional<byte[]> find(String name) throws UnreadableWorkbookException {
        ZipDirectory.Part part = parts.get(key(name));
        return part == null ? Optional.empty() : Optional.of(unpacked(part));
    }

    /** Returns a part without which nothing can be read. */
    byte[] get(String name) throws UnreadableWorkbookException {
        return find(name).orElseThrow(UnreadableWorkbookException::damaged);
    }

    private byte[] unpacked(ZipDirectory.Part part) throws UnreadableWorkbookException {
        byte[] packed = archive.packed(part);
        byte[] bytes =
                switch (part.method()) {
                    case STORED -> packed;
                    case DEFLATED -> inflated(packed);
                    default -> throw UnreadableWorkbookException.damaged();
                };
        left -= bytes.length;
        if (left < 0) {
            throw tooLarge();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != part.sum()) {
            throw UnreadableWorkbookException.damaged();
        }
        return bytes;
    }

    private byte[] inflated(byte[] packed) throws UnreadableWorkbookException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] buffer = new byte[FIRST_BUFFER];
            int length = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(buffer, length, buffer.length - length);
                length += more;
                if (length > left) {
                    throw tooLarge();
                }
                if (length == buffer.length) {
                    buffer = copy(buffer, 2 * length, length);
                } else if (more == 0 && !inflater.finished()) {
                    throw UnreadableWorkbookException.damaged();
                }
            }
            return copy(buffer, length, length);
        } catch (DataFormatException e) {
            throw UnreadableWorkbookException.damaged();
        } finally {
            inflater.end();
        }
    }

    private static byte[] copy(byte[] bytes, int room, int length) {
        byte[] copy = new byte[room];
        System.arraycopy(bytes, 0, copy, 0, length);
        return copy;
    }

    private static UnreadableWorkbookException tooLarge() {
        return UnreadableWorkbookException.tooLarge("unpacked", "32 MiB");
    }

    // Names of parts do not distinguish capitals (ISO/IEC 29500-2), and a name from the root may start with a slash.
    private static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
