package io.github.federules.core.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bodies that a sentence names: the first of them, and how many more there are. */
public final class SomeBodies {

    private static final int MOST_NAMED = 50;

    private SomeBodies() {}

    /** Returns at most 50 of the bodies, and the number of the others. */
    public static <T> String of(List<T> bodies, Function<T, String> shown, Phrasebook phrases) {
        String named =
                bodies.stream().limit(MOST_NAMED).map(shown).collect(Collectors.joining(phrases.phrase("list.and")));
        int more = bodies.size() - MOST_NAMED;
        return more > 0 ? named + phrases.counted("body.more", more) : named;
    }
}
