package io.github.federules.certify.formula;

/** What a term stands for. */
public enum Sort {
    INTEGER("Int"),
    TRUTH("Bool");

    private final String symbol;

    Sort(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
