/**
 * What a decision says: verdicts, costs, lines set aside, shares of the aid, and what else people should know.
 *
 * <p>A decision is the answer to a dossier, which is one application for aid, under a call. Start with
 * {@link io.github.federules.core.result.TrackDecision} and {@link io.github.federules.core.result.Costs}.
 */
@NullMarked
package io.github.federules.core.result;

import org.jspecify.annotations.NullMarked;
