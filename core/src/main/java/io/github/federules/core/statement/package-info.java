/** Answers, conditions and values in words. */
package io.github.federules.core.statement;
