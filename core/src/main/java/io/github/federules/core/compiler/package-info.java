/** A call as a worksheet, under one reading and for dossiers of one shape: the one place that knows what each term means for amounts and truths. */
@NullMarked
package io.github.federules.core.compiler;

import org.jspecify.annotations.NullMarked;
