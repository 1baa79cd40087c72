/** How many operations an envelope funds in a stated order, exactly. */
@NullMarked
package io.github.federules.examples.budgetsimulation.envelope;

import org.jspecify.annotations.NullMarked;
