package io.github.federules.assurance.proofs.term;

import java.math.BigInteger;
import java.util.List;

/** The leaves of terms, and terms of several others. */
public final class Terms {

    public static final Term TRUE = new Term.Truth(true);
    public static final Term FALSE = new Term.Truth(false);
    public static final Term ZERO = new Term.Numeral(BigInteger.ZERO);

    private Terms() {}

    public static Term number(long number) {
        return number(BigInteger.valueOf(number));
    }

    public static Term number(BigInteger number) {
        return new Term.Numeral(number);
    }

    public static Term truth(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    public static Term name(String name) {
        return new Term.Name(name);
    }

    public static Term sum(Term... terms) {
        return sum(List.of(terms));
    }

    public static Term sum(List<Term> terms) {
        List<Term> each = terms.stream().filter(term -> !term.equals(ZERO)).toList();
        return each.isEmpty() ? ZERO : each.size() == 1 ? each.get(0) : new Term.Joined(Operator.PLUS, each);
    }

    public static Term least(Term one, Term other) {
        return new Term.Joined(Operator.IF, List.of(one.isAtMost(other), one, other));
    }

    public static Term all(List<Term> terms) {
        List<Term> each = terms.stream().filter(term -> !term.equals(TRUE)).toList();
        if (each.contains(FALSE)) {
            return FALSE;
        }
        return each.isEmpty() ? TRUE : each.size() == 1 ? each.get(0) : new Term.Joined(Operator.AND, each);
    }

    public static Term any(List<Term> terms) {
        List<Term> each = terms.stream().filter(term -> !term.equals(FALSE)).toList();
        if (each.contains(TRUE)) {
            return TRUE;
        }
        return each.isEmpty() ? FALSE : each.size() == 1 ? each.get(0) : new Term.Joined(Operator.OR, each);
    }
}
