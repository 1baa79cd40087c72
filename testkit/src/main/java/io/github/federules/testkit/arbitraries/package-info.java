/** Arbitraries of facts, of whole dossiers under a call, and of calls, biased to what lies on and beside a bound. */
package io.github.federules.testkit.arbitraries;
