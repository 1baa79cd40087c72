package io.github.federules.core.screening;

import java.util.Arrays;

/** The costs of each person of whom it is unknown whether they are retained, by group of lines. */
final class Doubts {

    private static final int LEAST_ROOM = 4;
    private static final int NONE = -1;

    private final int[] first;
    private int[] next = new int[LEAST_ROOM];
    private int[] groups = new int[LEAST_ROOM];
    private long[] cents = new long[LEAST_ROOM];
    private int size;

    Doubts(int persons) {
        first = new int[persons];
        Arrays.fill(first, NONE);
    }

    void add(int person, int group, long amount) {
        int part = first[person];
        while (part != NONE && groups[part] != group) {
            part = next[part];
        }
        if (part == NONE) {
            part = append(person, group);
        }
        cents[part] += amount;
    }

    private int append(int person, int group) {
        if (size == groups.length) {
            next = Arrays.copyOf(next, 2 * size);
            groups = Arrays.copyOf(groups, 2 * size);
            cents = Arrays.copyOf(cents, 2 * size);
        }
        groups[size] = group;
        next[size] = first[person];
        first[person] = size;
        return size++;
    }

    int persons() {
        return first.length;
    }

    /** Returns the cost of a person, 0 for one who is not in doubt. */
    long of(int person) {
        long sum = 0;
        for (int part = first[person]; part != NONE; part = next[part]) {
            sum += cents[part];
        }
        return sum;
    }

    void addTo(long[] retained, int person) {
        for (int part = first[person]; part != NONE; part = next[part]) {
            retained[groups[part]] += cents[part];
        }
    }

    /** Returns the group that all of the costs are of, negative if they are of several. */
    int onlyGroup() {
        for (int part = 1; part < size; part++) {
            if (groups[part] != groups[0]) {
                return NONE;
            }
        }
        return size == 0 ? NONE : groups[0];
    }
}
