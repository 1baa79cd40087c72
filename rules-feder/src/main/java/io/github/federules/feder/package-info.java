/**
 * Eligibility and aid under calls of the ERDF (European Regional Development Fund; FEDER in French).
 *
 * <p>A call invites applications for aid; a dossier is one application. Some words of a call can be understood in two
 * ways; each way is a reading.
 *
 * <ul>
 *   <li>Start with {@link io.github.federules.feder.FederEligibility#under FederEligibility.under(call)}: it assesses
 *       dossiers under one call.
 *   <li>{@link io.github.federules.feder.FederEligibility#among FederEligibility.among(calls)} ranks several calls for
 *       a dossier.
 *   <li>{@link io.github.federules.feder.FederCalls} is the catalogue of calls.
 *   <li>{@link io.github.federules.feder.FrenchLegalForm} has the legal forms of the INSEE nomenclature.
 *   <li>{@link io.github.federules.feder.CommonProvisions} checks calls against regulation (EU) 2021/1060.
 *   <li>{@link io.github.federules.feder.SharedCriteria} has what many calls ask for, such as the size of an enterprise.
 * </ul>
 */
package io.github.federules.feder;
