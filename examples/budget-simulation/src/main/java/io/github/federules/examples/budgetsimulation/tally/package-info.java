/** Sums over decided dossiers. */
@NullMarked
package io.github.federules.examples.budgetsimulation.tally;

import org.jspecify.annotations.NullMarked;
