package io.github.federules.certify.theorem;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.Equation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question to a solver, in SMT-LIB 2: can all of this be?
 *
 * @param text declarations, definitions and assertions
 * @param inputs what the answer gives values of
 */
public record Script(String text, Map<String, Sort> inputs) {

    /** Can the premises hold and the claim be false? If not, the theorem is proved. */
    public static Script refuting(Theorem theorem) {
        return of(theorem, List.of(theorem.claim().not()));
    }

    /** Can the premises hold at all? If not, the theorem proves nothing. */
    public static Script premisesOf(Theorem theorem) {
        return of(theorem, List.of());
    }

    /** The same question with true multiplication of unknowns, which not every solver knows. */
    public Script withMultiplication() {
        return new Script(text.replace("(times ", "(* "), inputs);
    }

    /** The same question of those whose inputs of these names are these numbers. */
    public Script given(Map<String, BigInteger> numbers) {
        String given = text;
        Map<String, Sort> others = new LinkedHashMap<>(inputs);
        for (Map.Entry<String, BigInteger> each : numbers.entrySet()) {
            Sort sort = others.remove(each.getKey());
            if (sort != null) {
                String known = "-fun " + each.getKey() + " () " + sort.symbol();
                String value = sort == Sort.INTEGER
                        ? each.getValue().toString()
                        : Boolean.toString(each.getValue().signum() != 0);
                given = given.replace("(declare" + known + ")", "(define" + known + " " + value + ")");
            }
        }
        return new Script(given, others);
    }

    /** Returns what the question that refutes a theorem takes for granted of products, each as a theorem of its own. */
    public static List<Theorem> factsOnProducts(Theorem theorem) {
        List<Formula> assertions = assertions(theorem, List.of(theorem.claim().not()));
        List<Equation> definitions = needed(theorem.definitions(), assertions);
        Map<String, Sort> sorts = new HashMap<>(theorem.inputs());
        definitions.forEach(each -> sorts.put(each.name(), each.term().sort(sorts)));
        return productsIn(assertions, definitions).facts().stream()
                .map(fact -> {
                    Map<String, Sort> names = new HashMap<>();
                    fact.names().forEach(name -> names.put(name, sorts.get(name)));
                    return new Theorem(List.of(), names, List.of(), fact);
                })
                .toList();
    }

    private static Script of(Theorem theorem, List<Formula> more) {
        List<Formula> assertions = assertions(theorem, more);
        List<Equation> definitions = needed(theorem.definitions(), assertions);
        StringBuilder text = new StringBuilder();
        Map<String, Sort> sorts = new HashMap<>(theorem.inputs());
        theorem.inputs().forEach((name, sort) -> line(text, "(declare-fun " + name + " () " + sort.symbol() + ")"));
        Products products = productsIn(assertions, definitions);
        if (!products.isEmpty()) {
            line(text, "(declare-fun times (Int Int) Int)");
        }
        for (Equation each : definitions) {
            Sort sort = each.term().sort(sorts);
            sorts.put(each.name(), sort);
            line(text, "(define-fun " + each.name() + " () " + sort.symbol() + " " + each.term() + ")");
        }
        products.facts().forEach(fact -> line(text, "(assert " + fact + ")"));
        assertions.forEach(term -> line(text, "(assert " + term + ")"));
        return new Script(text.toString(), theorem.inputs());
    }

    private static List<Formula> assertions(Theorem theorem, List<Formula> more) {
        List<Formula> assertions = new ArrayList<>(theorem.axioms());
        assertions.addAll(theorem.premises());
        assertions.addAll(more);
        return assertions;
    }

    private static Products productsIn(List<Formula> assertions, List<Equation> definitions) {
        List<Formula> all = new ArrayList<>(assertions);
        definitions.forEach(each -> all.add(each.term()));
        return Products.in(all);
    }

    private static List<Equation> needed(List<Equation> definitions, List<Formula> assertions) {
        Set<String> names = new HashSet<>();
        assertions.forEach(term -> term.names().forEach(names::add));
        List<Equation> needed = new ArrayList<>();
        for (int i = definitions.size() - 1; i >= 0; i--) {
            if (names.contains(definitions.get(i).name())) {
                needed.add(definitions.get(i));
                definitions.get(i).term().names().forEach(names::add);
            }
        }
        Collections.reverse(needed);
        return needed;
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
