package io.github.federules.dmn;

import io.github.federules.core.rule.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a node of a model finds its value. */
sealed interface Logic {

    /** An expression in FEEL. */
    record Expression(String feel) implements Logic {}

    /** A table; each row that is met has its output. */
    record Table(Hits hits, List<Column> columns, List<Row> rows) implements Logic {}

    /** A value of several components, each an expression in FEEL. */
    record Components(Map<String, String> feel) implements Logic {}

    /** A value that is found in steps, each an expression in FEEL of a type. */
    record Stepwise(List<Step> steps, String result) implements Logic {}

    /** A step that later ones know by its name. */
    record Step(String name, String type, String feel) {}

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
    record Column(String label, String feel, String type) {}

    /**
     * A row of a table.
     *
     * @param cells what each column must be
     * @param output the output of the row, in FEEL
     * @param clause the clause that the row rests on, or empty
     */
    record Row(List<String> cells, String output, Optional<Clause> clause) {

        static Row of(String output, String... cells) {
            return new Row(Arrays.asList(cells), output, Optional.empty());
        }

        Row citing(Clause cited) {
            return new Row(cells, output, Optional.of(cited));
        }
    }

    static Logic unique(List<Column> columns, List<Row> rows) {
        return new Table(Hits.UNIQUE, columns, rows);
    }

    static Logic feel(String feel) {
        return new Expression(feel);
    }
}
