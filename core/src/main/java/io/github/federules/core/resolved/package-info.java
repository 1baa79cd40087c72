/** The terms of a call as numbers, in one case: every condition is settled. */
@NullMarked
package io.github.federules.core.resolved;

import org.jspecify.annotations.NullMarked;
