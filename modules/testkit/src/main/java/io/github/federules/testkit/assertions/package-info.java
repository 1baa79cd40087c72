/** Assertions on decisions, calls and errors, whose failures explain the whole decision or call. */
package io.github.federules.testkit.assertions;
