/**
 * Decisions on dossiers: verdicts, aid, findings with their clauses, missing facts and explanations.
 *
 * <p>A dossier is one application for aid under a call for applications. Start with
 * {@link io.github.federules.core.decision.Assessor#of Assessor.of(call)}, and read the
 * {@link io.github.federules.core.decision.Decision} that {@code assess(dossier)} returns. For example:
 *
 * <pre>{@code
 * Decision decision = Assessor.of(call).assess(dossier);
 * Verdict verdict = decision.funding().verdict();
 * Optional<MonetaryAmount> aid = decision.funding().aid();
 * List<MissingFact> missing = decision.missing();
 * String text = decision.explain(Locale.ENGLISH);
 * }</pre>
 *
 * <p>A <em>completion</em> is one way of filling in the missing facts of a dossier. Verdicts and amounts are sure if they are
 * the same in every completion.
 *
 * <p>Some words of a call can be understood in two ways; each way is a reading.
 * {@link io.github.federules.core.result.Robustness} shows whether the decision is the same under all readings. A
 * decision supports a human decision; it does not replace it.
 */
package io.github.federules.core.decision;
