/** The database: one of this program's own, or the one that the usual variables of Spring name. */
@NullMarked
package io.github.federules.examples.grantservice.database;

import org.jspecify.annotations.NullMarked;
