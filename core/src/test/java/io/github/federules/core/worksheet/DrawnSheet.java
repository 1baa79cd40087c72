package io.github.federules.core.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A worksheet of every operator, drawn cell by cell, with a few small inputs. */
public final class DrawnSheet {

    private static final int INPUTS = 4;
    private static final int CELLS = 14;
    private static final int MOST = 6;

    private final Random random;
    private final WorksheetBuilder builder = new WorksheetBuilder();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Integer> truths = new ArrayList<>();

    public DrawnSheet(Random random) {
        this.random = random;
        for (int i = 0; i < INPUTS; i++) {
            if (i % 2 == 0) {
                numbers.add(builder.input(0, 1 + random.nextInt(MOST)));
            } else {
                truths.add(builder.input(0, 1));
            }
        }
        numbers.add(builder.constant(random.nextInt(MOST)));
        for (int i = 0; i < CELLS; i++) {
            draw();
        }
    }

    private void draw() {
        int one = number();
        int other = number();
        switch (random.nextInt(14)) {
            case 0 -> numbers.add(builder.add(one, other));
            case 1 -> numbers.add(builder.subtract(one, other));
            case 2 ->
                numbers.add(builder.multiply(
                        builder.most(one, builder.constant(0)), builder.constant(random.nextInt(MOST))));
            case 3 -> numbers.add(builder.divide(one, 1 + random.nextInt(MOST)));
            case 4 -> numbers.add(builder.least(one, other));
            case 5 -> numbers.add(builder.most(one, other));
            case 6 -> numbers.add(builder.choose(truth(), one, other));
            case 7 -> truths.add(builder.atMost(one, other));
            case 8 -> truths.add(builder.equal(one, other));
            case 9 -> truths.add(builder.not(truth()));
            case 10 -> truths.add(builder.both(truth(), truth()));
            case 11 -> truths.add(builder.either(truth(), truth()));
            case 12 -> numbers.add(builder.monthsAfter(one, random.nextInt(MOST)));
            default -> numbers.add(greatest(one, other));
        }
    }

    // The greatest x, up to a number, that is at most another and half of itself: nothing in it falls as x grows.
    private int greatest(int top, int other) {
        int from = builder.most(top, builder.constant(0));
        int variable = builder.variable(from);
        int half = builder.divide(builder.add(variable, builder.most(other, builder.constant(0))), 2);
        return builder.greatest(variable, builder.least(variable, half));
    }

    private int number() {
        return numbers.get(random.nextInt(numbers.size()));
    }

    private int truth() {
        return truths.get(random.nextInt(truths.size()));
    }

    public Worksheet build() {
        return builder.build();
    }

    /** A number and a truth that come last, so that most cells are before them. */
    public int lastNumber() {
        return numbers.get(numbers.size() - 1);
    }

    public int lastTruth() {
        return truths.get(truths.size() - 1);
    }
}
