/** The JSON interface for other programs. */
@NullMarked
package io.github.federules.examples.grantservice.api;

import org.jspecify.annotations.NullMarked;
