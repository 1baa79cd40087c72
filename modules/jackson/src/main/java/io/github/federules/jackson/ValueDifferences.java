package io.github.federules.jackson;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places where two values differ, each as deep as it can be named. */
final class ValueDifferences {

    private final List<RecordDifference> differences = new ArrayList<>();

    private ValueDifferences() {}

    static List<RecordDifference> between(JsonPlace place, StoredValue recorded, StoredValue found) {
        ValueDifferences all = new ValueDifferences();
        all.compare(place, recorded, found);
        return List.copyOf(all.differences);
    }

    private void compare(JsonPlace place, StoredValue recorded, StoredValue found) {
        if (recorded instanceof StoredValue.StoredObject one && found instanceof StoredValue.StoredObject other) {
            compare(place, one, other);
        } else if (recorded instanceof StoredValue.StoredList one && found instanceof StoredValue.StoredList other) {
            compareElements(place, one.elements(), other.elements());
        } else if (!recorded.equals(found)) {
            add(place, Optional.of(recorded), Optional.of(found));
        }
    }

    private void compare(JsonPlace place, StoredValue.StoredObject recorded, StoredValue.StoredObject found) {
        Set<String> names = new LinkedHashSet<>(recorded.fields().keySet());
        names.addAll(found.fields().keySet());
        for (String name : names) {
            compare(place.field(name), recorded.find(name), found.find(name));
        }
    }

    private void compareElements(JsonPlace place, List<StoredValue> recorded, List<StoredValue> found) {
        if (recorded.equals(found)) {
            return;
        }
        NamedElements.pairs(recorded, found)
                .ifPresentOrElse(
                        pairs -> pairs.forEach(pair -> compare(place, pair)),
                        () -> compareByPosition(place, recorded, found));
    }

    private void compare(JsonPlace place, NamedElements.Pair pair) {
        compare(place.element(pair.index()), pair.recorded(), pair.found());
    }

    private void compare(JsonPlace place, Optional<StoredValue> recorded, Optional<StoredValue> found) {
        if (recorded.isPresent() && found.isPresent()) {
            compare(place, recorded.get(), found.get());
        } else {
            add(place, recorded, found);
        }
    }

    private void compareByPosition(JsonPlace place, List<StoredValue> recorded, List<StoredValue> found) {
        for (int i = 0; i < Math.max(recorded.size(), found.size()); i++) {
            compare(place.element(i), element(recorded, i), element(found, i));
        }
    }

    private static Optional<StoredValue> element(List<StoredValue> elements, int index) {
        return index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
    }

    private void add(JsonPlace place, Optional<StoredValue> recorded, Optional<StoredValue> found) {
        differences.add(new RecordDifference(
                place.path(), recorded.map(ValueDifferences::json), found.map(ValueDifferences::json)));
    }

    private static String json(StoredValue value) {
        return JsonText.of(value::write);
    }
}
