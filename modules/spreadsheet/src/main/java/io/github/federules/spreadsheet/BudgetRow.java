package io.github.federules.spreadsheet;

import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.CostNature;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One row of a budget, which is one cost line.
 *
 * @param number the row of the workbook, or the line of the file where the row starts, from 1
 * @param nature the nature of the cost
 * @param fields the other fields of the cost line that the row states, in the form of the dossier format, without {@link
 *     BudgetColumn#NATURE}
 * @param answers what the row answers to criteria of cost lines
 */
public record BudgetRow(long number, CostNature nature, Map<BudgetColumn, String> fields, Answers answers) {

    /**
     * Keeps a copy of the fields.
     *
     * @param number the row of the workbook, or the line of the file where the row starts, from 1
     * @param nature the nature of the cost
     * @param fields the other fields of the cost line
     * @param answers what the row answers to criteria of cost lines
     */
    public BudgetRow {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(answers, "answers");
        for (Map.Entry<?, ?> each : Objects.requireNonNull(fields, "fields").entrySet()) {
            Objects.requireNonNull(each.getKey(), "fields");
            Objects.requireNonNull(each.getValue(), "fields");
        }
        // In the order of the columns: the errors of a row come in it.
        Map<BudgetColumn, String> copy = new EnumMap<>(BudgetColumn.class);
        copy.putAll(fields);
        fields = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the value in one short line, for logs, without names.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "BudgetRow[number=" + number + ", nature=" + nature + "]";
    }
}
