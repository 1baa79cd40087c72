/** A small system of a town: its own call, and the letter to an applicant. See its tests. */
@NullMarked
package io.github.federules.examples.testing;

import org.jspecify.annotations.NullMarked;
