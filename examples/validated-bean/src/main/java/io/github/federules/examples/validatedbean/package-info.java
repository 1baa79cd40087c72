/** Eligibility as ordinary validation errors, as docs/validate.md shows it. */
@NullMarked
package io.github.federules.examples.validatedbean;

import org.jspecify.annotations.NullMarked;
