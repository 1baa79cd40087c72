/**
 * The facts of an application for aid.
 *
 * <p>A {@link io.github.federules.core.dossier.Dossier} is one application: the applicant, the operation with its cost
 * lines, and the submission. Start with {@code Applicant.of(…)}, {@code Operation.titled(…)} and
 * {@code Dossier.of(applicant, operation)}. Amounts are in euros net of VAT. Shares of working time are shares of an
 * FTE (full-time equivalent), such as {@code fte("0.20")}.
 *
 * <p>Every type is immutable. Values that cannot exist fail immediately with an
 * {@link io.github.federules.core.fault.InvalidFactException}. A fact that rules look at is a
 * {@link io.github.federules.core.fact.Fact}, known or unknown. Names and labels are {@code Optional}.
 */
package io.github.federules.core.dossier;
