package io.github.federules.certify.theorem;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Operator;
import io.github.federules.certify.formula.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a solver of linear arithmetic must know of a product of two unknowns, a rate's numerator and an amount.
 *
 * <p>Each of these facts is a theorem of its own, proved with true multiplication ({@link #lemmas}); a script has their
 * instances for the products that stand in it, and for the numbers that it compares their numerators with.
 */
public final class Products {

    private final Map<Formula, Set<Formula>> factors = new LinkedHashMap<>();
    private final Map<Formula, Set<Formula>> leasts = new LinkedHashMap<>();
    private final Map<Formula, Set<Formula>> mosts = new LinkedHashMap<>();

    private Products() {}

    static Products in(List<Formula> terms) {
        Products products = new Products();
        terms.forEach(products::find);
        return products;
    }

    /** The facts as theorems on unknowns: a numerator, two amounts, and what bounds the numerator. */
    public static List<Theorem> lemmas() {
        Formula numerator = Formulas.name("numerator");
        Formula one = Formulas.name("one");
        Formula other = Formulas.name("other");
        Formula bound = Formulas.name("bound");
        Formula together = Formulas.name("together");
        List<Formula> facts = List.of(
                fromLeast(bound, numerator, one),
                upToMost(bound, numerator, one),
                inOrder(numerator, one, other),
                together(numerator, one, other, together));
        Map<String, Sort> unknowns = Map.of(
                "numerator", Sort.INTEGER,
                "one", Sort.INTEGER,
                "other", Sort.INTEGER,
                "together", Sort.INTEGER,
                "bound", Sort.INTEGER);
        return facts.stream()
                .map(fact -> new Theorem(List.of(), unknowns, List.of(), fact))
                .toList();
    }

    boolean isEmpty() {
        return factors.isEmpty();
    }

    /** The facts on the products that were found. */
    List<Formula> facts() {
        List<Formula> facts = new ArrayList<>();
        factors.forEach((numerator, amounts) -> {
            List<Formula> each = List.copyOf(amounts);
            for (int i = 0; i < each.size(); i++) {
                Formula amount = each.get(i);
                leasts.getOrDefault(numerator, Set.of())
                        .forEach(least -> facts.add(fromLeast(least, numerator, amount)));
                mosts.getOrDefault(numerator, Set.of()).forEach(most -> facts.add(upToMost(most, numerator, amount)));
                for (int j = 0; j < each.size(); j++) {
                    if (i != j) {
                        facts.add(inOrder(numerator, amount, each.get(j)));
                    }
                }
            }
        });
        return facts;
    }

    private static Formula fromLeast(Formula least, Formula numerator, Formula amount) {
        return Formulas.ZERO
                .isAtMost(amount)
                .and(least.isAtMost(numerator))
                .implies(least.times(amount).isAtMost(numerator.times(amount)));
    }

    private static Formula upToMost(Formula most, Formula numerator, Formula amount) {
        return Formulas.ZERO
                .isAtMost(amount)
                .and(numerator.isAtMost(most))
                .implies(numerator.times(amount).isAtMost(most.times(amount)));
    }

    private static Formula inOrder(Formula numerator, Formula one, Formula other) {
        return Formulas.ZERO
                .isAtMost(numerator)
                .and(one.isAtMost(other))
                .implies(numerator.times(one).isAtMost(numerator.times(other)));
    }

    /** That an amount which two others do not exceed together has at least as much of a rate as they have. */
    public static Formula together(Formula numerator, Formula one, Formula other, Formula together) {
        return Formulas.ZERO
                .isAtMost(numerator)
                .and(one.plus(other).isAtMost(together))
                .implies(numerator.times(one).plus(numerator.times(other)).isAtMost(numerator.times(together)));
    }

    private void find(Formula term) {
        if (term instanceof Formula.Joined joined) {
            if (joined.isProductOfUnknowns()) {
                factors.computeIfAbsent(joined.operands().get(0), each -> new LinkedHashSet<>())
                        .add(joined.operands().get(1));
            }
            if (joined.operator() == Operator.AT_MOST) {
                findBound(joined.operands().get(0), joined.operands().get(1));
            }
            joined.operands().forEach(this::find);
        }
    }

    private void findBound(Formula less, Formula more) {
        if (less instanceof Formula.Numeral && more instanceof Formula.Name) {
            leasts.computeIfAbsent(more, each -> new LinkedHashSet<>()).add(less);
        } else if (less instanceof Formula.Name && more instanceof Formula.Numeral) {
            mosts.computeIfAbsent(less, each -> new LinkedHashSet<>()).add(more);
        }
    }
}
