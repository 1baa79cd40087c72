package io.github.federules.assurance.environments;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads what an {@link AnswerWriter} wrote, and keeps a hash of each answer. */
final class AnswerReader {

    private final DataInputStream in;
    private final Map<Integer, Sha256> begun = new HashMap<>();
    private final Map<Integer, String> answers = new TreeMap<>();

    private AnswerReader(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    }

    /** Returns number, hash, decisions and name of each case, in order. */
    static List<String> read(InputStream in) throws IOException {
        AnswerReader reader = new AnswerReader(in);
        for (int first = reader.in.read(); first >= 0; first = reader.in.read()) {
            reader.readPiece(first);
        }
        if (!reader.begun.isEmpty()) {
            throw new IOException("Cases without an end: " + reader.begun.keySet());
        }
        return List.copyOf(reader.answers.values());
    }

    private void readPiece(int first) throws IOException {
        int number = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
        int length = in.readInt();
        if (length == AnswerWriter.END) {
            Sha256 answer = begun.remove(number);
            if (answer == null || answers.containsKey(number)) {
                throw new IOException("Case " + number + " has no answer, or two.");
            }
            answers.put(
                    number,
                    String.format(Locale.ROOT, "%06d\t%s\t%d\t%s", number, answer.hex(), in.readInt(), in.readUTF()));
        } else {
            begun.computeIfAbsent(number, any -> new Sha256()).append(in.readNBytes(length));
        }
    }
}
