/** Hashes that make changes noticed. */
@NullMarked
package io.github.federules.examples.grantservice.seal;

import org.jspecify.annotations.NullMarked;
