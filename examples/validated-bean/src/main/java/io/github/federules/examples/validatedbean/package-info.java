/** Eligibility as ordinary validation errors, as docs/how-to/validate-a-form.md shows it. */
@NullMarked
package io.github.federules.examples.validatedbean;

import org.jspecify.annotations.NullMarked;
