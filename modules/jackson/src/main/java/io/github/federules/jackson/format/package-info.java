/** The call format: the JSON of a call and of a regime, from the whole down to each of the terms. */
package io.github.federules.jackson.format;
