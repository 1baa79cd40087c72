/** The folder of a simulation: tables as Parquet and CSV, and the report. */
@NullMarked
package io.github.federules.examples.budgetsimulation.output;

import org.jspecify.annotations.NullMarked;
