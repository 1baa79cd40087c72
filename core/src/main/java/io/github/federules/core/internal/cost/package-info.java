/** The way from the cost lines of a dossier to a cost plan, over all completions of its missing facts, in cents. */
package io.github.federules.core.internal.cost;
