/** Exact arithmetic on whole numbers. */
package io.github.federules.core.internal.number;
