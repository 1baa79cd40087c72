/** Answers, conditions, values and the terms of a call in words. */
package io.github.federules.core.statement;
