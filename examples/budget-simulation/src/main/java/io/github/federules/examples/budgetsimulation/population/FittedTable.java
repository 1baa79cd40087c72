package io.github.federules.examples.budgetsimulation.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table of fitted parameters: a name or a number, then a whole number for each fund. */
record FittedTable(List<String> rows, Map<String, long[]> byFund) {

    /** Reads {@code total-costs.csv} or {@code regions.csv}. */
    static FittedTable read(String name) {
        try (InputStream in = FittedTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar has no " + name + ".");
            }
            List<String[]> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
            return of(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FittedTable of(List<String[]> lines) {
        List<String> rows = new ArrayList<>();
        Map<String, long[]> byFund = new TreeMap<>();
        for (int column = 1; column < lines.get(0).length; column++) {
            long[] values = new long[lines.size() - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = Long.parseLong(lines.get(i + 1)[column]);
            }
            byFund.put(lines.get(0)[column], values);
        }
        lines.subList(1, lines.size()).forEach(line -> rows.add(line[0]));
        return new FittedTable(rows, byFund);
    }
}
