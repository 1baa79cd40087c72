/** Theorems, as questions to solvers. */
package io.github.federules.assurance.proofs.theorem;
