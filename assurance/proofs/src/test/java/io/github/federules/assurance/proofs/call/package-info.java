/** The calls that are proved one by one, each with its model. */
package io.github.federules.assurance.proofs.call;
