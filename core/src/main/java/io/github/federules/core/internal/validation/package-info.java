/** What a Jakarta validator finds by itself; whoever has none never loads it. */
package io.github.federules.core.internal.validation;
