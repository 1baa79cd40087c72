package io.github.federules.core.internal.text;

import java.util.List;
import java.util.function.BiConsumer;

/** The bodies that a sentence names: the first of them, and how many more there are. */
public final class SomeBodies {

    private static final int MOST_NAMED = 50;

    private SomeBodies() {}

    /** Writes at most 50 of the bodies, and the number of the others. */
    public static <T> void write(List<T> bodies, BiConsumer<T, TextLines> show, Phrasebook phrases, TextLines to) {
        for (int i = 0; i < bodies.size() && i < MOST_NAMED; i++) {
            to.add(i == 0 ? "" : phrases.phrase("list.and"));
            show.accept(bodies.get(i), to);
        }
        int more = bodies.size() - MOST_NAMED;
        if (more > 0) {
            to.add(phrases.counted("body.more", more));
        }
    }
}
