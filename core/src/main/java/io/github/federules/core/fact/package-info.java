/** Facts, each known or unknown, and the places where a dossier states them. */
@NullMarked
package io.github.federules.core.fact;

import org.jspecify.annotations.NullMarked;
