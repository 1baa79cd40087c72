package io.github.federules.core.search;

import io.github.federules.core.worksheet.Influence;
import java.util.function.Predicate;

/** A few points of a box, always the same: its corners, and numbers between them by a fixed sequence. */
final class SamplePoints {

    private static final int BETWEEN = 2;
    private static final long FACTOR = 6_364_136_223_846_793_005L;
    private static final long STEP = 1_442_695_040_888_963_407L;
    private static final int USED = 11;

    private long state = STEP;

    boolean any(Box box, Influence influence, Predicate<long[]> test) {
        long[] first = box.lower().clone();
        if (test.test(first)) {
            return true;
        }
        long[] last = box.upper().clone();
        if (test.test(last)) {
            return true;
        }
        for (int tried = 0; tried < BETWEEN; tried++) {
            long[] between = box.lower().clone();
            for (int input = 0; input < between.length; input++) {
                long further = box.most(input) - box.least(input);
                if (further > 0 && influence.isOf(input)) {
                    between[input] += Long.remainderUnsigned(next(), further + 1);
                }
            }
            if (test.test(between)) {
                return true;
            }
        }
        return false;
    }

    private long next() {
        state = state * FACTOR + STEP;
        return state >>> USED;
    }
}
