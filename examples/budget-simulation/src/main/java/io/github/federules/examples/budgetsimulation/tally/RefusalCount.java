package io.github.federules.examples.budgetsimulation.tally;

/** How many dossiers a rule refuses under a variant. A dossier that several rules refuse counts for each. */
public record RefusalCount(int variant, String rule, long dossiers) {}
