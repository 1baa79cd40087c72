package io.github.federules.assurance.proofs.term;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An integer or a truth, as a tree. What makes them leaves out what has no effect, such as {@code and true}. */
public sealed interface Term {

    /** Returns the value, where the values of all names are given; a truth is 1 or 0. */
    BigInteger value(Map<String, BigInteger> values);

    /** Returns the same tree with other leaves: numbers, truths and names. */
    Term withLeaves(UnaryOperator<Term> change);

    /** Returns all names in it. */
    Stream<String> names();

    Sort sort(Map<String, Sort> sorts);

    /** A whole number. */
    record Numeral(BigInteger number) implements Term {

        @Override
        public BigInteger value(Map<String, BigInteger> values) {
            return number;
        }

        @Override
        public Term withLeaves(UnaryOperator<Term> change) {
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
    record Truth(boolean holds) implements Term {

        @Override
        public BigInteger value(Map<String, BigInteger> values) {
            return holds ? BigInteger.ONE : BigInteger.ZERO;
        }

        @Override
        public Term withLeaves(UnaryOperator<Term> change) {
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
    record Name(String name) implements Term {

        @Override
        public BigInteger value(Map<String, BigInteger> values) {
            BigInteger value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("There is no value of " + name + ".");
            }
            return value;
        }

        @Override
        public Term withLeaves(UnaryOperator<Term> change) {
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

    /** Terms that an operator joins. */
    record Joined(Operator operator, List<Term> operands) implements Term {

        public Joined {
            operands = List.copyOf(operands);
        }

        @Override
        public BigInteger value(Map<String, BigInteger> values) {
            return operator.of(operands, values);
        }

        @Override
        public Term withLeaves(UnaryOperator<Term> change) {
            return new Joined(
                    operator,
                    operands.stream().map(each -> each.withLeaves(change)).toList());
        }

        @Override
        public Stream<String> names() {
            return operands.stream().flatMap(Term::names);
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

    default Term plus(Term other) {
        return Terms.sum(this, other);
    }

    default Term minus(Term other) {
        return other.equals(Terms.ZERO) ? this : new Joined(Operator.MINUS, List.of(this, other));
    }

    default Term times(Term other) {
        if (equals(Terms.ZERO) || other.equals(Terms.ZERO)) {
            return Terms.ZERO;
        }
        return equals(Terms.number(1)) ? other : new Joined(Operator.TIMES, List.of(this, other));
    }

    default Term dividedBy(Term divisor) {
        return divisor.equals(Terms.number(1)) ? this : new Joined(Operator.DIVIDED, List.of(this, divisor));
    }

    /** Returns one term if this truth holds, else the other. */
    default Term then(Term term, Term otherwise) {
        if (this instanceof Truth truth) {
            return truth.holds() ? term : otherwise;
        }
        return term.equals(otherwise) ? term : new Joined(Operator.IF, List.of(this, term, otherwise));
    }

    default Term isLessThan(Term other) {
        return new Joined(Operator.LESS, List.of(this, other));
    }

    default Term isAtMost(Term other) {
        return new Joined(Operator.AT_MOST, List.of(this, other));
    }

    default Term isAtLeast(Term other) {
        return other.isAtMost(this);
    }

    default Term is(Term other) {
        return new Joined(Operator.SAME, List.of(this, other));
    }

    default Term and(Term... others) {
        return Terms.all(Stream.concat(Stream.of(this), Stream.of(others)).toList());
    }

    default Term or(Term... others) {
        return Terms.any(Stream.concat(Stream.of(this), Stream.of(others)).toList());
    }

    default Term not() {
        return this instanceof Truth truth ? Terms.truth(!truth.holds()) : new Joined(Operator.NOT, List.of(this));
    }

    default Term implies(Term other) {
        return not().or(other);
    }
}
