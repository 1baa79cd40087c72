/** The facts that conditions look at: whether a condition holds, and every way in which the missing ones may turn out. */
package io.github.federules.core.scenario;
