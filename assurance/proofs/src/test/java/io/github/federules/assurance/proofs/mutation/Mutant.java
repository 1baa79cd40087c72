package io.github.federules.assurance.proofs.mutation;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Operator;
import io.github.federules.certify.model.Equation;
import io.github.federules.certify.model.Model;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A model in which one constant or comparison is another, one choice is swapped, or one summand or condition left out.
 *
 * @param definition the name of the definition that is changed
 * @param change where, and from what to what
 * @param model the changed model
 */
record Mutant(String definition, String change, Model model) {

    /**
     * Every mutant of a model, those of a constant or a comparison first; what is 0 because the call does not have it has
     * none.
     */
    static List<Mutant> of(Model model) {
        List<Mutant> first = new ArrayList<>();
        List<Mutant> then = new ArrayList<>();
        for (Equation definition : model.definitions()) {
            for (Variant variant : ofDefinition(definition.term())) {
                (variant.ofConstantOrComparison() ? first : then)
                        .add(new Mutant(
                                definition.name(),
                                definition.name() + ": " + variant.change(),
                                model.with(new Equation(definition.name(), variant.term()))));
            }
        }
        // What is near the aid makes the plainest examples.
        Collections.reverse(first);
        first.addAll(then);
        return first;
    }

    // What is another amount as it stands has a cent more, or is nothing.
    private static List<Variant> ofDefinition(Formula term) {
        if (term instanceof Formula.Numeral) {
            return List.of();
        }
        return term instanceof Formula.Name
                ? List.of(
                        new Variant("a cent more", term.plus(Formulas.number(1))),
                        new Variant("without " + term, Formulas.ZERO))
                : variants(term);
    }

    private static List<Variant> variants(Formula term) {
        List<Variant> variants = new ArrayList<>();
        if (term instanceof Formula.Numeral numeral) {
            variants.add(variant(numeral, numeral.number().add(BigInteger.ONE)));
            variants.add(variant(numeral, numeral.number().subtract(BigInteger.ONE)));
        } else if (term instanceof Formula.Joined joined) {
            addOperator(variants, joined);
            for (int i = 0; i < joined.operands().size(); i++) {
                addOperand(variants, joined, i);
            }
        }
        return variants;
    }

    private static void addOperator(List<Variant> variants, Formula.Joined joined) {
        List<Formula> operands = joined.operands();
        switch (joined.operator()) {
            case AT_MOST -> {
                variants.add(new Variant("<= to < in " + joined, new Formula.Joined(Operator.LESS, operands)));
                variants.add(new Variant("<= to = in " + joined, new Formula.Joined(Operator.SAME, operands)));
                variants.add(new Variant(
                        "turned around: " + joined, new Formula.Joined(Operator.AT_MOST, turned(operands))));
            }
            case LESS ->
                variants.add(new Variant("< to <= in " + joined, new Formula.Joined(Operator.AT_MOST, operands)));
            case MINUS -> variants.add(new Variant("- to + in " + joined, new Formula.Joined(Operator.PLUS, operands)));
            case NOT -> variants.add(new Variant("not to yes in " + joined, operands.get(0)));
            case SAME -> variants.add(new Variant("= to not = in " + joined, joined.not()));
            case IF ->
                variants.add(new Variant(
                        "branches swapped in " + joined,
                        new Formula.Joined(Operator.IF, List.of(operands.get(0), operands.get(2), operands.get(1)))));
            case PLUS -> addEachLeftOut(variants, joined, Formulas::sum);
            case AND -> addEachLeftOut(variants, joined, Formulas::all);
            case OR -> addEachLeftOut(variants, joined, Formulas::any);
            default -> {}
        }
    }

    private static List<Formula> turned(List<Formula> two) {
        return List.of(two.get(1), two.get(0));
    }

    private static void addEachLeftOut(
            List<Variant> variants, Formula.Joined joined, Function<List<Formula>, Formula> join) {
        for (int i = 0; i < joined.operands().size(); i++) {
            List<Formula> others = new ArrayList<>(joined.operands());
            Formula leftOut = others.remove(i);
            variants.add(new Variant("without " + leftOut, join.apply(others)));
            if (joined.operator() == Operator.PLUS) {
                variants.add(new Variant("less " + leftOut, join.apply(others).minus(leftOut)));
            }
        }
    }

    private static void addOperand(List<Variant> variants, Formula.Joined joined, int index) {
        for (Variant variant : variants(joined.operands().get(index))) {
            List<Formula> operands = new ArrayList<>(joined.operands());
            operands.set(index, variant.term());
            variants.add(new Variant(variant.change(), new Formula.Joined(joined.operator(), operands)));
        }
    }

    private static Variant variant(Formula.Numeral from, BigInteger to) {
        return new Variant(from + " to " + to, Formulas.number(to));
    }

    /** A changed term; in the words of the change, constants and comparisons become others. */
    private record Variant(String change, Formula term) {

        boolean ofConstantOrComparison() {
            return change.contains(" to ") || change.startsWith("turned");
        }
    }
}
