/**
 * Rules and what they find: outcomes, figures, remedies and missing facts.
 *
 * <p>A call invites applications for aid and sets rules, each with its clause. A dossier is one application. Start with
 * {@link io.github.federules.core.rule.Finding}: a decision has one for every rule of the call. It has the outcome, the
 * clause, the figures compared, and a sentence in French and in English. If a rule fails, a
 * {@link io.github.federules.core.rule.Remedy} lists the smallest changes to the dossier that would meet it.
 *
 * <p>A <em>completion</em> is one way of filling in the missing facts of a dossier. The outcome of a rule is passed or
 * failed only if it is the same in every completion.
 */
package io.github.federules.core.rule;
