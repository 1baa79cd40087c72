/** Exact arithmetic on whole numbers, and what messages show of any number. */
package io.github.federules.core.number;
