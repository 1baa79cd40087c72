/** Eligibility and aid under calls of the ERDF (FEDER): the way in, the catalogue of calls, and French legal forms. */
package io.github.federules.feder;
