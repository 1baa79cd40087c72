package io.github.federules.jackson.shape;

import io.github.federules.core.fault.Fault;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists whose elements are all of one type. There is no list unless all of them could be read.
 *
 * @param element the type of the elements
 * @param mayBeEmpty whether there may be none
 * @param most how many there may be
 * @param tooMany the one error of all that are beyond, if there is a bound
 * @param keys what no two elements may have in common
 * @param keyField the field at which an element repeats it, empty for the element itself
 * @param <W> what an element is written from
 * @param <R> what an element is read as
 */
public record ListType<W, R>(
        JsonType<W, R> element,
        boolean mayBeEmpty,
        int most,
        Optional<Fault> tooMany,
        Function<R, ? extends Collection<String>> keys,
        String keyField)
        implements JsonType<Iterable<? extends W>, List<R>> {

    ListType(JsonType<W, R> element) {
        this(element, true, Integer.MAX_VALUE, Optional.empty(), value -> List.of(), "");
    }

    /** Returns the type of lists of at most so many elements. */
    public ListType<W, R> atMost(int bound, Fault beyond) {
        return new ListType<>(element, mayBeEmpty, bound, Optional.of(beyond), keys, keyField);
    }

    /** Returns the type of lists whose elements have nothing of this in common. */
    public ListType<W, R> distinctBy(String field, Function<R, ? extends Collection<String>> distinct) {
        return new ListType<>(element, mayBeEmpty, most, tooMany, distinct, field);
    }

    /** Returns the type of such lists that have at least one element. */
    public ListType<W, R> notEmpty() {
        return new ListType<>(element, false, most, tooMany, keys, keyField);
    }

    @Override
    public void write(JsonOutput out, Iterable<? extends W> values) {
        out.json().writeStartArray();
        for (W value : values) {
            element.write(out, value);
        }
        out.json().writeEndArray();
    }

    @Override
    public @Nullable List<R> read(JsonInput input, JsonPlace place) {
        List<R> values = new ArrayList<>();
        Set<String> met = new HashSet<>();
        int count = input.list(place, (elements, each) -> {
            R value = each.index() < most ? element.read(elements, each) : beyond(elements, each, place);
            if (value != null) {
                values.add(value);
                keys.apply(value).stream()
                        .filter(key -> !met.add(key))
                        .forEach(key -> input.faults().repeated(keyField.isEmpty() ? each : each.field(keyField), key));
            }
        });
        if (count == 0 && !mayBeEmpty) {
            input.faults().emptyList(place);
            return null;
        }
        return values.size() == Math.min(count, most) ? values : null;
    }

    private @Nullable R beyond(JsonInput elements, JsonPlace each, JsonPlace place) {
        tooMany.filter(fault -> each.index() == most)
                .ifPresent(fault -> elements.faults().add(place, fault));
        elements.skip();
        return null;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.keywords("{\"type\": \"array\"}").set("items", element.schema(definitions));
        if (!mayBeEmpty) {
            schema.put("minItems", 1);
        }
        return most == Integer.MAX_VALUE ? schema : schema.put("maxItems", most);
    }
}
