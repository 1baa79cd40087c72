/** Applications, as they are stored. */
@NullMarked
package io.github.federules.examples.grantservice.application;

import org.jspecify.annotations.NullMarked;
