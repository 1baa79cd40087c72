package io.github.federules.assurance.growth;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names that have the same hash code. */
final class Names {

    private static final int PAIRS = 16;

    private Names() {}

    /** Returns one of the names that have the same hash code in Java, which multiplies by 31. */
    static String colliding(int number) {
        return ofPairs(number, "Aa", "BB");
    }

    /** Returns one of the names that have the same hash code in Jackson, which multiplies by 33. */
    static String collidingInJackson(int number) {
        return ofPairs(number, "Ab", "BA");
    }

    private static String ofPairs(int number, String one, String other) {
        return IntStream.range(0, PAIRS)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? one : other)
                .collect(Collectors.joining());
    }
}
