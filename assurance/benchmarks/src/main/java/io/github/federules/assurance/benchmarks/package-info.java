/**
 * The time and memory of a decision, beside rivals that decide the same dossiers. Each rival is one class; {@link
 * io.github.federules.assurance.benchmarks.Decide} times them.
 */
@NullMarked
package io.github.federules.assurance.benchmarks;

import org.jspecify.annotations.NullMarked;
