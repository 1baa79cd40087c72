package io.github.federules.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** That a collection which was given out cannot be changed by whoever has it. */
public final class Unchangeable {

    private Unchangeable() {}

    /** Tries every way to change a list that has elements. */
    public static <T> void assertUnchangeable(List<T> list) {
        T any = list.get(0);
        assertRefused(
                list,
                List.of(
                        each -> each.add(0, any),
                        each -> each.set(0, any),
                        each -> each.remove(0),
                        each -> each.listIterator().add(any),
                        each -> each.subList(0, 1).clear(),
                        each -> each.addAll(0, List.of(any)),
                        each -> each.replaceAll(one -> one),
                        each -> each.sort(Comparator.comparing(Object::hashCode))),
                ArrayList::new);
        assertUnchangeable((Collection<T>) list);
    }

    /** Tries every way to change a collection that has elements. */
    public static <T> void assertUnchangeable(Collection<T> collection) {
        T any = collection.iterator().next();
        assertRefused(
                collection,
                List.of(
                        each -> each.add(any),
                        each -> each.addAll(List.of(any)),
                        each -> each.remove(any),
                        each -> each.removeAll(List.of(any)),
                        each -> each.retainAll(List.of()),
                        each -> each.removeIf(one -> true),
                        Collection::clear,
                        each -> removeFirst(each.iterator())),
                ArrayList::new);
    }

    /** Tries every way to change a map that has entries. */
    public static <K, V> void assertUnchangeable(Map<K, V> map) {
        K key = map.keySet().iterator().next();
        V value = map.get(key);
        assertRefused(
                map,
                List.of(
                        each -> each.put(key, value),
                        each -> each.putAll(Map.of(key, value)),
                        each -> each.remove(key),
                        each -> each.merge(key, value, (one, other) -> null),
                        each -> each.compute(key, (any, old) -> null),
                        each -> each.replace(key, value),
                        Map::clear,
                        each -> each.keySet().clear(),
                        each -> each.values().clear(),
                        each -> each.entrySet().clear(),
                        each -> each.entrySet().iterator().next().setValue(value),
                        each -> removeFirst(each.entrySet().iterator())),
                LinkedHashMap::new);
    }

    private static void removeFirst(Iterator<?> iterator) {
        iterator.next();
        iterator.remove();
    }

    private static <C> void assertRefused(C given, List<Consumer<C>> changes, Function<C, Object> copy) {
        Object before = copy.apply(given);
        for (Consumer<C> change : changes) {
            assertThatThrownBy(() -> change.accept(given)).isInstanceOf(UnsupportedOperationException.class);
            assertThat(copy.apply(given)).isEqualTo(before);
        }
    }
}
