/** Lines of files: read in blocks by many tasks, and never longer in memory than a dossier may be. */
@NullMarked
package io.github.federules.examples.budgetsimulation.lines;

import org.jspecify.annotations.NullMarked;
