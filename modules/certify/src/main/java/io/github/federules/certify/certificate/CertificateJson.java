package io.github.federules.certify.certificate;

import java.util.Collection;
import java.util.Map;

/** Maps, lists, numbers and texts as JSON. */
public final class CertificateJson {

    private static final char FIRST_PRINTABLE = ' ';

    private final StringBuilder text = new StringBuilder();

    private CertificateJson() {}

    /** Returns a value as JSON in one line. */
    public static String of(Object value) {
        CertificateJson json = new CertificateJson();
        json.add(value);
        return json.text.toString();
    }

    private void add(Object value) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> each : map.entrySet()) {
                text.append(separator);
                quote(each.getKey().toString());
                text.append(':');
                add(each.getValue());
                separator = ",";
            }
            text.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof Collection<?> list) {
            String separator = "[";
            for (Object each : list) {
                text.append(separator);
                add(each);
                separator = ",";
            }
            text.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Number) {
            text.append(value);
        } else {
            quote(value.toString());
        }
    }

    private void quote(String word) {
        text.append('"');
        word.chars().forEach(each -> {
            if (each < FIRST_PRINTABLE) {
                text.append("\\u00")
                        .append(Character.forDigit(each >> 4, 16))
                        .append(Character.forDigit(each & 15, 16));
            } else {
                text.append(each == '"' || each == '\\' ? "\\" : "").append((char) each);
            }
        });
        text.append('"');
    }
}
