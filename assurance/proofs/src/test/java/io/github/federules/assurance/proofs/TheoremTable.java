package io.github.federules.assurance.proofs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Theorem by theorem, of which calls it was proved, and how long each solver took for the slowest of them. */
final class TheoremTable {

    private final Map<String, Row> rows = new LinkedHashMap<>();

    void add(int call, String says, List<Proof> proofs) {
        Row row = rows.computeIfAbsent(says, each -> new Row(new TreeSet<>(), new ArrayList<>()));
        row.calls.add(call);
        row.proofs.add(proofs);
    }

    int theorems() {
        return rows.values().stream().mapToInt(row -> row.proofs.size()).sum();
    }

    /** The rows of a table, where there are so many calls. */
    List<List<String>> rows(int calls) {
        List<List<String>> shown = new ArrayList<>();
        rows.forEach((says, row) -> {
            List<String> cells = new ArrayList<>(List.of(says, CallNumbers.shown(row.calls, calls)));
            for (int solver = 0; solver < row.proofs.get(0).size(); solver++) {
                cells.add(row.slowest(solver).toString());
            }
            shown.add(cells);
        });
        return shown;
    }

    private record Row(NavigableSet<Integer> calls, List<List<Proof>> proofs) {

        // What is not proved counts as the slowest.
        Proof slowest(int solver) {
            return proofs.stream()
                    .map(each -> each.get(solver))
                    .reduce((one, other) ->
                            other.isProved() && (!one.isProved() || one.nanoseconds() >= other.nanoseconds())
                                    ? one
                                    : other)
                    .orElseThrow();
        }
    }
}
