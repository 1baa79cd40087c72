package io.github.federules.assurance.proofs.term;

import java.math.BigInteger;
import java.util.List;

/** What joins terms; a truth is 1 or 0. Each is written as in SMT-LIB 2, whose {@code div} rounds down for a divisor over 0. */
public enum Operator {
    PLUS("+", Sort.INTEGER),
    MINUS("-", Sort.INTEGER),
    TIMES("*", Sort.INTEGER),
    DIVIDED("div", Sort.INTEGER),
    IF("ite", Sort.INTEGER),
    LESS("<", Sort.TRUTH),
    AT_MOST("<=", Sort.TRUTH),
    SAME("=", Sort.TRUTH),
    AND("and", Sort.TRUTH),
    OR("or", Sort.TRUTH),
    NOT("not", Sort.TRUTH);

    private final String symbol;
    private final Sort sort;

    Operator(String symbol, Sort sort) {
        this.symbol = symbol;
        this.sort = sort;
    }

    public String symbol() {
        return symbol;
    }

    Sort sort() {
        return sort;
    }

    BigInteger of(List<BigInteger> operands) {
        BigInteger first = operands.get(0);
        return switch (this) {
            case PLUS -> operands.stream().reduce(BigInteger.ZERO, BigInteger::add);
            case MINUS -> first.subtract(operands.get(1));
            case TIMES -> first.multiply(operands.get(1));
            case DIVIDED -> floor(first, operands.get(1));
            case IF -> first.signum() != 0 ? operands.get(1) : operands.get(2);
            case LESS -> truth(first.compareTo(operands.get(1)) < 0);
            case AT_MOST -> truth(first.compareTo(operands.get(1)) <= 0);
            case SAME -> truth(first.equals(operands.get(1)));
            case AND -> truth(operands.stream().allMatch(each -> each.signum() != 0));
            case OR -> truth(operands.stream().anyMatch(each -> each.signum() != 0));
            case NOT -> truth(first.signum() == 0);
        };
    }

    private static BigInteger floor(BigInteger dividend, BigInteger divisor) {
        if (divisor.signum() <= 0) {
            throw new ArithmeticException("The divisor is " + divisor + ", but must be over 0.");
        }
        BigInteger[] both = dividend.divideAndRemainder(divisor);
        return both[1].signum() < 0 ? both[0].subtract(BigInteger.ONE) : both[0];
    }

    private static BigInteger truth(boolean holds) {
        return holds ? BigInteger.ONE : BigInteger.ZERO;
    }
}
