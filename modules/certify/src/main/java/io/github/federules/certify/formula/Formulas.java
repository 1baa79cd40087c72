package io.github.federules.certify.formula;

import java.math.BigInteger;
import java.util.List;

/** The leaves of terms, and terms of several others. */
public final class Formulas {

    public static final Formula TRUE = new Formula.Certain(true);
    public static final Formula FALSE = new Formula.Certain(false);
    public static final Formula ZERO = new Formula.Numeral(BigInteger.ZERO);

    private Formulas() {}

    public static Formula number(long number) {
        return number(BigInteger.valueOf(number));
    }

    public static Formula number(BigInteger number) {
        return new Formula.Numeral(number);
    }

    public static Formula truth(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    public static Formula name(String name) {
        return new Formula.Name(name);
    }

    public static Formula sum(Formula... terms) {
        return sum(List.of(terms));
    }

    public static Formula sum(List<Formula> terms) {
        List<Formula> each = terms.stream().filter(term -> !term.equals(ZERO)).toList();
        return each.isEmpty() ? ZERO : each.size() == 1 ? each.get(0) : new Formula.Joined(Operator.PLUS, each);
    }

    public static Formula least(Formula one, Formula other) {
        return new Formula.Joined(Operator.IF, List.of(one.isAtMost(other), one, other));
    }

    public static Formula all(List<Formula> terms) {
        List<Formula> each = terms.stream().filter(term -> !term.equals(TRUE)).toList();
        if (each.contains(FALSE)) {
            return FALSE;
        }
        return each.isEmpty() ? TRUE : each.size() == 1 ? each.get(0) : new Formula.Joined(Operator.AND, each);
    }

    public static Formula any(List<Formula> terms) {
        List<Formula> each = terms.stream().filter(term -> !term.equals(FALSE)).toList();
        if (each.contains(TRUE)) {
            return TRUE;
        }
        return each.isEmpty() ? FALSE : each.size() == 1 ? each.get(0) : new Formula.Joined(Operator.OR, each);
    }
}
