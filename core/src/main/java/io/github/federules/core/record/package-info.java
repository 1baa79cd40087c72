/** A decision as data, as a record keeps it. */
@NullMarked
package io.github.federules.core.record;

import org.jspecify.annotations.NullMarked;
