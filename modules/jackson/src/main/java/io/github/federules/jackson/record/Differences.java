package io.github.federules.jackson.record;

import io.github.federules.jackson.json.JsonPlace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The places where two values differ, each as deep as it can be named, and whether only a text for people differs there. */
public final class Differences {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    // Answers to questions that are named like languages are no text.
    private static final String READINGS = "decision.readings";

    // Words of the call, which are in one language.
    private static final Pattern QUOTE = Pattern.compile(
            "(?:call|regimes\\[\\d+])\\.clauses\\..+|decision\\.findings\\[\\d+]\\.quote", Pattern.DOTALL);

    private final FoundDifference found;

    private Differences(FoundDifference found) {
        this.found = found;
    }

    /** Finds all differences, in the order of the recorded value. */
    public static void between(JsonPlace place, JsonNode recorded, JsonNode other, FoundDifference found) {
        new Differences(found).compare(place, recorded, other);
    }

    private void compare(JsonPlace place, JsonNode recorded, JsonNode found) {
        compare(place, recorded, found, false);
    }

    private void compare(JsonPlace place, JsonNode recorded, JsonNode found, boolean isText) {
        if (recorded instanceof ObjectNode one && found instanceof ObjectNode other) {
            compare(place, one, other);
        } else if (recorded instanceof ArrayNode one && found instanceof ArrayNode other) {
            compareElements(place, List.copyOf(one.values()), List.copyOf(other.values()));
        } else if (!recorded.equals(found)) {
            add(place, Optional.of(recorded), Optional.of(found), isText);
        }
    }

    private void compare(JsonPlace place, ObjectNode recorded, ObjectNode found) {
        boolean areTexts = hasBothLanguages(recorded)
                && hasBothLanguages(found)
                && !place.path().equals(READINGS);
        Set<String> names = new LinkedHashSet<>(recorded.propertyNames());
        names.addAll(found.propertyNames());
        names.forEach(name -> compare(
                place.field(name),
                recorded.optional(name),
                found.optional(name),
                areTexts && LANGUAGES.contains(name)));
    }

    private void compareElements(JsonPlace place, List<JsonNode> recorded, List<JsonNode> found) {
        if (recorded.equals(found)) {
            return;
        }
        for (NamedElements.Pair pair : NamedElements.pairs(recorded, found)) {
            compare(place.element(pair.index()), pair.recorded(), pair.found(), false);
        }
    }

    private void compare(JsonPlace place, Optional<JsonNode> recorded, Optional<JsonNode> found, boolean isText) {
        if (recorded.isPresent() && found.isPresent()) {
            compare(place, recorded.get(), found.get(), isText);
        } else {
            add(place, recorded, found, isText(recorded.or(() -> found).orElseThrow()));
        }
    }

    private static boolean isText(JsonNode value) {
        return hasBothLanguages(value) && value.size() == LANGUAGES.size();
    }

    private static boolean hasBothLanguages(JsonNode value) {
        return LANGUAGES.stream().allMatch(language -> value.path(language).isString());
    }

    private void add(JsonPlace place, Optional<JsonNode> recorded, Optional<JsonNode> other, boolean isText) {
        String path = place.path();
        this.found.at(
                path,
                recorded.map(JsonNode::toString),
                other.map(JsonNode::toString),
                isText || QUOTE.matcher(path).matches());
    }

    /** Takes a difference: its place, what is there on either side as JSON, if anything is, and whether it is a text for people. */
    @FunctionalInterface
    public interface FoundDifference {
        void at(String path, Optional<String> recorded, Optional<String> other, boolean isText);
    }
}
