/** The JSON of a dossier, from the whole down to a cost line, and what only the calls show of it. */
package io.github.federules.jackson.dossier;
