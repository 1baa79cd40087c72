package io.github.federules.assurance.benchmarks;

import org.javamoney.moneta.Money;

/** A program that prints one amount of Moneta, for what a first decision is compared with. */
final class FirstAmount {

    private FirstAmount() {}

    /** Prints the amount. */
    public static void main(String[] arguments) {
        System.out.println(Money.of(250_000, "EUR"));
    }
}
