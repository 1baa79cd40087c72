package io.github.federules.examples.grantservice.application;

import java.util.regex.Pattern;

/**
 * The application at which a page of a list begins or ends. Whatever the list is sorted by, its place is looked up.
 *
 * @param number the number of the application
 */
public record PageKey(long number) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,18}");

    /**
     * Reads a key as an address has it.
     *
     * @param written what {@link #toString} returned
     * @return the key
     * @throws IllegalArgumentException if the text is no such key
     */
    public static PageKey from(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("This is no key of a page. Follow the links of a list.");
        }
        return new PageKey(Long.parseLong(written));
    }

    /** Returns the key as an address has it. */
    @Override
    public String toString() {
        return Long.toString(number);
    }
}
