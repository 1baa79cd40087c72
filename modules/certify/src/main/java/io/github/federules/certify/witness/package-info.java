/** From an answer of a solver to a dossier that the engine decides, and the answers that applicants may give. */
package io.github.federules.certify.witness;
