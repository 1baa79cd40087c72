package io.github.federules.core.search;

import io.github.federules.core.worksheet.Influence;
import io.github.federules.core.worksheet.Worksheet;

/** Where a box is split: an input that still has influence, the one with the fewest numbers first, at a bound that the call names if there is one. */
record Split(int input, long at) {

    static Split of(Worksheet sheet, Box box, Influence influence) {
        int chosen = -1;
        long fewest = Long.MAX_VALUE;
        for (int input = 0; input < box.inputs(); input++) {
            long further = box.most(input) - box.least(input);
            if (further > 0 && further < fewest && influence.isOf(input)) {
                chosen = input;
                fewest = further;
            }
        }
        return new Split(chosen, chosen < 0 ? 0 : sheet.boundWithin(chosen, box.least(chosen), box.most(chosen)));
    }

    boolean isNone() {
        return input < 0;
    }

    Box before(Box box) {
        return box.with(input, box.least(input), at - 1);
    }

    Box after(Box box) {
        return box.with(input, at, box.most(input));
    }
}
