package io.github.federules.certify.certificate;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.Equation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The definitions of a model as few steps: without what is nothing in this dossier, and without other names for the same. */
final class Folding {

    private final Map<String, Formula> known;

    private Folding(Map<String, Formula> known) {
        this.known = new HashMap<>(known);
    }

    /** The steps to what is claimed, where these names are known. */
    static List<Equation> of(List<Equation> definitions, Map<String, Formula> known, Set<String> claimed) {
        Folding folding = new Folding(known);
        List<Equation> steps = new ArrayList<>();
        for (Equation each : definitions) {
            Formula term = folding.fold(each.term());
            if (term instanceof Formula.Joined || claimed.contains(each.name())) {
                steps.add(new Equation(each.name(), term));
            } else {
                folding.known.put(each.name(), term);
            }
        }
        Set<String> needed = new HashSet<>(claimed);
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (needed.contains(steps.get(i).name())) {
                steps.get(i).term().names().forEach(needed::add);
            }
        }
        return steps.stream().filter(step -> needed.contains(step.name())).toList();
    }

    private Formula fold(Formula term) {
        if (term instanceof Formula.Name name) {
            return known.getOrDefault(name.name(), term);
        }
        if (!(term instanceof Formula.Joined joined)) {
            return term;
        }
        List<Formula> parts = joined.operands().stream().map(this::fold).toList();
        Formula first = parts.get(0);
        if (parts.stream().allMatch(Folding::isConstant)) {
            Formula constant = new Formula.Joined(joined.operator(), parts);
            BigInteger value = constant.value(Map.of());
            return constant.sort(Map.of()) == Sort.TRUTH ? Formulas.truth(value.signum() != 0) : Formulas.number(value);
        }
        return switch (joined.operator()) {
            case PLUS -> Formulas.sum(parts);
            case MINUS -> first.minus(parts.get(1));
            case TIMES -> first.times(parts.get(1));
            case DIVIDED -> first.equals(Formulas.ZERO) ? first : first.dividedBy(parts.get(1));
            case IF -> first.then(parts.get(1), parts.get(2));
            case AND -> Formulas.all(parts);
            case OR -> Formulas.any(parts);
            case NOT -> first.not();
            case LESS, AT_MOST, SAME -> new Formula.Joined(joined.operator(), parts);
        };
    }

    private static boolean isConstant(Formula term) {
        return term instanceof Formula.Numeral || term instanceof Formula.Certain;
    }
}
