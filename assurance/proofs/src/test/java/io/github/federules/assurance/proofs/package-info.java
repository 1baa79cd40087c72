/** Theorems about calls, and that they are about the code: tests and the evidence that they leave. */
package io.github.federules.assurance.proofs;
