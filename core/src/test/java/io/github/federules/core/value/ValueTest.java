package io.github.federules.core.value;

import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 100);

    static Stream<Value<Long>> values() {
        return Stream.of(
                Value.of(3L),
                Value.times(3L, JOBS),
                Value.within(3L, 5L),
                Value.when(where(GREEN).in(Answer.of(true)), 3L),
                Value.when(where(GREEN).in(Answer.of(true)), 3L).otherwise(5L),
                Value.sum(3L).plus(where(GREEN).in(Answer.of(true)), 5L).plus(Value.times(7L, JOBS)),
                Value.sum(3L).plus(where(GREEN).in(Answer.of(true)), 5L).atMost(7L));
    }

    @Test
    void every_kind_is_among_the_values() {
        assertThat(values().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Value.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("values")
    void each_constant_is_replaced_where_it_stands(Value<Long> value) {
        Value<String> changed = value.map(number -> "n" + number);

        assertThat(value.constants()).isNotEmpty();
        assertThat(changed).hasSameClassAs(value);
        assertThat(changed.constants())
                .isEqualTo(value.constants().stream().map(each -> "n" + each).toList());
        assertThat(changed.conditions()).isEqualTo(value.conditions());
        assertThat(changed.map(text -> Long.valueOf(text.substring(1)))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_another_if_a_constant_is(Value<Long> value) {
        assertThat(List.of(value)).doesNotContain(value.map(number -> number + 1));
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_a_value_consists_of_is_what_its_components_hold(Value<Long> value) {
        assertThat(value.inner().each())
                .<Object>map(InnerValues.Inner::is)
                .isEqualTo(components(value).flatMap(ValueTest::within).toList());
    }

    private static Stream<Object> components(Object record) {
        return Stream.of(record.getClass().getRecordComponents()).map(component -> {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        });
    }

    private static Stream<Object> within(Object component) {
        if (component instanceof Value<?>) {
            return Stream.of(component);
        }
        if (component instanceof Optional<?> optional) {
            return optional.stream().flatMap(ValueTest::within);
        }
        if (component instanceof List<?> list) {
            return list.stream().flatMap(ValueTest::within);
        }
        return component instanceof Value.Case<?> || component instanceof Value.Addend<?>
                ? components(component).flatMap(ValueTest::within)
                : Stream.empty();
    }

    @Test
    void each_value_within_another_has_its_place_and_its_condition() {
        Condition green = where(GREEN).in(Answer.of(true));
        Value<Long> one = Value.of(1L);
        InnerValues<Long> cases = Value.when(green, 1L).otherwise(1L).inner();
        InnerValues<Long> sum = Value.sum(1L).plus(green, 1L).atMost(1L).inner();

        assertThat(cases.isFirst()).isTrue();
        assertThat(cases.each())
                .containsExactly(
                        new InnerValues.Inner<>("cases", 0, Optional.of(green), one),
                        new InnerValues.Inner<>("otherwise", InnerValues.Inner.ALONE, Optional.empty(), one));
        assertThat(sum.isFirst()).isFalse();
        assertThat(sum.each())
                .containsExactly(
                        new InnerValues.Inner<>("sum", 0, Optional.empty(), one),
                        new InnerValues.Inner<>("sum", 1, Optional.of(green), one),
                        new InnerValues.Inner<>("atMost", InnerValues.Inner.ALONE, Optional.empty(), one));
        assertThat(one.inner()).isEqualTo(new InnerValues<>(List.of(), false, Optional.empty()));
        assertThat(sum.emptyList()).isEmpty();
        assertThat(new Value.Sum<>(List.of(), Optional.of(one)).inner().emptyList())
                .contains("sum");
    }

    @Test
    void the_constants_and_conditions_of_a_value_are_those_of_its_parts_in_their_order() {
        Condition green = where(GREEN).in(Answer.of(true));
        Condition brown = where(GREEN).in(Answer.of(false));
        Value<Long> inner = Value.when(brown, 2L).otherwise(3L);
        Value<Long> sum = Value.sum(green, 1L).plus(inner).atMost(4L);
        Value<Long> most = new Value.Sum<>(List.of(), Optional.of(inner));
        Value<Long> cases = new Value.Cases<>(List.of(new Value.Case<>(green, Value.of(1L))), Optional.of(inner));

        assertThat(sum.constants()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(sum.conditions()).containsExactly(green, brown);
        assertThat(most.conditions()).containsExactly(brown);
        assertThat(cases.constants()).containsExactly(1L, 2L, 3L);
        assertThat(cases.conditions()).containsExactly(green, brown);
    }

    @Test
    void a_value_may_be_unset_where_cases_in_it_leave_out_what_it_is_otherwise() {
        Condition green = where(GREEN).in(Answer.of(true));
        Value.Cases<Long> unset = Value.when(green, 3L);
        Value.Case<Long> inner = new Value.Case<>(green, unset);

        assertThat(unset.mayBeUnset()).isTrue();
        assertThat(unset.otherwise(5L).mayBeUnset()).isFalse();
        assertThat(new Value.Cases<>(List.of(inner), Optional.of(Value.of(5L))).mayBeUnset())
                .isTrue();
        assertThat(Value.sum(3L).plus(unset).mayBeUnset()).isTrue();
        assertThat(Value.sum(3L).plus(unset.otherwise(5L)).mayBeUnset()).isFalse();
    }
}
