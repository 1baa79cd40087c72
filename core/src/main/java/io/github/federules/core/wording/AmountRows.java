package io.github.federules.core.wording;

import java.util.ArrayList;
import java.util.List;

/** Rows of a label, an amount and a remark, aligned so that the amounts stand below each other. */
final class AmountRows {

    private record Row(String label, String amount, String remark) {}

    private final List<Row> rows = new ArrayList<>();

    void add(String label, String amount, String remark) {
        rows.add(new Row(label, amount, remark));
    }

    List<String> lines() {
        int widestLabel = 0;
        int widestAmount = 0;
        for (Row row : rows) {
            widestLabel = Math.max(widestLabel, row.label().length());
            widestAmount = Math.max(widestAmount, row.amount().length());
        }
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            int gap = widestLabel
                    + 2
                    + widestAmount
                    - row.label().length()
                    - row.amount().length();
            String beforeRemark = row.remark().isEmpty() ? "" : "  ";
            lines.add(row.label() + " ".repeat(gap) + row.amount() + beforeRemark + row.remark());
        }
        return lines;
    }
}
