package io.github.federules.core.compiler;

import io.github.federules.core.call.Call;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.term.EligibleCosts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** Where the amount of each line is added: by the kind of the line, the way in which it is priced, and whether its person reaches the minimum share. */
public final class LineSlots {

    /** The lines of which no person is in doubt. */
    static final int CERTAIN = 0;

    /** The lines of persons below the minimum share. */
    static final int BELOW = 1;

    /** How far after the sum net of VAT that of the VAT is. */
    static final int VAT_AFTER_NET = 1;

    private static final int FIRST_DOUBT = 2;

    private final List<List<Integer>> kinds;
    private final int[] kindOfGroup;
    private final List<List<PriceOption>> options = new ArrayList<>();
    private final List<Map<Integer, Integer>> doubts = new ArrayList<>();
    // By kind, option and category: the first slot, or -1.
    private final int[][][] slots;
    // By kind and category, the lines whose price depends on a number.
    private final Map<List<Integer>, List<Integer>> byNumber = new HashMap<>();
    private int count;

    LineSlots(SheetShape shape, List<List<Integer>> kinds, IntFunction<List<PriceOption>> optionsOf) {
        this.kinds = kinds;
        this.kindOfGroup = new int[shape.groups().size()];
        this.slots = new int[kinds.size()][][];
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int group : kinds.get(kind)) {
                kindOfGroup[group] = kind;
            }
            options.add(optionsOf.apply(kinds.get(kind).get(0)));
            doubts.add(new LinkedHashMap<>());
        }
        for (SheetShape.Doubt doubt : shape.doubts()) {
            Map<Integer, Integer> ofKind = doubts.get(kindOfGroup[doubt.group()]);
            ofKind.putIfAbsent(doubt.person(), FIRST_DOUBT + ofKind.size());
        }
        List<SheetShape.ByNumber> lines = shape.byNumber();
        for (int line = 0; line < lines.size(); line++) {
            int kind = kindOfGroup[lines.get(line).group()];
            byNumber.computeIfAbsent(
                            List.of(kind, category(kind, lines.get(line).standing())), any -> new ArrayList<>())
                    .add(line);
        }
        for (int kind = 0; kind < kinds.size(); kind++) {
            slots[kind] = new int[options.get(kind).size()]
                    [FIRST_DOUBT + doubts.get(kind).size()];
            for (int[] ofOption : slots[kind]) {
                for (int category = 0; category < ofOption.length; category++) {
                    ofOption[category] = count;
                    count += 2;
                }
            }
        }
    }

    /** Returns the number of slots. */
    int count() {
        return count;
    }

    int kinds() {
        return kinds.size();
    }

    int kindOf(int group) {
        return kindOfGroup[group];
    }

    List<Integer> groups(int kind) {
        return kinds.get(kind);
    }

    int firstGroup(int kind) {
        return kinds.get(kind).get(0);
    }

    List<PriceOption> options(int kind) {
        return options.get(kind);
    }

    int slot(int kind, int option, int category) {
        return slots[kind][option][category];
    }

    // The categories of the lines of persons in doubt.
    Map<Integer, Integer> doubtsOf(int kind) {
        return doubts.get(kind);
    }

    List<Integer> linesByNumber(int kind, int category) {
        return byNumber.getOrDefault(List.of(kind, category), List.of());
    }

    // Of a person in doubt the standing is their number after the two that are known.
    int category(int kind, int standing) {
        return standing < FIRST_DOUBT
                ? standing
                : Objects.requireNonNull(doubts.get(kind).get(standing - FIRST_DOUBT), "person in doubt");
    }

    // The ways in which lines of a group may be priced: by their amount first.
    static List<PriceOption> options(Call call, LineGroups groups, int group) {
        List<PriceOption> options = new ArrayList<>(List.of(PriceOption.BY_AMOUNT));
        List<EligibleCosts> paid = call.costs().paid();
        for (int place = 0; place < paid.size(); place++) {
            EligibleCosts costs = paid.get(place);
            if (costs.price().isPresent() && costs.pays(groups.nature(group), groups.answers(group))) {
                options.addAll(PriceOption.of(place, costs));
            }
        }
        return options;
    }

    static int personOf(int standing) {
        return standing - FIRST_DOUBT;
    }

    static int standingOf(int person) {
        return FIRST_DOUBT + person;
    }
}
