/** Texts in French and in English, and the formats of amounts, rates and dates in them. */
package io.github.federules.core.text;
