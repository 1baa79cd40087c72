/** A decision as pages show it. */
@NullMarked
package io.github.federules.examples.grantservice.answer;

import org.jspecify.annotations.NullMarked;
