/** JSON of dossiers, decisions and calls: readers that judge a whole text, and writers. */
package io.github.federules.jackson;
