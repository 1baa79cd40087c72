package io.github.federules.examples.grantservice.account;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The wrong passwords for each name, or from each address, and the tries that are running. Not thread-safe. */
final class WrongPasswords {

    static final Duration PAUSE = Duration.ofMinutes(1);

    // Names are given by anybody. Each key is one password that was looked at, which takes so long that few machines
    // look at more in a quarter of an hour, when a count is forgotten anyway.
    static final int MOST_KEYS = 100_000;

    private record Wrong(int count, Instant first, Instant last) {}

    private final int most;
    private final Duration memory;
    private final int mostKeys;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>();
    private final Map<String, Integer> running = new HashMap<>();

    /**
     * Creates a count.
     *
     * @param most how many wrong passwords begin a pause
     * @param memory how long after the first of them they are forgotten
     * @param mostKeys how many keys are counted; one more makes the one forgotten that has had no wrong password for the longest time,
     *     unless it must wait
     */
    WrongPasswords(int most, Duration memory, int mostKeys) {
        this.most = most;
        this.memory = memory;
        this.mostKeys = mostKeys;
    }

    boolean mustWait(String key, Instant now) {
        Wrong before = wrong.get(key);
        return before != null
                && before.count() >= most
                && now.isBefore(before.last().plus(PAUSE));
    }

    /** Determines whether another try could be one too many, if those that are running all turn out wrong. */
    boolean isFull(String key, Instant now) {
        Wrong before = wrong.get(key);
        int left = before == null || isForgotten(before, now) ? most : Math.max(1, most - before.count());
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
        if (before == null || isForgotten(before, now)) {
            wrong.put(key, new Wrong(1, now, now));
        } else {
            wrong.put(key, new Wrong(before.count() + 1, before.first(), now));
        }
        if (wrong.size() > mostKeys) {
            forgetOldest(now);
        }
    }

    // Not one with few wrong passwords before an older one with many: two names in turn would make each other
    // forgotten. If all but the newest must wait, none is: within the minute that they do, only so many passwords
    // can be looked at.
    private void forgetOldest(Instant now) {
        wrong.keySet().stream()
                .limit(wrong.size() - 1L)
                .filter(key -> !mustWait(key, now))
                .findFirst()
                .ifPresent(wrong::remove);
    }

    private boolean isForgotten(Wrong before, Instant now) {
        return !now.isBefore(before.first().plus(memory));
    }
}
