package io.github.federules.examples.budgetsimulation.envelope;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope funds under one variant in one order: eligible operations from the first, each with its whole sure aid, until one does not
 * fit. That one and all after it get nothing.
 *
 * @param spent the aid of the funded operations, in cents
 * @param leftOut how many eligible operations are not funded
 * @param lastFunded the id of the last operation that is funded, null if there is none or it has none
 * @param firstLeftOut the id of the operation that does not fit, null if all fit or it has none
 */
public record FundedList(
        int variant,
        FundingOrder order,
        long funded,
        long spent,
        long leftOut,
        @Nullable String lastFunded,
        @Nullable String firstLeftOut)
        implements Serializable {}
