/** A small system of a town: a call of its own, and the letter that an applicant gets. Its tests are what is shown. */
@NullMarked
package io.github.federules.examples.testing;

import org.jspecify.annotations.NullMarked;
