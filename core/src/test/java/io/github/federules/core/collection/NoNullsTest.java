package io.github.federules.core.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.AbstractSequentialList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import org.junit.jupiter.api.Test;

class NoNullsTest {

    @Test
    void a_null_in_a_list_is_named_with_its_place_whatever_kind_of_list_it_is() {
        List<String> names = Arrays.asList("a", "b", null);
        for (Collection<String> list : List.of(names, new ArrayList<>(names), walked(names))) {
            assertThatNullPointerException()
                    .isThrownBy(() -> NoNulls.in(list, "names"))
                    .withMessage("names[2]");
        }
    }

    @Test
    void a_null_in_a_set_has_no_place() {
        assertThatNullPointerException()
                .isThrownBy(() -> NoNulls.in(new HashSet<>(Arrays.asList("a", null)), "names"))
                .withMessage("names");
    }

    @Test
    void what_has_no_null_is_returned_as_it_is() {
        List<String> names = walked(List.of("a", "b"));
        assertThat(NoNulls.in(names, "names")).isSameAs(names);
    }

    /** A list that has no quick way to its places, as a linked list has none. */
    private static <T> List<T> walked(List<T> elements) {
        return new AbstractSequentialList<>() {
            @Override
            public ListIterator<T> listIterator(int index) {
                return elements.listIterator(index);
            }

            @Override
            public int size() {
                return elements.size();
            }
        };
    }
}
