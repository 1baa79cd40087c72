/**
 * Eligibility as ordinary validation errors: {@link io.github.federules.feder.validation.EligibleFor} on a dossier, or on a
 * bean of one's own that is a {@link io.github.federules.feder.validation.DossierSource}.
 *
 * <p>It needs a Jakarta validator, which this library does not bring along; whoever has none loads nothing of this package.
 */
package io.github.federules.feder.validation;
