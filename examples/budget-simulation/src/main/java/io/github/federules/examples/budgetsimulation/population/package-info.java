/** Dossiers that are generated: seeded, each by its index alone. */
@NullMarked
package io.github.federules.examples.budgetsimulation.population;

import org.jspecify.annotations.NullMarked;
