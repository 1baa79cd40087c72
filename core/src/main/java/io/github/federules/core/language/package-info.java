/** A text in the languages of the library. */
package io.github.federules.core.language;
