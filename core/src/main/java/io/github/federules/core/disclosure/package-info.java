/** The explanation of the processing that the person concerned may ask for. */
@NullMarked
package io.github.federules.core.disclosure;

import org.jspecify.annotations.NullMarked;
