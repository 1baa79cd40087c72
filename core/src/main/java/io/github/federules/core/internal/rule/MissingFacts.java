package io.github.federules.core.internal.rule;

import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.TextLines;
import io.github.federules.core.rule.LocalizedText;
import io.github.federules.core.rule.MissingFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The missing facts that were found, in the order of the dossier format. */
public final class MissingFacts {

    // Mostly nothing is missing, and an EnumMap has a place for each fact.
    private final Map<AskedFact, List<MissingFact>> facts = new TreeMap<>();

    /** Writes the values of the placeholders of a label. */
    @FunctionalInterface
    interface LabelValues {

        /** Writes the value of a placeholder of the label. */
        void write(String name, Phrasebook phrases, TextLines to);
    }

    /** Returns the facts in their order. */
    public List<MissingFact> list() {
        if (facts.isEmpty()) {
            return List.of();
        }
        return facts.values().stream().flatMap(List::stream).toList();
    }

    /** Adds a fact that a dossier has once. */
    void add(AskedFact fact) {
        add(fact, fact.path(), (name, phrases, to) -> {});
    }

    /** Adds one of several facts of a kind, at most once. */
    void add(AskedFact fact, String path, LabelValues values) {
        add(fact, path, "", values);
    }

    /** Adds a fact at most once, with one of several labels. */
    void add(AskedFact fact, String path, String variant, LabelValues values) {
        List<MissingFact> known = facts.computeIfAbsent(fact, any -> new ArrayList<>());
        if (known.isEmpty() || !known.get(known.size() - 1).path().equals(path)) {
            known.add(new MissingFact(
                    path,
                    new LocalizedText(
                            label(fact, variant, Locale.FRENCH, values),
                            label(fact, variant, Locale.ENGLISH, values))));
        }
    }

    private static String label(AskedFact fact, String variant, Locale locale, LabelValues values) {
        Phrasebook phrases = Phrasebook.in(locale);
        return phrases.phrase("missing." + fact.path() + variant, (name, to) -> values.write(name, phrases, to));
    }
}
