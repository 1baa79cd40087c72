package io.github.federules.jackson.record;

import io.github.federules.jackson.json.JsonPlace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The places where two values differ, each as deep as it can be named. */
public final class Differences {

    private final FoundDifference found;

    private Differences(FoundDifference found) {
        this.found = found;
    }

    /** Finds all differences, in the order of the recorded value. */
    public static void between(JsonPlace place, JsonNode recorded, JsonNode other, FoundDifference found) {
        new Differences(found).compare(place, recorded, other);
    }

    private void compare(JsonPlace place, JsonNode recorded, JsonNode found) {
        if (recorded instanceof ObjectNode one && found instanceof ObjectNode other) {
            compare(place, one, other);
        } else if (recorded instanceof ArrayNode one && found instanceof ArrayNode other) {
            compareElements(place, List.copyOf(one.values()), List.copyOf(other.values()));
        } else if (!recorded.equals(found)) {
            add(place, Optional.of(recorded), Optional.of(found));
        }
    }

    private void compare(JsonPlace place, ObjectNode recorded, ObjectNode found) {
        Set<String> names = new LinkedHashSet<>(recorded.propertyNames());
        names.addAll(found.propertyNames());
        names.forEach(name -> compare(place.field(name), recorded.optional(name), found.optional(name)));
    }

    private void compareElements(JsonPlace place, List<JsonNode> recorded, List<JsonNode> found) {
        if (recorded.equals(found)) {
            return;
        }
        for (NamedElements.Pair pair : NamedElements.pairs(recorded, found)) {
            compare(place.element(pair.index()), pair.recorded(), pair.found());
        }
    }

    private void compare(JsonPlace place, Optional<JsonNode> recorded, Optional<JsonNode> found) {
        if (recorded.isPresent() && found.isPresent()) {
            compare(place, recorded.get(), found.get());
        } else {
            add(place, recorded, found);
        }
    }

    private void add(JsonPlace place, Optional<JsonNode> recorded, Optional<JsonNode> other) {
        this.found.at(place.path(), recorded.map(JsonNode::toString), other.map(JsonNode::toString));
    }

    /** Takes a difference: its place, and what is there on either side as JSON, if anything is. */
    @FunctionalInterface
    public interface FoundDifference {
        void at(String path, Optional<String> recorded, Optional<String> other);
    }
}
