/** A call for applications as data: what it asks, with the clause of each thing, and where its words can be read in two ways. */
package io.github.federules.core.call;
