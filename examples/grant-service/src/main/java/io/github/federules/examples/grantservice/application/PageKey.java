package io.github.federules.examples.grantservice.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of an application in a list, where a page begins or ends.
 *
 * @param at the time that the list is sorted by, to the microsecond, not null
 * @param number the number of the application
 */
public record PageKey(Instant at, long number) {

    // Microseconds until the year 2286.
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,16})-([0-9]{1,18})");

    /**
     * Reads a key as an address has it.
     *
     * @param written what {@link #toString} returned, not null
     * @return the key, never null
     * @throws IllegalArgumentException if the text is no such key
     */
    public static PageKey from(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("This is no key of a page. Follow the links of a list.");
        }
        Instant at = Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS);
        return new PageKey(at, Long.parseLong(matcher.group(2)));
    }

    /** Returns the key as an address has it. */
    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + number;
    }
}
