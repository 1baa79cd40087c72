package io.github.federules.examples.grantservice;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** How many requests were answered in a time, and how long each of them took. */
final class MeasuredRequests {

    private final long[] nanos;
    private final Duration took;

    MeasuredRequests(long[] nanos, Duration took) {
        this.nanos = nanos.clone();
        Arrays.sort(this.nanos);
        this.took = took;
    }

    int count() {
        return nanos.length;
    }

    /** Returns a row of a table: requests a second, and the times within which half and 99% of them were answered. */
    String row(String what) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d ms | %d ms |",
                what,
                Math.round(count() * 1000.0 / took.toMillis()),
                millisOf(50),
                millisOf(99));
    }

    // The smallest time within which at least this share was answered.
    private long millisOf(int percent) {
        int rank = Math.max(1, (int) Math.ceil(count() * percent / 100.0));
        return Math.round(nanos[rank - 1] / 1_000_000.0);
    }
}
