/** The calls that are proved one by one, each with its model. */
package io.github.federules.proofs.call;
