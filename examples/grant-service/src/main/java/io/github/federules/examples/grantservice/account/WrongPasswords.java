package io.github.federules.examples.grantservice.account;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The wrong passwords for each name, or from each address, and the tries that are running. Not thread-safe. */
final class WrongPasswords {

    static final Duration PAUSE = Duration.ofMinutes(1);

    // Names are given by anybody: the oldest are forgotten.
    private static final int MOST_KEYS = 10_000;

    private record Wrong(int count, Instant first, Instant last) {}

    private final int most;
    private final boolean isForgottenInTime;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>();
    private final Map<String, Integer> running = new HashMap<>();

    /**
     * Creates a count.
     *
     * @param most how many wrong passwords begin a pause
     * @param isForgottenInTime whether wrong passwords are forgotten after the length of a pause, and not only after a right one
     */
    WrongPasswords(int most, boolean isForgottenInTime) {
        this.most = most;
        this.isForgottenInTime = isForgottenInTime;
    }

    boolean mustWait(String key, Instant now) {
        Wrong before = wrong.get(key);
        return before != null
                && before.count() >= most
                && now.isBefore(before.last().plus(PAUSE));
    }

    /** Determines whether another try could be one too many, if those that are running all turn out wrong. */
    boolean isFull(String key) {
        Wrong before = wrong.get(key);
        int left = before == null ? most : Math.max(1, most - before.count());
        return running.getOrDefault(key, 0) >= left;
    }

    void begin(String key) {
        running.merge(key, 1, Integer::sum);
    }

    void end(String key) {
        running.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }

    void add(String key, Instant now) {
        Wrong before = wrong.remove(key);
        if (before == null || (isForgottenInTime && !now.isBefore(before.first().plus(PAUSE)))) {
            wrong.put(key, new Wrong(1, now, now));
        } else {
            wrong.put(key, new Wrong(before.count() + 1, before.first(), now));
        }
        if (wrong.size() > MOST_KEYS) {
            wrong.remove(wrong.keySet().iterator().next());
        }
    }

    void forget(String key) {
        wrong.remove(key);
    }
}
