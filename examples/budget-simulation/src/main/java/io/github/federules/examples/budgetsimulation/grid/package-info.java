/** Variants of a call: read from a file, each a call of its own. */
@NullMarked
package io.github.federules.examples.budgetsimulation.grid;

import org.jspecify.annotations.NullMarked;
