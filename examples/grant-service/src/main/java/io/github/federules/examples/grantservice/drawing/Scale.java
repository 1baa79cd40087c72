package io.github.federules.examples.grantservice.drawing;

/**
 * Amounts in cents as lengths in whole units.
 *
 * @param most the amount that is as long as the room, at least 0
 * @param length the room
 */
record Scale(long most, int length) {

    /** Returns the length of an amount. An amount that is there is at least one unit long. */
    int of(long cents) {
        if (most <= 0 || cents <= 0) {
            return 0;
        }
        // All cost lines together are below 10^15 cents, so that the product fits.
        return Math.max(1, (int) Math.min(length, cents * length / most));
    }
}
