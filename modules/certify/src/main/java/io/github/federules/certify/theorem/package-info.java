/** Theorems, as questions to solvers. */
package io.github.federules.certify.theorem;
