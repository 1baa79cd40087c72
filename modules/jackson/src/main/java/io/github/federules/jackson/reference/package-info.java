/** What a call refers to: what it shares with others, and the clauses and bases that its terms cite, with their places. */
package io.github.federules.jackson.reference;
