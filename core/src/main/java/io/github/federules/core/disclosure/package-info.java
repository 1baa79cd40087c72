/**
 * The explanation of the processing that the person concerned may ask for.
 *
 * <p>It says how the program contributed to the decision on a dossier, which is one application for aid. {@code Decision.disclosure}
 * returns a {@link io.github.federules.core.disclosure.Disclosure}.
 */
@NullMarked
package io.github.federules.core.disclosure;

import org.jspecify.annotations.NullMarked;
