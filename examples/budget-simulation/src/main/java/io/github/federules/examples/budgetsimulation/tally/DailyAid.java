package io.github.federules.examples.budgetsimulation.tally;

import java.time.LocalDate;

/** The sure aid of the eligible dossiers that were sent on one day, in cents. */
public record DailyAid(int variant, LocalDate day, long eligible, long aid) {}
