/** That the models are about the code: both decide the same dossiers. */
package io.github.federules.proofs.binding;
