/**
 * The facts of an application: who applies, for what operation, at what costs, with what note.
 *
 * <p>Every type is immutable and refuses values that cannot exist. What is not known is a {@link
 * io.github.federules.core.dossier.Fact} that is unknown, never a null; texts that only name something are {@code
 * Optional}.
 */
package io.github.federules.core.dossier;
