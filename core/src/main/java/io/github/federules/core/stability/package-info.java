/** What of this library is promised to stay as it is, and what is not. */
package io.github.federules.core.stability;
