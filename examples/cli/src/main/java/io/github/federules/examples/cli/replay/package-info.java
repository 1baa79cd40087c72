/** A command that recomputes the EU amounts of the national public list of operations and says how each follows. */
@NullMarked
package io.github.federules.examples.cli.replay;

import org.jspecify.annotations.NullMarked;
