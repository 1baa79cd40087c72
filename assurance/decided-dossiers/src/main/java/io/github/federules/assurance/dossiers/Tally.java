package io.github.federules.assurance.dossiers;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.result.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many dossiers were compared, by our verdict on funding, and where an engine differed. */
public final class Tally {

    private static final int MOST_SHOWN = 10;

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final List<String> differences = new ArrayList<>();
    private long differing;

    /** Counts a dossier. */
    public void add(String dossier, Decision decision, List<String> found) {
        verdicts.merge(decision.funding().verdict(), 1L, Long::sum);
        if (!found.isEmpty()) {
            differing++;
            if (differences.size() < MOST_SHOWN) {
                differences.add(dossier + ": " + String.join("; ", found));
            }
        }
    }

    /** Counts what another tally counted. */
    public void add(Tally other) {
        other.verdicts.forEach((verdict, count) -> verdicts.merge(verdict, count, Long::sum));
        differing += other.differing;
        other.differences.stream().limit(MOST_SHOWN - (long) differences.size()).forEach(differences::add);
    }

    /** Returns how many dossiers have a verdict. */
    public long of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /** Returns how many dossiers were compared. */
    public long all() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many of them an engine decides otherwise. */
    public long differing() {
        return differing;
    }

    /** Returns some of the differences. */
    public List<String> differences() {
        return Collections.unmodifiableList(differences);
    }
}
