/** JSON of dossiers, decisions and records: readers that check a text as a whole, and writers. */
package io.github.federules.jackson;
