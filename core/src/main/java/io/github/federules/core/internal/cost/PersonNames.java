package io.github.federules.core.internal.cost;

import java.util.HashMap;
import java.util.Map;

/** The numbers of persons by their names. A few names are compared; only more of them are hashed. */
final class PersonNames {

    private static final int MOST_COMPARED = 8;
    private static final String[] NO_NAMES = {};
    private static final int[] NO_NUMBERS = {};

    // Allocated at the first name: many dossiers name nobody.
    private String[] names = NO_NAMES;
    private int[] numbers = NO_NUMBERS;
    private int size;
    private Map<String, Integer> others = Map.of();

    /** Returns the number of a name, which is the next one if the name is new. */
    int numberOf(String name, int next) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return numbers[i];
            }
        }
        if (size == 0) {
            names = new String[MOST_COMPARED];
            numbers = new int[MOST_COMPARED];
        }
        if (size < MOST_COMPARED) {
            names[size] = name;
            numbers[size] = next;
            size++;
            return next;
        }
        others = others.isEmpty() ? new HashMap<>() : others;
        Integer known = others.putIfAbsent(name, next);
        return known == null ? next : known;
    }
}
