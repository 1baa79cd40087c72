/**
 * Eligibility as ordinary validation errors: {@link io.github.federules.validation.EligibleFor} on a dossier, or on your
 * own bean that is a {@link io.github.federules.validation.DossierSource}.
 *
 * <p>It requires a Jakarta validator, which is not among the dependencies of this library.
 */
package io.github.federules.validation;
