/** The JSON of a call, from the whole down to each of its terms, and the clauses that they cite. */
package io.github.federules.jackson.call;
