/**
 * Jakarta Validation constraints for amounts, shares and texts.
 *
 * <p>The records of {@link io.github.federules.core.dossier} have them on their components. You can put them on your
 * own forms, for example {@code @NotNull @PositiveOrZero @EuroAmount MonetaryAmount amount}.
 *
 * <p>Jakarta Validation is optional: without it on the class path, Java ignores the annotations.
 */
package io.github.federules.core.constraint;
