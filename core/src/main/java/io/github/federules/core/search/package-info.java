/** What holds of a worksheet for every completion of what is unknown: boxes of ranges, split where influence remains. */
@NullMarked
package io.github.federules.core.search;

import org.jspecify.annotations.NullMarked;
