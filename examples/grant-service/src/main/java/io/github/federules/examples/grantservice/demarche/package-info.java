/** Applications that were filed on demarche.numerique.gouv.fr, read from what its public API returns for a dossier. */
@NullMarked
package io.github.federules.examples.grantservice.demarche;

import org.jspecify.annotations.NullMarked;
