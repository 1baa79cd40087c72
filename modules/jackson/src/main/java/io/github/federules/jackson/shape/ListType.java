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
 * Lists whose elements are all of one type. A value that could not be read is not in the list.
 *
 * @param element the type of the elements
 * @param most how many there may be
 * @param tooMany the one error of all that are beyond, if there is a bound
 * @param keys what no two elements may have in common
 * @param keyField the field at which an element repeats it, empty for the element itself
 * @param <W> what an element is written from
 * @param <R> what an element is read as
 */
public record ListType<W, R>(
        JsonType<W, R> element,
        int most,
        Optional<Fault> tooMany,
        Function<R, ? extends Collection<String>> keys,
        String keyField)
        implements JsonType<Iterable<? extends W>, List<R>> {

    ListType(JsonType<W, R> element) {
        this(element, Integer.MAX_VALUE, Optional.empty(), value -> List.of(), "");
    }

    /** Returns the type of lists of at most so many elements. */
    public ListType<W, R> atMost(int bound, Fault beyond) {
        return new ListType<>(element, bound, Optional.of(beyond), keys, keyField);
    }

    /** Returns the type of lists whose elements have nothing of this in common. */
    public ListType<W, R> distinctBy(String field, Function<R, ? extends Collection<String>> distinct) {
        return new ListType<>(element, most, tooMany, distinct, field);
    }

    /** Returns the type of such lists that have at least one element. */
    public JsonType<Iterable<? extends W>, List<R>> notEmpty() {
        ValueReader<List<R>> reading = (input, place) -> {
            boolean[] isEmpty = {true};
            List<R> values = read(input, place, isEmpty);
            if (values != null && isEmpty[0]) {
                input.faults().emptyList(place);
            }
            return values;
        };
        return JsonType.of(this::write, reading, this::schema).with("{\"minItems\": 1}");
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
        return read(input, place, new boolean[1]);
    }

    private @Nullable List<R> read(JsonInput input, JsonPlace place, boolean[] isEmpty) {
        List<R> values = new ArrayList<>();
        Set<String> met = new HashSet<>();
        boolean isList = input.list(place, (elements, each) -> {
            isEmpty[0] = false;
            if (each.index() >= most) {
                tooMany.filter(fault -> each.index() == most)
                        .ifPresent(fault -> input.faults().add(place, fault));
                elements.skip();
                return;
            }
            R value = element.read(elements, each);
            if (value != null) {
                values.add(value);
                keys.apply(value).stream()
                        .filter(key -> !met.add(key))
                        .forEach(key -> input.faults().repeated(keyField.isEmpty() ? each : each.field(keyField), key));
            }
        });
        return isList ? values : null;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.keywords("{\"type\": \"array\"}").set("items", element.schema(definitions));
    }
}
