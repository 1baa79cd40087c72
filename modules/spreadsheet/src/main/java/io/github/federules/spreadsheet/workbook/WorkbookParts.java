package io.github.federules.spreadsheet.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a workbook, each unpacked when it is read, and all together up to a bound.
 *
 * <p>They are found by the directory at the end of the ZIP archive, as spreadsheet programs do. The streams of the JDK go by
 * the headers between the parts instead, and refuse those of writers that do not know a size in advance.
 */
final class WorkbookParts {

    /** The most parts. */
    static final int MOST_PARTS = 1_000;

    /** The most bytes of all parts that are read. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    // APPNOTE.TXT of ZIP: how the end, an entry of the directory and the header of a part begin, and their lengths.
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private static final byte[] ABSENT = "<absent/>".getBytes(StandardCharsets.UTF_8);

    private final ByteBuffer archive;
    private final Map<String, Integer> entries = new HashMap<>();
    private int left = MOST_BYTES;

    /** Opens a workbook. Nothing is unpacked yet. */
    WorkbookParts(byte[] bytes) throws UnreadableWorkbookException {
        archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end();
        int number = count(end + 10);
        if (number > MOST_PARTS) {
            throw UnreadableWorkbookException.tooLarge("parts", Integer.toString(MOST_PARTS));
        }
        int entry = archive.getInt(end + 16);
        for (int i = 0; i < number; i++) {
            require(isRecord(entry, ENTRY, ENTRY_LENGTH) && (archive.get(entry + 8) & ENCRYPTED) == 0);
            int name = entry + ENTRY_LENGTH;
            int length = count(entry + 28);
            require(length <= bytes.length - name);
            // Two parts of one name are two contents of one workbook: each program would read its own.
            require(entries.put(key(new String(bytes, name, length, StandardCharsets.UTF_8)), entry) == null);
            entry = name + length + count(entry + 30) + count(entry + 32);
        }
    }

    /** Returns a part; one that is absent has no elements. */
    XmlPart find(String name) throws IOException, XMLStreamException {
        Integer entry = entries.get(key(name));
        return new XmlPart(entry == null ? ABSENT : unpacked(entry));
    }

    /** Returns a part without which nothing can be read. */
    XmlPart get(String name) throws IOException, XMLStreamException {
        require(entries.containsKey(key(name)));
        return find(name);
    }

    private byte[] unpacked(int entry) throws IOException {
        byte[] bytes =
                switch (count(entry + 10)) {
                    case STORED -> packed(entry).readAllBytes();
                    case DEFLATED -> inflated(packed(entry));
                    default -> throw UnreadableWorkbookException.damaged();
                };
        if (bytes.length > left) {
            throw UnreadableWorkbookException.tooLarge("unpacked", "32 MiB");
        }
        left -= bytes.length;
        CRC32 sum = new CRC32();
        sum.update(bytes);
        require((int) sum.getValue() == archive.getInt(entry + 16));
        return bytes;
    }

    private InputStream packed(int entry) throws UnreadableWorkbookException {
        int header = archive.getInt(entry + 42);
        require(isRecord(header, HEADER, HEADER_LENGTH));
        int start = header + HEADER_LENGTH + count(header + 26) + count(header + 28);
        int length = archive.getInt(entry + 20);
        require(length >= 0 && length <= archive.limit() - start);
        return new ByteArrayInputStream(archive.array(), start, length);
    }

    private byte[] inflated(InputStream packed) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            return new InflaterInputStream(packed, inflater).readNBytes(left + 1);
        } finally {
            inflater.end();
        }
    }

    // The last one: a comment of any content may follow it.
    private int end() throws UnreadableWorkbookException {
        return IntStream.rangeClosed(0, LONGEST_COMMENT)
                .map(comment -> archive.limit() - END_LENGTH - comment)
                .filter(place -> isRecord(place, END, END_LENGTH))
                .findFirst()
                .orElseThrow(UnreadableWorkbookException::damaged);
    }

    private boolean isRecord(int place, int mark, int length) {
        return place >= 0 && place <= archive.limit() - length && archive.getInt(place) == mark;
    }

    private int count(int place) {
        return Short.toUnsignedInt(archive.getShort(place));
    }

    private static void require(boolean isSound) throws UnreadableWorkbookException {
        if (!isSound) {
            throw UnreadableWorkbookException.damaged();
        }
    }

    // Names of parts do not distinguish capitals (ISO/IEC 29500-2), and a name from the root may start with a slash.
    private static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
