/** JSON of dossiers, decisions and records: readers that check a text as a whole, and writers. Those of calls are in {@code jackson.call}. */
package io.github.federules.jackson;
