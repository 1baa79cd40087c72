/** The report: one HTML file with plots as inline SVG. */
@NullMarked
package io.github.federules.examples.budgetsimulation.report;

import org.jspecify.annotations.NullMarked;
