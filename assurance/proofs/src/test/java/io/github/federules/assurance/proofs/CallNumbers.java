package io.github.federules.assurance.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Numbers of calls as people write them. */
public final class CallNumbers {

    private CallNumbers() {}

    /** Writes numbers such as {@code 1–3, 7}; where they are all, the word states it. */
    public static String shown(NavigableSet<Integer> numbers, int all) {
        if (numbers.size() == all) {
            return "all";
        }
        List<String> runs = new ArrayList<>();
        Integer first = numbers.first();
        while (first != null) {
            int last = first;
            while (numbers.contains(last + 1)) {
                last++;
            }
            runs.add(first == last ? Integer.toString(first) : first + "–" + last);
            first = numbers.higher(last);
        }
        return String.join(", ", runs);
    }
}
