/** The calls of the service: those of its files, and the editions that designers publish in it. */
@NullMarked
package io.github.federules.examples.grantservice.calls;

import org.jspecify.annotations.NullMarked;
