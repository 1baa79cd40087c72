/** A call as cells: whole numbers and truths, each computed from cells before it, and their values, ranges and signs. */
@NullMarked
package io.github.federules.core.worksheet;

import org.jspecify.annotations.NullMarked;
