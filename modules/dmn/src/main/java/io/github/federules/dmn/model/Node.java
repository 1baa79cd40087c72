package io.github.federules.dmn.model;

import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node of a model's graph.
 *
 * @param kind what it is
 * @param name the name that expressions know it by
 * @param type the type of its value, or of the result of a function
 * @param label what it is, for people
 * @param parameters the parameters of a function with their types
 * @param logic how its value is found; an input has none
 * @param needs the nodes that it needs, by their names
 * @param clauses the clauses of the call that it cites
 * @param terms the terms of the call that it states
 */
public record Node(
        NodeKind kind,
        String name,
        String type,
        String label,
        Map<String, String> parameters,
        Logic logic,
        List<String> needs,
        List<Clause> clauses,
        List<Term> terms) {

    /** What a node is. */
    public enum NodeKind {
        /** A value that a caller provides. */
        INPUT,
        /** A value that is computed from others. */
        DECISION,
        /** A function of its parameters. */
        FUNCTION
    }

    private static Node of(NodeKind kind, String name, Type type, String label) {
        return new Node(kind, name, type.name(), label, Map.of(), Logic.feel(""), List.of(), List.of(), List.of());
    }

    /** Creates a value that a caller provides. */
    public static Node input(String name, Type type, String label) {
        return of(NodeKind.INPUT, name, type, label);
    }

    /** Creates a value that is computed from others. */
    public static Node decision(String name, Type type, String label) {
        return of(NodeKind.DECISION, name, type, label);
    }

    /** Creates a function. */
    public static Node function(String name, Type type, String label) {
        return of(NodeKind.FUNCTION, name, type, label);
    }

    /** Returns a copy with one more parameter. */
    public Node with(String parameter, Type parameterType) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, parameterType.name());
        return new Node(kind, name, type, label, more, logic, needs, clauses, terms);
    }

    /** Returns a copy whose value an expression computes. */
    public Node as(String feel) {
        return as(Logic.feel(feel));
    }

    /** Returns a copy whose value is found so. */
    public Node as(Logic found) {
        return new Node(kind, name, type, label, parameters, found, needs, clauses, terms);
    }

    /** Returns a copy that needs these nodes. */
    public Node needing(String... names) {
        return needing(List.of(names));
    }

    /** Returns a copy that needs these nodes. */
    public Node needing(List<String> names) {
        List<String> once = names.stream().distinct().toList();
        return new Node(kind, name, type, label, parameters, logic, once, clauses, terms);
    }

    /** Returns a copy that cites these clauses. */
    public Node citing(List<Clause> cited) {
        return new Node(kind, name, type, label, parameters, logic, needs, cited, terms);
    }

    /** Returns a copy that states these terms, and so cites the clause of each. */
    public Node stating(List<? extends Term> stated) {
        List<Clause> cited = stated.stream().map(Term::clause).distinct().toList();
        return new Node(kind, name, type, label, parameters, logic, needs, cited, List.copyOf(stated));
    }

    /** Returns a copy that states these terms, and so cites the clause of each. */
    public Node stating(Term... stated) {
        return stating(List.of(stated));
    }
}
