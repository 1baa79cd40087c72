/** Theorems, as questions to solvers. */
package io.github.federules.proofs.theorem;
