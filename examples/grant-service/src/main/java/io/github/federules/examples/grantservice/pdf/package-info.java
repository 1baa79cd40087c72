/** The explanation of the processing as a PDF file. */
@NullMarked
package io.github.federules.examples.grantservice.pdf;

import org.jspecify.annotations.NullMarked;
