package io.github.federules.certify.formula;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

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

    /** What the operands give where names have these values; those that cannot change it are not looked at. */
    BigInteger of(List<Formula> operands, Map<String, BigInteger> values) {
        BigInteger first = operands.get(0).value(values);
        return switch (this) {
            case PLUS -> sum(first, operands, values);
            case MINUS -> first.subtract(operands.get(1).value(values));
            case TIMES -> first.multiply(operands.get(1).value(values));
            case DIVIDED -> floor(first, operands.get(1).value(values));
            case IF -> operands.get(first.signum() != 0 ? 1 : 2).value(values);
            case LESS -> truth(first.compareTo(operands.get(1).value(values)) < 0);
            case AT_MOST -> truth(first.compareTo(operands.get(1).value(values)) <= 0);
            case SAME -> truth(first.equals(operands.get(1).value(values)));
            case AND -> truth(!isAny(false, operands, values));
            case OR -> truth(isAny(true, operands, values));
            case NOT -> truth(first.signum() == 0);
        };
    }

    // Every dossier of a boundary is evaluated, several times: streams would take most of the time.
    private static BigInteger sum(BigInteger first, List<Formula> operands, Map<String, BigInteger> values) {
        BigInteger sum = first;
        for (int i = 1; i < operands.size(); i++) {
            sum = sum.add(operands.get(i).value(values));
        }
        return sum;
    }

    private static boolean isAny(boolean truth, List<Formula> operands, Map<String, BigInteger> values) {
        for (Formula operand : operands) {
            if ((operand.value(values).signum() != 0) == truth) {
                return true;
            }
        }
        return false;
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
