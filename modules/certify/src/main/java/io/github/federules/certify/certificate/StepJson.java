package io.github.federules.certify.certificate;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Operator;
import java.util.List;
import java.util.stream.Stream;

/** A step as lists: an operation, and what it is of. There is no number in it: each has a name. */
final class StepJson {

    private StepJson() {}

    static Object of(Formula term) {
        if (term instanceof Formula.Name name) {
            return name.name();
        }
        if (term instanceof Formula.Joined joined) {
            return joined(joined);
        }
        // Nothing added up; all of none holds, and any of none does not.
        return List.of(term.equals(Formulas.TRUE) ? "and" : term.equals(Formulas.FALSE) ? "or" : "+");
    }

    private static List<Object> joined(Formula.Joined term) {
        List<Formula> operands = term.operands();
        return switch (term.operator()) {
            case PLUS, MINUS, AT_MOST, AND, OR, NOT -> operation(term.operator().symbol(), operands);
            case DIVIDED -> operation(rounding(operands.get(0)), product(operands.get(0)));
            case IF -> choice(operands);
            case TIMES, LESS, SAME -> throw new IllegalStateException("A certificate has no step for " + term + ".");
        };
    }

    private static List<Object> choice(List<Formula> operands) {
        Formula first = operands.get(1);
        Formula second = operands.get(2);
        if (operands.get(0).equals(first.isAtMost(second))) {
            return operation("min", List.of(first, second));
        }
        return operation("if", second.equals(Formulas.ZERO) ? operands.subList(0, 2) : operands);
    }

    // A share times an amount is rounded down; with half of the divisor up to the nearest; with almost all of it, up.
    private static String rounding(Formula dividend) {
        Operator operator = ((Formula.Joined) dividend).operator();
        return operator == Operator.TIMES ? "floor" : operator == Operator.PLUS ? "nearest" : "ceil";
    }

    private static List<Formula> product(Formula dividend) {
        List<Formula> operands = ((Formula.Joined) dividend).operands();
        boolean isProduct = operands.get(0) instanceof Formula.Name;
        return isProduct ? operands : product(operands.get(operands.get(0) instanceof Formula.Numeral ? 1 : 0));
    }

    private static List<Object> operation(String name, List<Formula> operands) {
        return Stream.concat(Stream.of(name), operands.stream().map(StepJson::of))
                .toList();
    }
}
