/** From the cost lines of a dossier to what is presented, retained and in doubt, by group of lines. */
package io.github.federules.core.screening;
