/** What of a call certification asks, and what it does not, term by term. */
package io.github.federules.certify.scope;
