/** Exact euros and exact rates: the ways between JSR 354 amounts and whole cents. */
package io.github.federules.core.money;
