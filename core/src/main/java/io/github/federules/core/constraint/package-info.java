/**
 * What a Jakarta validator knows of amounts, shares and texts beside the standard constraints.
 *
 * <p>The records carry these on their components; a form of a user's own may carry them as well. Whoever has no validator
 * needs nothing of it: an annotation whose meaning is not on the class path is overlooked.
 */
package io.github.federules.core.constraint;
