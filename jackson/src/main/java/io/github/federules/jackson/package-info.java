/** JSON of dossiers and decisions: a reader that judges a whole dossier, and writers. */
package io.github.federules.jackson;
