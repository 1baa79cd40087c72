/** Models changed on purpose, to see the theorems fail. */
package io.github.federules.assurance.proofs.mutation;
