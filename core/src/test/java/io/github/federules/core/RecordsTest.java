package io.github.federules.core;

import static io.github.federules.core.Unchangeable.assertUnchangeable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every record that users can make: no null comes in unnoticed, and nothing in it is changed from outside. */
class RecordsTest {

    /** One record of each type, by its name. */
    private static final Map<String, Record> SAMPLES = Samples.records();

    /** The packages of what a decision says, which users only read. */
    private static final Set<String> MADE_BY_THE_LIBRARY = Set.of(
            "io.github.federules.core.result",
            "io.github.federules.core.record",
            "io.github.federules.core.disclosure");

    @Test
    void every_record_that_users_can_make_is_looked_at() {
        assertThat(SAMPLES.keySet()).containsAll(publicRecords());
    }

    @Test
    void a_null_is_refused_in_what_a_fact_or_a_call_collects() {
        SoftAssertions softly = new SoftAssertions();
        Stream<Record> givenByUsers = SAMPLES.values().stream()
                .filter(sample -> !MADE_BY_THE_LIBRARY.contains(
                        sample.getClass().getPackage().getName()));
        givenByUsers.forEach(sample -> {
            RecordComponent[] components = sample.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                Object value = Samples.value(sample, components[i]);
                for (Object withNull : withNull(value)) {
                    softly.assertThat(refusal(sample, i, withNull))
                            .as(sample.getClass().getSimpleName() + "." + components[i].getName() + " " + withNull)
                            .isInstanceOf(NullPointerException.class);
                }
            }
        });
        softly.assertAll();
    }

    @Test
    void what_a_record_holds_cannot_be_changed_from_outside() throws Exception {
        for (Record sample : SAMPLES.values()) {
            RecordComponent[] components = sample.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                Object value = Samples.value(sample, components[i]);
                if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                    Map<?, ?> given = new LinkedHashMap<>(map);
                    Record copy = (Record) make(sample, i, given);
                    given.clear();
                    assertThat(copy).isEqualTo(sample);
                    assertUnchangeable((Map<?, ?>) Samples.value(copy, components[i]));
                } else if (value instanceof List<?> list && !list.isEmpty()) {
                    List<?> given = new ArrayList<>(list);
                    Record copy = (Record) make(sample, i, given);
                    given.clear();
                    assertThat(copy).isEqualTo(sample);
                    assertUnchangeable((List<?>) Samples.value(copy, components[i]));
                } else if (value instanceof Set<?> set && !set.isEmpty()) {
                    Set<?> given = new HashSet<>(set);
                    Record copy = (Record) make(sample, i, given);
                    given.clear();
                    assertThat(copy).isEqualTo(sample);
                    assertUnchangeable((Set<?>) Samples.value(copy, components[i]));
                }
            }
        }
    }

    private static List<Object> withNull(Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            Map<Object, Object> nullKey = new LinkedHashMap<>(map);
            nullKey.put(null, map.values().iterator().next());
            Map<Object, Object> nullValue = new LinkedHashMap<>(map);
            nullValue.put(map.keySet().iterator().next(), null);
            return List.of(nullKey, nullValue);
        }
        if (value instanceof List<?>) {
            return List.of(Collections.singletonList(null));
        }
        return value instanceof Set<?> ? List.of(new HashSet<>(Collections.singletonList(null))) : List.of();
    }

    private static @Nullable Throwable refusal(Record sample, int index, @Nullable Object given) {
        Throwable thrown = catchThrowable(() -> make(sample, index, given));
        return thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    }

    private static Object make(Record sample, int index, @Nullable Object given) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> Samples.value(sample, component))
                .toArray();
        values[index] = given;
        Constructor<?> constructor = sample.getClass().getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static List<String> publicRecords() {
        return PublicTypes.all().stream()
                .filter(Class::isRecord)
                .filter(type -> type.getRecordComponents().length > 0)
                .map(Class::getName)
                .toList();
    }
}
