package io.github.federules.core.text;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/** The bodies that a sentence names: the first of them, and how many more there are. */
public final class SomeBodies {

    private static final int MOST_NAMED = 50;

    private SomeBodies() {}

    /** Returns at most 50 of the bodies, and the number of the others. */
    public static <T> String of(List<T> bodies, Function<T, String> shown, Phrasebook phrases) {
        StringJoiner named = new StringJoiner(phrases.phrase("list.and"));
        bodies.subList(0, Math.min(bodies.size(), MOST_NAMED)).forEach(body -> named.add(shown.apply(body)));
        int more = bodies.size() - MOST_NAMED;
        return more > 0 ? named + phrases.counted("body.more", more) : named.toString();
    }
}
