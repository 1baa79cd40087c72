/** JSON of calls and of the regimes that they come under: readers that check a text as a whole, and a writer. */
package io.github.federules.jackson.call;
