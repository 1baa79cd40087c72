/**
 * Eligibility as ordinary validation errors: {@link io.github.federules.validation.EligibleFor} on a dossier, or on a
 * bean of one's own that is a {@link io.github.federules.validation.DossierSource}.
 *
 * <p>It needs a Jakarta validator, which this library does not bring along.
 */
package io.github.federules.validation;
