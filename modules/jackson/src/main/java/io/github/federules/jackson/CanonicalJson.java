package io.github.federules.jackson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical form of JSON after RFC 8785: no blanks, the fields of an object by the UTF-16 code units of their names, and
 * one way to write each text and each number.
 *
 * <p>The numbers of a record are whole, so that no binary floating-point number has to be written.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static String of(StoredValue value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    /** Returns the SHA-256 of the canonical form in UTF-8, as 64 hexadecimal digits. */
    static String sha256(StoredValue value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(of(value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private void write(StoredValue value) {
        if (value instanceof StoredValue.StoredText string) {
            quote(string.text());
        } else if (value instanceof StoredValue.StoredNumber whole) {
            text.append(whole.number());
        } else if (value instanceof StoredValue.StoredLiteral literal) {
            text.append(word(literal));
        } else if (value instanceof StoredValue.StoredList list) {
            write(list.elements());
        } else if (value instanceof StoredValue.StoredObject object) {
            write(object.fields());
        }
    }

    private static String word(StoredValue.StoredLiteral literal) {
        return switch (literal) {
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
        };
    }

    private void write(List<StoredValue> elements) {
        text.append('[');
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? "" : ",");
            write(elements.get(i));
        }
        text.append(']');
    }

    private void write(Map<String, StoredValue> fields) {
        text.append('{');
        String before = "";
        // Texts of Java are compared by UTF-16 code units, as the canonical form requires.
        for (Map.Entry<String, StoredValue> field : new TreeMap<>(fields).entrySet()) {
            text.append(before);
            quote(field.getKey());
            text.append(':');
            write(field.getValue());
            before = ",";
        }
        text.append('}');
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char each = string.charAt(i);
            switch (each) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (each < ' ') {
                        text.append("\\u00").append(HexFormat.of().toHexDigits((byte) each));
                    } else {
                        text.append(each);
                    }
                }
            }
        }
        text.append('"');
    }
}
