package io.github.federules.core.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What ranges and influence promise of every worksheet. */
class WorksheetLaws {

    private static final int POINTS = 40;
    private static final int[] NONE = {};

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Ends(long[] least, long[] most) {

        static Ends of(Worksheet sheet, Random random) {
            long[] least = new long[sheet.inputs()];
            long[] most = new long[sheet.inputs()];
            for (int input = 0; input < least.length; input++) {
                int further = (int) (sheet.greatestOf(input) - sheet.leastOf(input));
                long one = sheet.leastOf(input) + random.nextInt(further + 1);
                long other = sheet.leastOf(input) + random.nextInt(further + 1);
                least[input] = Math.min(one, other);
                most[input] = Math.max(one, other);
            }
            return new Ends(least, most);
        }

        long[] point(Random random) {
            long[] point = least.clone();
            for (int input = 0; input < point.length; input++) {
                point[input] += random.nextInt((int) (most[input] - least[input]) + 1);
            }
            return point;
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void each_value_lies_within_its_range_also_in_numbers_of_any_size(@ForAll Random random) {
        Worksheet sheet = new DrawnSheet(random).build();
        Ends ends = Ends.of(sheet, random);
        Ranges ranges = sheet.ranges(ends.least(), ends.most());
        Ranges wide = WideRanges.of(sheet, ends.least(), ends.most());

        for (int i = 0; i < POINTS; i++) {
            long[] values = sheet.values(ends.point(random));
            for (int cell = 0; cell < sheet.size(); cell++) {
                assertThat(values[cell]).isBetween(ranges.least(cell), ranges.most(cell));
                assertThat(wide.least(cell)).isEqualTo(ranges.least(cell));
                assertThat(wide.most(cell)).isEqualTo(ranges.most(cell));
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_smaller_box_never_has_a_wider_range(@ForAll Random random) {
        Worksheet sheet = new DrawnSheet(random).build();
        Ends ends = Ends.of(sheet, random);
        long[] point = ends.point(random);
        long[] most = ends.most().clone();
        most[0] = point[0];
        Ranges ranges = sheet.ranges(ends.least(), ends.most());
        Ranges smaller = sheet.ranges(ends.least(), most);

        for (int cell = 0; cell < sheet.size(); cell++) {
            assertThat(smaller.least(cell)).isBetween(ranges.least(cell), ranges.most(cell));
            assertThat(smaller.most(cell)).isBetween(ranges.least(cell), ranges.most(cell));
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void an_input_without_influence_changes_nothing_and_one_that_only_helps_never_harms(@ForAll Random random) {
        DrawnSheet drawn = new DrawnSheet(random);
        Worksheet sheet = drawn.build();
        int cell = random.nextBoolean() ? drawn.lastNumber() : drawn.lastTruth();
        Ends ends = Ends.of(sheet, random);
        Influence influence = Influence.on(sheet, sheet.ranges(ends.least(), ends.most()), new int[] {cell}, NONE);

        for (int i = 0; i < POINTS; i++) {
            int input = random.nextInt(sheet.inputs());
            long[] point = ends.point(random);
            long[] more = point.clone();
            more[input] += random.nextInt((int) (ends.most()[input] - point[input]) + 1);
            long before = sheet.values(point)[cell];
            long after = sheet.values(more)[cell];
            if (!influence.isOf(input)) {
                assertThat(after).isEqualTo(before);
            }
            if (influence.onlyHelps(input)) {
                assertThat(after).isGreaterThanOrEqualTo(before);
            }
            if (influence.onlyHarms(input)) {
                assertThat(after).isLessThanOrEqualTo(before);
            }
        }
    }
}
