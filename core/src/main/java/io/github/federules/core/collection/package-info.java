/** Collections that cannot change. */
package io.github.federules.core.collection;
