package io.github.federules.core.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrozenMapTest {

    @Test
    void a_copy_keeps_the_order_and_no_change_to_the_original() {
        Map<String, Integer> original = new LinkedHashMap<>();
        for (String key : new String[] {"z", "a", "m", "b"}) {
            original.put(key, key.length());
        }

        Map<String, Integer> copy = FrozenMap.copyOf(original);
        original.clear();

        assertThat(copy.keySet()).containsExactly("z", "a", "m", "b");
        assertThat(copy).containsEntry("m", 1).doesNotContainKey("y");
        assertThat(copy.get("y")).isNull();
    }

    @Test
    void a_copy_of_a_copy_is_the_copy() {
        Map<String, Integer> copy = FrozenMap.copyOf(Map.of("a", 1));
        assertThat(FrozenMap.copyOf(copy)).isSameAs(copy);
    }

    @Test
    void nothing_can_be_changed() {
        Map<String, Integer> copy = FrozenMap.copyOf(Map.of("a", 1));
        assertThatThrownBy(() -> copy.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.entrySet().iterator().next().setValue(2))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void null_is_neither_a_key_nor_a_value() {
        Map<String, Integer> keys = new HashMap<>();
        keys.put(null, 1);
        Map<String, Integer> values = new HashMap<>();
        values.put("a", null);
        assertThatNullPointerException()
                .isThrownBy(() -> FrozenMap.copyOf(keys))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> FrozenMap.copyOf(values))
                .withMessage("value");
    }
}
