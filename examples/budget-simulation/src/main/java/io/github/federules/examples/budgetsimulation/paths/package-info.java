/** Paths as Spark takes them. */
@NullMarked
package io.github.federules.examples.budgetsimulation.paths;

import org.jspecify.annotations.NullMarked;
