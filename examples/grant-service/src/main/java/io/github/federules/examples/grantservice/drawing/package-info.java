/** Drawings of a decision as SVG, made on the server: without script, and without a style that the page would have to allow. */
@NullMarked
package io.github.federules.examples.grantservice.drawing;

import org.jspecify.annotations.NullMarked;
