package io.github.federules.certify.formula;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An integer or a truth, as a tree. What makes them leaves out what has no effect, such as {@code and true}. */
public sealed interface Formula {

    /** Returns the value, where the values of all names are given; a truth is 1 or 0. */
    BigInteger value(Map<String, BigInteger> values);

    /** Returns the same tree with other leaves: numbers, truths and names. */
    Formula withLeaves(UnaryOperator<Formula> change);

    /** Returns all names in it. */
    Stream<String> names();

    Sort sort(Map<String, Sort> sorts);

    /** A whole number. */
    record Numeral(BigInteger number) implements Formula {

        @Override
        public BigInteger value(Map<String, BigInteger> values) {
            return number;
        }

        @Override
        public Formula withLeaves(UnaryOperator<Formula> change) {
            return change.apply(this);
        }

        @Override
        public Stream<String> names() {
            return Stream.of();
        }

        @Override
        public Sort sort(Map<String, Sort> sorts) {
            return Sort.INTEGER;
        }

        @Override
        public String toString() {
            return number.signum() < 0 ? "(- " + number.negate() + ")" : number.toString();
        }
    }

    /** True or false. */
    record Certain(boolean holds) implements Formula {

        @Override
        public BigInteger value(Map<String, BigInteger> values) {
            return holds ? BigInteger.ONE : BigInteger.ZERO;
        }

        @Override
        public Formula withLeaves(UnaryOperator<Formula> change) {
            return change.apply(this);
        }

        @Override
        public Stream<String> names() {
            return Stream.of();
        }

        @Override
        public Sort sort(Map<String, Sort> sorts) {
            return Sort.TRUTH;
        }

        @Override
        public String toString() {
            return Boolean.toString(holds);
        }
    }

    /** An input, or what a model defines. */
    record Name(String name) implements Formula {

        @Override
        public BigInteger value(Map<String, BigInteger> values) {
            BigInteger value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("There is no value of " + name + ".");
            }
            return value;
        }

        @Override
        public Formula withLeaves(UnaryOperator<Formula> change) {
            return change.apply(this);
        }

        @Override
        public Stream<String> names() {
            return Stream.of(name);
        }

        @Override
        public Sort sort(Map<String, Sort> sorts) {
            Sort sort = sorts.get(name);
            if (sort == null) {
                throw new IllegalArgumentException("There is no " + name + ".");
            }
            return sort;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Formulas that an operator joins. */
    record Joined(Operator operator, List<Formula> operands) implements Formula {

        public Joined {
            operands = List.copyOf(operands);
        }

        @Override
        public BigInteger value(Map<String, BigInteger> values) {
            return operator.of(operands, values);
        }

        @Override
        public Formula withLeaves(UnaryOperator<Formula> change) {
            return new Joined(
                    operator,
                    operands.stream().map(each -> each.withLeaves(change)).toList());
        }

        @Override
        public Stream<String> names() {
            return operands.stream().flatMap(Formula::names);
        }

        @Override
        public Sort sort(Map<String, Sort> sorts) {
            return operator == Operator.IF ? operands.get(1).sort(sorts) : operator.sort();
        }

        /** Determines whether this is a product of two unknowns, which linear arithmetic has no word for. */
        public boolean isProductOfUnknowns() {
            return operator == Operator.TIMES && operands.stream().noneMatch(Numeral.class::isInstance);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("(").append(isProductOfUnknowns() ? "times" : operator.symbol());
            operands.forEach(operand -> text.append(' ').append(operand));
            return text.append(')').toString();
        }
    }

    default Formula plus(Formula other) {
        return Formulas.sum(this, other);
    }

    default Formula minus(Formula other) {
        return other.equals(Formulas.ZERO) ? this : new Joined(Operator.MINUS, List.of(this, other));
    }

    default Formula times(Formula other) {
        if (equals(Formulas.ZERO) || other.equals(Formulas.ZERO)) {
            return Formulas.ZERO;
        }
        return equals(Formulas.number(1)) ? other : new Joined(Operator.TIMES, List.of(this, other));
    }

    default Formula dividedBy(Formula divisor) {
        return divisor.equals(Formulas.number(1)) ? this : new Joined(Operator.DIVIDED, List.of(this, divisor));
    }

    /** Returns one term if this truth holds, else the other. */
    default Formula then(Formula term, Formula otherwise) {
        if (this instanceof Certain truth) {
            return truth.holds() ? term : otherwise;
        }
        return term.equals(otherwise) ? term : new Joined(Operator.IF, List.of(this, term, otherwise));
    }

    default Formula isLessThan(Formula other) {
        return new Joined(Operator.LESS, List.of(this, other));
    }

    default Formula isAtMost(Formula other) {
        return new Joined(Operator.AT_MOST, List.of(this, other));
    }

    default Formula isAtLeast(Formula other) {
        return other.isAtMost(this);
    }

    default Formula is(Formula other) {
        return new Joined(Operator.SAME, List.of(this, other));
    }

    default Formula and(Formula... others) {
        return Formulas.all(Stream.concat(Stream.of(this), Stream.of(others)).toList());
    }

    default Formula or(Formula... others) {
        return Formulas.any(Stream.concat(Stream.of(this), Stream.of(others)).toList());
    }

    default Formula not() {
        return this instanceof Certain truth ? Formulas.truth(!truth.holds()) : new Joined(Operator.NOT, List.of(this));
    }

    default Formula implies(Formula other) {
        return not().or(other);
    }
}
