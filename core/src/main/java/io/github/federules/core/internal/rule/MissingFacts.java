package io.github.federules.core.internal.rule;

import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.rule.LocalizedText;
import io.github.federules.core.rule.MissingFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The missing facts that were found, in the order of the dossier format. */
public final class MissingFacts {

    // Mostly nothing is missing, and an EnumMap has a place for each fact.
    private final Map<AskedFact, List<MissingFact>> facts = new TreeMap<>();

    /** Returns the facts in their order. */
    public List<MissingFact> list() {
        if (facts.isEmpty()) {
            return List.of();
        }
        return facts.values().stream().flatMap(List::stream).toList();
    }

    /** Adds a fact that a dossier has once. */
    void add(AskedFact fact) {
        add(fact, fact.path(), phrases -> Map.of());
    }

    /** Adds one of several facts of a kind, at most once. */
    void add(AskedFact fact, String path, Function<Phrasebook, Map<String, String>> values) {
        add(fact, path, "", values);
    }

    /** Adds a fact at most once, with one of several labels. */
    void add(AskedFact fact, String path, String variant, Function<Phrasebook, Map<String, String>> values) {
        List<MissingFact> known = facts.computeIfAbsent(fact, any -> new ArrayList<>());
        if (known.isEmpty() || !known.get(known.size() - 1).path().equals(path)) {
            String key = "missing." + fact.path() + variant;
            known.add(new MissingFact(path, LocalizedText.of(locale -> label(key, values, Phrasebook.in(locale)))));
        }
    }

    private static String label(String key, Function<Phrasebook, Map<String, String>> values, Phrasebook phrases) {
        return phrases.phrase(key, values.apply(phrases));
    }
}
