package io.github.federules.dmn.model;

import io.github.federules.core.rule.Clause;
import java.util.List;
import java.util.Optional;

/** How a node of a model finds its value. */
public sealed interface Logic {

    /** An expression in FEEL. */
    record Expression(String feel) implements Logic {}

    /** A table; each row that is met has its output. */
    record Table(Hits hits, List<Column> columns, List<TableRow> rows) implements Logic {}

    /** A value that is found in steps: the result, in FEEL, or without one the steps together. */
    record Stepwise(List<Step> steps, Optional<String> result) implements Logic {}

    /** A step that later ones know by its name: an expression in FEEL of a type. */
    record Step(String name, Type type, String feel) {}

    /** How many rows of a table may be met. */
    enum Hits {
        UNIQUE,
        COLLECT
    }

    /**
     * A column of a table.
     *
     * @param label what is compared, for people
     * @param feel what is compared
     * @param type its type
     */
    record Column(String label, String feel, Type type) {}

    /**
     * A row of a table.
     *
     * @param cells what each column must be
     * @param output the output of the row, in FEEL
     * @param clause the clause that the row rests on, or empty
     */
    record TableRow(List<String> cells, String output, Optional<Clause> clause) {

        /** Creates a row that rests on no clause. */
        public static TableRow of(String output, String... cells) {
            return new TableRow(List.of(cells), output, Optional.empty());
        }

        /** Returns a copy that rests on a clause. */
        public TableRow citing(Clause cited) {
            return new TableRow(cells, output, Optional.of(cited));
        }
    }

    /** Creates a table of which one row is met. */
    static Logic unique(List<Column> columns, List<TableRow> rows) {
        return new Table(Hits.UNIQUE, columns, rows);
    }

    /** Creates an expression. */
    static Logic feel(String feel) {
        return new Expression(feel);
    }
}
