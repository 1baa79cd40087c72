/** The way from a line of input to the outcomes of its dossier under every variant. */
@NullMarked
package io.github.federules.examples.budgetsimulation.deciding;

import org.jspecify.annotations.NullMarked;
