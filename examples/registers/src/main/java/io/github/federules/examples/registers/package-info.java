/** Facts from where they are, as docs/how-to/facts-from-registers.md shows it. */
@NullMarked
package io.github.federules.examples.registers;

import org.jspecify.annotations.NullMarked;
