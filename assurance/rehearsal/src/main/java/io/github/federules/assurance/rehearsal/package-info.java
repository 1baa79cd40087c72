/** What publishing needs that a rehearsal must not have: a key, and a portal. */
package io.github.federules.assurance.rehearsal;
