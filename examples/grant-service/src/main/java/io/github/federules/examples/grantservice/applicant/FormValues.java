package io.github.federules.examples.grantservice.applicant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed, by the path of the fact in the dossier format. Blank fields and blank rows are left out. */
final class FormValues {

    static final String LINES = "operation.costLines";
    static final String PARTNERS = "applicant.members";

    private static final Pattern ROW =
            Pattern.compile("(operation\\.costLines|applicant\\.members)\\[(\\d+)]\\.(\\w+)");

    // No text in PostgreSQL holds a NUL, and no name needs another.
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final Map<String, String> byPath;

    private FormValues(Map<String, String> byPath) {
        this.byPath = byPath;
    }

    static FormValues none() {
        return new FormValues(Map.of());
    }

    /** Returns the fields of a form that was sent; rows are counted anew where some are blank. */
    static FormValues sent(Map<String, List<String>> parameters) {
        Map<String, String> kept = new LinkedHashMap<>();
        Map<String, SortedMap<Integer, Map<String, String>>> rows = new LinkedHashMap<>();
        parameters.forEach((path, values) -> {
            String value = values.isEmpty()
                    ? ""
                    : CONTROL.matcher(values.get(0)).replaceAll(" ").strip();
            if (value.isEmpty() || !FieldKind.isField(path)) {
                return;
            }
            Matcher row = ROW.matcher(path);
            if (row.matches()) {
                rows.computeIfAbsent(row.group(1), list -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(row.group(2)), number -> new LinkedHashMap<>())
                        .put(row.group(3), value);
            } else {
                kept.put(path, value);
            }
        });
        rows.forEach((list, byNumber) -> {
            int place = 0;
            for (Map<String, String> fields : byNumber.values()) {
                String path = list + "[" + place + "].";
                fields.forEach((field, value) -> kept.put(path + field, value));
                place++;
            }
        });
        return new FormValues(kept);
    }

    public String get(String path) {
        return byPath.getOrDefault(path, "");
    }

    public boolean has(String path) {
        return byPath.containsKey(path);
    }

    Map<String, String> byPath() {
        return byPath;
    }

    FormValues with(String path, String value) {
        Map<String, String> more = new LinkedHashMap<>(byPath);
        more.put(path, value);
        return new FormValues(more);
    }

    /** Returns the values without any whose path begins so. */
    FormValues without(String prefix) {
        Map<String, String> fewer = new LinkedHashMap<>(byPath);
        fewer.keySet().removeIf(path -> path.startsWith(prefix));
        return new FormValues(fewer);
    }

    /** Returns how many rows a list has. */
    int rows(String list) {
        int rows = 0;
        for (String path : byPath.keySet()) {
            Matcher row = ROW.matcher(path);
            if (row.matches() && row.group(1).equals(list)) {
                rows = Math.max(rows, Integer.parseInt(row.group(2)) + 1);
            }
        }
        return rows;
    }
}
