/** The case officer's pages. */
@NullMarked
package io.github.federules.examples.grantservice.officer;

import org.jspecify.annotations.NullMarked;
