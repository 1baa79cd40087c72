/**
 * Facts of a dossier, each known or unknown, and the places where a dossier states them.
 *
 * <p>A dossier is one application for aid. Start with {@link io.github.federules.core.fact.Fact}: a value, or the statement that it is
 * not known.
 */
@NullMarked
package io.github.federules.core.fact;

import org.jspecify.annotations.NullMarked;
