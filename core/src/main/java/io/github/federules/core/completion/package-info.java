/** All cost plans that the missing facts allow, and what is certain of them. */
package io.github.federules.core.completion;
