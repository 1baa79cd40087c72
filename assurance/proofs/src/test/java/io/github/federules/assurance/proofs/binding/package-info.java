/** That the models are about the code: both decide the same dossiers. */
package io.github.federules.assurance.proofs.binding;
