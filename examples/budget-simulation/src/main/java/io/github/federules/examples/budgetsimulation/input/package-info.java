/** Where dossiers come from: JSON Lines, Parquet, or a generator. */
@NullMarked
package io.github.federules.examples.budgetsimulation.input;

import org.jspecify.annotations.NullMarked;
