package io.github.federules.dmn;

import io.github.federules.core.rule.Clause;
import java.util.List;
import java.util.Map;

/** A node of a model's graph. */
sealed interface Node {

    /** The name that expressions know the node by. */
    String name();

    /** The nodes that it needs, by their names. */
    List<String> needs();

    /** The clauses of the call that it stands for. */
    List<Clause> clauses();

    /** A value that a caller provides. */
    record Input(String name, String type, String label) implements Node {

        @Override
        public List<String> needs() {
            return List.of();
        }

        @Override
        public List<Clause> clauses() {
            return List.of();
        }
    }

    /** A value that is computed from others. */
    record Computation(String name, String type, String label, List<String> needs, List<Clause> clauses, Logic logic)
            implements Node {

        static Computation of(String name, String type, String label, Logic logic) {
            return new Computation(name, type, label, List.of(), List.of(), logic);
        }

        Computation needing(String... names) {
            return needing(List.of(names));
        }

        Computation needing(List<String> names) {
            return new Computation(name, type, label, List.copyOf(names), clauses, logic);
        }

        Computation citing(Clause... cited) {
            return citing(List.of(cited));
        }

        Computation citing(List<Clause> cited) {
            return new Computation(name, type, label, needs, List.copyOf(cited), logic);
        }
    }

    /** A function of its parameters. */
    record Function(
            String name, String type, String label, Map<String, String> parameters, List<Clause> clauses, Logic logic)
            implements Node {

        @Override
        public List<String> needs() {
            return List.of();
        }
    }
}
