package io.github.federules.jackson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements of two lists, paired by what names each of them, such as the rule of a finding. */
final class NamedElements {

    private static final List<String> NAMES = List.of("rule", "line", "path", "reading", "clause", "topic");

    /**
     * Elements of two lists that have the same name, or one that the other list lacks.
     *
     * @param index the position in the recorded list, or in the other if the recorded one lacks the element
     */
    record Pair(int index, Optional<StoredValue> recorded, Optional<StoredValue> found) {}

    private NamedElements() {}

    /** Returns the pairs, or empty if some elements have no name, two have the same, or the order is another. */
    static Optional<List<Pair>> pairs(List<StoredValue> recorded, List<StoredValue> found) {
        for (String name : NAMES) {
            Optional<Map<String, StoredValue>> one = byName(recorded, name);
            Optional<Map<String, StoredValue>> other = byName(found, name);
            if (one.isPresent() && other.isPresent()) {
                return pairs(one.get(), other.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, StoredValue>> byName(List<StoredValue> elements, String name) {
        Map<String, StoredValue> byName = new LinkedHashMap<>();
        for (StoredValue each : elements) {
            if (!(each instanceof StoredValue.StoredObject object)
                    || !(object.get(name) instanceof StoredValue.StoredText text)
                    || byName.put(text.text(), each) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(byName);
    }

    private static Optional<List<Pair>> pairs(Map<String, StoredValue> recorded, Map<String, StoredValue> found) {
        List<String> recordedNames = List.copyOf(recorded.keySet());
        List<String> foundNames = List.copyOf(found.keySet());
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < recordedNames.size() || j < foundNames.size()) {
            Optional<String> one = at(recordedNames, i);
            Optional<String> other = at(foundNames, j);
            Optional<StoredValue> ofOne = one.map(found::get);
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

    private static Optional<String> at(List<String> names, int index) {
        return index < names.size() ? Optional.of(names.get(index)) : Optional.empty();
    }
}
