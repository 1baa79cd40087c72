package io.github.federules.examples.grantservice.applicant;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** What a person typed, by the path of the fact in the dossier format. Blank fields are left out. */
final class FormValues {

    static final String LINES = "operation.costLines";
    static final String PARTNERS = "applicant.members";

    private static final Pattern ROW =
            Pattern.compile("(operation\\.costLines|applicant\\.members)\\[(\\d+)]\\.[\\w.]+");

    private static final Pattern ROW_OF_DOSSIER =
            Pattern.compile("(operation\\.costLines|applicant\\.members)\\[(\\d{1,6})](.*)");

    /** The longest text of a field, in characters. */
    static final int LONGEST_TEXT = 300;

    private static final Pattern TURNING = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    // No text in PostgreSQL holds a NUL, and no name needs another.
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final Map<String, String> byPath;
    private final Map<String, List<Integer>> filled;

    private FormValues(Map<String, String> byPath) {
        this.byPath = byPath;
        this.filled = filled(byPath.keySet());
    }

    // Once for all fields: each field of a row asks for the place of its row.
    private static Map<String, List<Integer>> filled(Set<String> paths) {
        Map<String, SortedSet<Integer>> rows = new HashMap<>();
        for (String path : paths) {
            Matcher row = ROW.matcher(path);
            if (row.matches()) {
                rows.computeIfAbsent(row.group(1), list -> new TreeSet<>()).add(Integer.valueOf(row.group(2)));
            }
        }
        Map<String, List<Integer>> filled = new HashMap<>();
        rows.forEach((list, numbers) -> filled.put(list, List.copyOf(numbers)));
        return filled;
    }

    static FormValues none() {
        return new FormValues(Map.of());
    }

    /** Returns the fields of a form that was sent. */
    static FormValues sent(Map<String, List<String>> parameters) {
        Map<String, String> kept = new LinkedHashMap<>();
        parameters.forEach((path, values) -> {
            String value = values.isEmpty()
                    ? ""
                    : CONTROL.matcher(values.get(0)).replaceAll(" ").strip();
            if (!value.isEmpty() && FieldKind.isField(path)) {
                kept.put(path, value);
            }
        });
        return new FormValues(kept);
    }

    /** Returns values that were sent before. */
    static FormValues of(Map<String, String> byPath) {
        return new FormValues(new LinkedHashMap<>(byPath));
    }

    /** Returns the values that {@link #toJson} wrote. */
    static FormValues typed(String json) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(each ->
                        fields.put(each.getKey(), List.of(each.getValue().asString())));
        return sent(fields);
    }

    String toJson() {
        return JsonMapper.shared().writeValueAsString(byPath);
    }

    /** Returns the paths of the texts that nobody reads as they are: too long, or with signs that turn the direction of a line. */
    List<String> unreadable() {
        return byPath.entrySet().stream()
                .filter(each -> each.getValue().length() > LONGEST_TEXT
                        || TURNING.matcher(each.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the numbers of the rows of a list that are not blank. The dossier has these rows alone. */
    List<Integer> filledRows(String list) {
        return filled.getOrDefault(list, List.of());
    }

    /** Returns the place in the dossier of a row that is not blank. */
    int place(String list, int row) {
        return Collections.binarySearch(filledRows(list), row);
    }

    /** Returns the path in the form of a path in the dossier, which has no blank rows. */
    String inForm(String pathInDossier) {
        Matcher row = ROW_OF_DOSSIER.matcher(pathInDossier);
        if (!row.matches()) {
            return pathInDossier;
        }
        List<Integer> rows = filledRows(row.group(1));
        int place = Integer.parseInt(row.group(2));
        return place < rows.size() ? row.group(1) + "[" + rows.get(place) + "]" + row.group(3) : pathInDossier;
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

    /** Returns the values with the rows of a list replaced by those of others. */
    FormValues withRows(String list, FormValues others) {
        Map<String, String> replaced = new LinkedHashMap<>(byPath);
        replaced.keySet().removeIf(path -> path.startsWith(list));
        others.byPath.forEach((path, value) -> {
            if (path.startsWith(list)) {
                replaced.put(path, value);
            }
        });
        return new FormValues(replaced);
    }

    /** Returns the values without those of some paths, and without each row that has one as a whole. */
    FormValues without(List<String> paths) {
        Map<String, String> fewer = new LinkedHashMap<>(byPath);
        for (String without : paths) {
            int row = without.indexOf(']');
            String prefix = row < 0 ? without : without.substring(0, row + 1);
            fewer.keySet().removeIf(path -> path.startsWith(prefix));
        }
        return new FormValues(fewer);
    }

    /** Returns how many rows a list has, blank ones before the last included. */
    int rows(String list) {
        List<Integer> rows = filledRows(list);
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1) + 1;
    }
}
