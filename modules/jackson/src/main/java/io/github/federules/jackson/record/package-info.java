/** The JSON of a record: its parts, its canonical form with the hash, and where two of them differ. */
package io.github.federules.jackson.record;
