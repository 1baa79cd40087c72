package io.github.federules.examples.budgetsimulation.tally;

/** The tally of one variant, kind of beneficiary and size of budget. */
public record TallyCell(int variant, String kind, BudgetSize size, VariantTally tally) {}
