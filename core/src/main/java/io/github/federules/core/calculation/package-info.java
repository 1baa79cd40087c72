/** From screened costs to a cost plan in cents, step by step. */
package io.github.federules.core.calculation;
