package io.github.federules.jackson.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The elements of two lists, paired by what names each of them, such as the rule of a finding, or else by position. */
final class NamedElements {

    private static final List<String> NAMES = List.of("rule", "line", "path", "reading", "clause", "topic");

    /**
     * Elements of two lists that have the same name or position, or one that the other list lacks.
     *
     * @param index the position in the recorded list, or in the other if the recorded one lacks the element
     */
    record Pair(int index, Optional<JsonNode> recorded, Optional<JsonNode> found) {}

    private NamedElements() {}

    /** Returns the pairs: by position if some elements have no name, two have the same, or the order is another. */
    static List<Pair> pairs(List<JsonNode> recorded, List<JsonNode> found) {
        for (String name : NAMES) {
            Optional<Map<String, JsonNode>> one = byName(recorded, name);
            Optional<Map<String, JsonNode>> other = byName(found, name);
            if (one.isPresent() && other.isPresent()) {
                return pairs(one.get(), other.get()).orElseGet(() -> byPosition(recorded, found));
            }
        }
        return byPosition(recorded, found);
    }

    private static List<Pair> byPosition(List<JsonNode> recorded, List<JsonNode> found) {
        return IntStream.range(0, Math.max(recorded.size(), found.size()))
                .mapToObj(index -> new Pair(index, at(recorded, index), at(found, index)))
                .toList();
    }

    private static Optional<Map<String, JsonNode>> byName(List<JsonNode> elements, String name) {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        for (JsonNode each : elements) {
            if (!each.path(name).isString() || byName.put(each.path(name).stringValue(), each) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(byName);
    }

    private static Optional<List<Pair>> pairs(Map<String, JsonNode> recorded, Map<String, JsonNode> found) {
        List<String> recordedNames = List.copyOf(recorded.keySet());
        List<String> foundNames = List.copyOf(found.keySet());
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < recordedNames.size() || j < foundNames.size()) {
            Optional<String> one = at(recordedNames, i);
            Optional<String> other = at(foundNames, j);
            Optional<JsonNode> ofOne = one.map(found::get);
            if (one.isPresent() && ofOne.isEmpty()) {
                pairs.add(new Pair(i, one.map(recorded::get), ofOne));
                i++;
            } else if (other.isPresent() && !recorded.containsKey(other.get())) {
                pairs.add(new Pair(j, Optional.empty(), other.map(found::get)));
                j++;
            } else if (one.equals(other)) {
                pairs.add(new Pair(i, one.map(recorded::get), ofOne));
                i++;
                j++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(pairs);
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
