/** The shortest way from facts to a decision. The README shows it. */
@NullMarked
package io.github.federules.examples.quickstart;

import org.jspecify.annotations.NullMarked;
