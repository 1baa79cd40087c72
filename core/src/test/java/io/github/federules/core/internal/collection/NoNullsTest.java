package io.github.federules.core.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoNullsTest {

    @Test
    void a_null_in_a_list_is_named_with_its_place_whatever_kind_of_list_it_is() {
        List<String> names = Arrays.asList("a", "b", null);
        for (Collection<String> list : List.of(names, new ArrayList<>(names), new LinkedList<>(names))) {
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
        List<String> names = new LinkedList<>(List.of("a", "b"));
        assertThat(NoNulls.in(names, "names")).isSameAs(names);
    }
}
