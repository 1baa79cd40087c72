package io.github.federules.examples.budgetsimulation.tally;

/** How many errors have a code. */
public record ErrorCount(String code, long errors) {}
