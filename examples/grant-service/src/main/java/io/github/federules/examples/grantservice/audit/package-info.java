/** Who did what, and when. */
@NullMarked
package io.github.federules.examples.grantservice.audit;

import org.jspecify.annotations.NullMarked;
