package io.github.federules.feder.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of costs as a reader finds it in a French text: each row with its amount in cents and its remark. */
record CostRows(List<Row> rows) {

    private static final Pattern ROW = Pattern.compile("  (.+?) {2,}([0-9]{1,3}(?: [0-9]{3})*,[0-9]{2}) €(?:  (.*))?");

    /** One row; the label without the space before it, which marks a part. */
    record Row(String label, boolean isPart, long cents, String remark) {}

    static CostRows of(String french) {
        List<Row> rows = new ArrayList<>();
        boolean isInside = false;
        for (String line : french.replaceAll("[\u00a0\u202f]", " ").lines().toList()) {
            isInside = line.startsWith("Dépenses, en euros") || (isInside && !line.isBlank());
            Matcher row = ROW.matcher(line);
            if (isInside && row.matches()) {
                rows.add(new Row(
                        row.group(1).strip(),
                        line.startsWith("    "),
                        parsed(row.group(2)),
                        row.group(3) == null ? "" : row.group(3)));
            }
        }
        return new CostRows(rows);
    }

    Row row(String label) {
        return find(label).orElseThrow(() -> new NoSuchElementException(label + " in " + rows));
    }

    Optional<Row> find(String label) {
        return rows.stream().filter(row -> row.label().startsWith(label)).findFirst();
    }

    long cents(String label) {
        return row(label).cents();
    }

    /** The parts right below a row. */
    List<Row> partsOf(String label) {
        int at = rows.indexOf(row(label));
        List<Row> parts = new ArrayList<>();
        for (int i = at + 1; i < rows.size() && rows.get(i).isPart(); i++) {
            parts.add(rows.get(i));
        }
        return parts;
    }

    /** An amount of a French text, with plain spaces, in cents. */
    static long parsed(String amount) {
        return new BigDecimal(amount.replace(" ", "").replace(',', '.'))
                .movePointRight(2)
                .longValueExact();
    }

    static long sum(List<Row> rows) {
        return rows.stream().mapToLong(Row::cents).sum();
    }
}
