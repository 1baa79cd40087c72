/** A program that assesses dossiers written in JSON, one by one or in batches of any length. */
@NullMarked
package io.github.federules.examples.cli;

import org.jspecify.annotations.NullMarked;
