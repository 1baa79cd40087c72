/**
 * A decision as data, as a record keeps it.
 *
 * <p>A decision is the answer to a dossier, which is one application for aid, under a call. {@code Decision.recorded()} returns a
 * {@link io.github.federules.core.record.RecordedDecision}.
 */
@NullMarked
package io.github.federules.core.record;

import org.jspecify.annotations.NullMarked;
