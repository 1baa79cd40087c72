/** Assertions on decisions, calls and refusals that read as sentences, and explain the decision where they fail. */
package io.github.federules.testkit.assertions;
