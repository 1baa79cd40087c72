/** A program that finds what an envelope buys under variants of a call, over any number of dossiers. */
@NullMarked
package io.github.federules.examples.budgetsimulation;

import org.jspecify.annotations.NullMarked;
