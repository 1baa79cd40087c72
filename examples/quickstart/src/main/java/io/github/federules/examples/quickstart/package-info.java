/** The shortest way from facts to a decision, as the README shows it. */
@NullMarked
package io.github.federules.examples.quickstart;

import org.jspecify.annotations.NullMarked;
