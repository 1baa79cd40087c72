/** Dossiers at random and at every boundary of a call, and what an engine of others must answer to agree. */
@NullMarked
package io.github.federules.assurance.dossiers;

import org.jspecify.annotations.NullMarked;
