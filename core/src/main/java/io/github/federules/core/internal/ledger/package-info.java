/** Cost lines with their numbers, in a list that grows in constant time. */
package io.github.federules.core.internal.ledger;
