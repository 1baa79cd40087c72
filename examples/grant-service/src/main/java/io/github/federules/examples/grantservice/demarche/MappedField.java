package io.github.federules.examples.grantservice.demarche;

import java.util.List;
import java.util.Map;

/**
 * A field of a form and the fact that it states.
 *
 * @param name the id or the label of the field
 * @param isId whether the name is the id
 * @param fact the path of the fact, within a row its name
 * @param kind how the fact is written
 * @param words the words for the answers of the form, empty for a fact that is none
 * @param isPercentage whether a number is a percentage
 * @param rows the fields of a row, empty for a fact that is no list
 */
record MappedField(
        String name,
        boolean isId,
        String fact,
        ValueKind kind,
        Map<String, String> words,
        boolean isPercentage,
        List<MappedField> rows) {

    MappedField {
        words = Map.copyOf(words);
        rows = List.copyOf(rows);
    }

    /** Determines whether this is the field that a form names so. */
    boolean isNamed(String id, String label) {
        return isId ? name.equals(id) : name.equals(plain(label));
    }

    /** Returns a label or an answer with single spaces: a form may have no-break spaces that nobody sees. */
    static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }
}
