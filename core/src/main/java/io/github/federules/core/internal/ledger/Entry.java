package io.github.federules.core.internal.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A cost line with its numbers. It is generic, so that this package does not depend on the dossier's types.
 *
 * @param <E> the type of the line
 * @param <N> the type of its nature
 * @param line the line
 * @param id the identifier of the line
 * @param nature the nature of its cost
 * @param cents the cost in cents, net of VAT
 * @param vat the VAT on it in cents
 * @param share the share of an FTE (full-time equivalent) that it states, in billionths; 0 if it states none
 * @param person the person that it pays, if it names one
 */
public record Entry<E, N>(
        E line,
        String id,
        N nature,
        long cents,
        long vat,
        int share,
        @Nullable String person) {}
