package io.github.federules.proofs.term;

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
