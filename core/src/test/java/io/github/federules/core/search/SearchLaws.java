package io.github.federules.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.worksheet.DrawnSheet;
import io.github.federules.core.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A search over boxes answers as one over every point does. */
class SearchLaws {

    private static final class Drawn {

        private final Worksheet sheet;
        private final int number;
        private final int truth;
        private final Box box;
        private final List<long[]> points = new ArrayList<>();

        Drawn(Random random) {
            DrawnSheet drawn = new DrawnSheet(random);
            sheet = drawn.build();
            number = drawn.lastNumber();
            truth = drawn.lastTruth();
            long[] least = new long[sheet.inputs()];
            long[] most = new long[sheet.inputs()];
            for (int input = 0; input < least.length; input++) {
                least[input] = sheet.leastOf(input);
                most[input] = random.nextInt(4) == 0 ? least[input] : sheet.greatestOf(input);
            }
            box = Box.of(least, most);
            add(least.clone(), 0);
        }

        private void add(long[] point, int input) {
            if (input == point.length) {
                points.add(point.clone());
                return;
            }
            for (long value = box.least(input); value <= box.most(input); value++) {
                point[input] = value;
                add(point, input + 1);
            }
            point[input] = box.least(input);
        }

        LongStream where(boolean holds) {
            return points.stream()
                    .map(sheet::values)
                    .filter(values -> values[truth] == (holds ? 1 : 0))
                    .mapToLong(values -> values[number]);
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_completion_is_found_if_and_only_if_there_is_one(@ForAll Random random) {
        Drawn drawn = new Drawn(random);
        BoxSearch search = new BoxSearch(drawn.sheet, drawn.box);

        assertThat(search.find(List.of(Demand.holds(drawn.truth))).isNone())
                .isEqualTo(drawn.where(true).findAny().isEmpty());
        assertThat(search.find(List.of(Demand.fails(drawn.truth))).isNone())
                .isEqualTo(drawn.where(false).findAny().isEmpty());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void the_extremes_are_those_that_a_completion_reaches(@ForAll Random random) {
        Drawn drawn = new Drawn(random);
        BoxSearch search = new BoxSearch(drawn.sheet, drawn.box);
        List<Demand> where = List.of(Demand.holds(drawn.truth));

        Extreme greatest = search.greatest(drawn.number, where);
        Extreme least = search.least(drawn.number, where);

        assertThat(greatest.isExact()).isTrue();
        drawn.where(true)
                .max()
                .ifPresentOrElse(
                        most -> assertThat(greatest.bound()).isEqualTo(most),
                        () -> assertThat(greatest.isNone()).isTrue());
        drawn.where(true).min().ifPresent(lowest -> assertThat(least.bound()).isEqualTo(lowest));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_fact_matters_if_and_only_if_two_completions_differ_that_differ_in_it_alone(@ForAll Random random) {
        Drawn drawn = new Drawn(random);
        int fact = random.nextInt(drawn.sheet.inputs());

        boolean matters =
                new BoxSearch(drawn.sheet, drawn.box).matters(new int[] {fact}, new int[] {drawn.number, drawn.truth});

        assertThat(matters).isEqualTo(drawn.points.stream().anyMatch(point -> {
            long[] other = point.clone();
            other[fact] = drawn.box.least(fact);
            long[] some = drawn.sheet.values(point);
            long[] others = drawn.sheet.values(other);
            return some[drawn.number] != others[drawn.number] || some[drawn.truth] != others[drawn.truth];
        }));
    }

    @Property(shrinking = ShrinkingMode.OFF, tries = 50)
    void a_search_answers_the_same_twice(@ForAll Random random) {
        Drawn drawn = new Drawn(random);

        long[] once = new BoxSearch(drawn.sheet, drawn.box)
                .greatest(drawn.number, List.of())
                .point();
        long[] twice = new BoxSearch(drawn.sheet, drawn.box)
                .greatest(drawn.number, List.of())
                .point();

        assertThat(Arrays.equals(once, twice)).isTrue();
    }
}
