package io.github.federules.proofs.theorem;

import io.github.federules.proofs.model.Fraction;
import io.github.federules.proofs.term.Sort;
import io.github.federules.proofs.term.Term;
import io.github.federules.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a solver of linear arithmetic must be told of a product of two unknowns, a rate's numerator and an amount.
 *
 * <p>Each of these facts is a theorem of its own, proved with true multiplication ({@link #lemmas}); a script has their
 * instances for the products that stand in it.
 */
public final class Products {

    private final Map<Term, Set<Term>> factors = new LinkedHashMap<>();

    private Products() {}

    static Products in(List<Term> terms) {
        Products products = new Products();
        terms.forEach(products::find);
        return products;
    }

    /** The facts as theorems on three unknowns: a numerator and two amounts. */
    public static List<Theorem> lemmas() {
        Term numerator = Terms.name("numerator");
        Term one = Terms.name("one");
        Term other = Terms.name("other");
        List<Term> facts = new ArrayList<>(single(numerator, one));
        facts.addAll(pair(numerator, one, other));
        Map<String, Sort> unknowns = Map.of(
                "numerator", Sort.INTEGER,
                "one", Sort.INTEGER,
                "other", Sort.INTEGER);
        return facts.stream()
                .map(fact -> new Theorem(List.of(), unknowns, List.of(), fact))
                .toList();
    }

    boolean isEmpty() {
        return factors.isEmpty();
    }

    /** The facts on the products that were found. */
    List<Term> facts() {
        List<Term> facts = new ArrayList<>();
        factors.forEach((numerator, amounts) -> {
            List<Term> each = List.copyOf(amounts);
            for (int i = 0; i < each.size(); i++) {
                facts.addAll(single(numerator, each.get(i)));
                for (int j = 0; j < each.size(); j++) {
                    if (i != j) {
                        facts.addAll(pair(numerator, each.get(i), each.get(j)));
                    }
                }
            }
        });
        return facts;
    }

    private static List<Term> single(Term numerator, Term amount) {
        Term product = numerator.times(amount);
        Term positive = Terms.ZERO.isAtMost(numerator).and(Terms.ZERO.isAtMost(amount));
        return List.of(
                positive.implies(Terms.ZERO.isAtMost(product)),
                positive.and(numerator.isAtMost(Fraction.MILLION))
                        .implies(product.isAtMost(Fraction.MILLION.times(amount))));
    }

    private static List<Term> pair(Term numerator, Term one, Term other) {
        return List.of(Terms.ZERO
                .isAtMost(numerator)
                .and(one.isAtMost(other))
                .implies(numerator.times(one).isAtMost(numerator.times(other))));
    }

    private void find(Term term) {
        if (term instanceof Term.Joined joined) {
            if (joined.isProductOfUnknowns()) {
                factors.computeIfAbsent(joined.operands().get(0), each -> new LinkedHashSet<>())
                        .add(joined.operands().get(1));
            }
            joined.operands().forEach(this::find);
        }
    }
}
