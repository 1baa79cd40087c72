package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.testkit.threshold.Axis;
import io.github.federules.testkit.threshold.Judge;
import io.github.federules.testkit.threshold.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings the costs of a dossier to where a call wants them, or just not, by the amount of a last line.
 *
 * @param judge who says where that is
 * @param kinds a line of each kind that the call pays at real cost: of each nature, with each answer
 */
record Costing(Judge judge, List<CostLine> kinds) {

    /** Staff or a line by the unit is a last line only where nothing else is paid: it depends on more than the amount. */
    static Costing of(Judge judge) {
        Call call = judge.assessor().call();
        List<CostLine> all = call.natures().stream()
                .flatMap(nature -> Stream.of(0, 1).map(which -> LineArbitraries.answered(call, line(nature), which)))
                .distinct()
                .toList();
        List<CostLine> paid = new ArrayList<>(all);
        paid.removeIf(line -> judge.decide(with(Judge.EMPTY, List.of(line)))
                .costs()
                .retainedDirect()
                .isZero());
        if (paid.stream().anyMatch(line -> !isStaff(line))) {
            paid.removeIf(Costing::isStaff);
        }
        if (paid.stream().anyMatch(line -> line.quantity().isEmpty())) {
            paid.removeIf(line -> line.quantity().isPresent());
        }
        return new Costing(judge, paid.isEmpty() ? all : paid);
    }

    /** A copy whose costs break no rule, or the same where no costs do. */
    Dossier meeting(Dossier dossier, int kept, Place place) {
        return chosen(dossier, kept, place, (axis, range) -> {
            long start = place.atCap()
                    ? Mark.GREATEST_AID
                            .turn(judge, axis, Mark.Ends.of(judge, axis))
                            .orElse(0L)
                    : range.from();
            return Math.max(range.from(), Math.min(range.to(), start + place.cents()));
        });
    }

    /** A copy whose costs break no rule and hardly more than that, by less than an amount of its first line. */
    Dossier hardlyMeeting(Dossier dossier, Place place, long most) {
        return chosen(
                dossier,
                1,
                place,
                (axis, range) -> range.from() == 0
                        ? -1
                        : Math.min(range.to(), range.from() + Math.floorMod(place.cents(), most)));
    }

    /** A copy that costs too little, or the same where that cannot be. */
    Dossier tooLittle(Dossier dossier, Place place) {
        return chosen(
                dossier,
                0,
                place,
                (axis, range) -> range.from() - 1 - Math.abs(place.cents()) % Math.max(1, range.from()));
    }

    /** A copy that costs too much, or the same where that cannot be. */
    Dossier tooMuch(Dossier dossier, Place place) {
        return chosen(dossier, 0, place, (axis, range) -> range.to() + 1 + Math.abs(place.cents()));
    }

    /** A copy whose costs reach the first of some bounds that costs can reach just so, or some cents more or less. */
    Dossier beside(Dossier dossier, List<Mark> marks, int bound, int cents, Place place) {
        List<Mark> rotated = new ArrayList<>(marks);
        Collections.rotate(rotated, -bound);
        Map<Axis, Mark.Ends> axes = new LinkedHashMap<>();
        dropping(dossier, 0)
                .map(some -> more(some, kind(place, 0)))
                .forEach(axis -> axes.put(axis, Mark.Ends.of(judge, axis)));
        return rotated.stream()
                .flatMap(mark -> axes.entrySet().stream()
                        .flatMap(each -> mark.beside(judge, each.getKey(), each.getValue(), cents, dossier).stream()))
                .findFirst()
                .orElse(dossier);
    }

    /** A copy with a line before all others, or in place of the first ones. */
    static Dossier ledBy(Dossier dossier, int replaced, CostLine first) {
        Stream<CostLine> others = dossier.operation().costLines().stream().skip(replaced);
        return with(dossier, Stream.concat(Stream.of(first), others).toList());
    }

    /** A copy with these lines, numbered from 1. */
    static Dossier with(Dossier dossier, List<CostLine> lines) {
        return dossier.withOperation(dossier.operation()
                .withCostLines(Facts.numbered(lines, (line, number) -> line.withId(Integer.toString(number)))));
    }

    // A euro of one person who does nothing else, where it is staff.
    private static CostLine line(CostNature nature) {
        CostLine line = CostLine.of(nature, Euros.ofCents(100));
        return isStaff(line) ? line.withShare(FteShare.fte("1")) : line;
    }

    private static boolean isStaff(CostLine line) {
        return line.nature().family() == CostFamily.STAFF;
    }

    // With one line more, of an amount that is chosen of those that break no rule, and of others no more than must be
    // dropped.
    private Dossier chosen(Dossier dossier, int kept, Place place, ToLongBiFunction<Axis, Judge.AcceptedRange> choice) {
        return dropping(dossier, kept)
                .flatMap(some -> IntStream.range(0, kinds.size()).mapToObj(i -> more(some, kind(place, i))))
                .flatMap(
                        axis -> judge
                                .accepted(axis, Set.of())
                                .map(range -> choice.applyAsLong(axis, range))
                                .flatMap(axis::find)
                                .stream())
                .findFirst()
                .orElse(dossier);
    }

    // Copies with all lines, and with half as many again and again.
    private static Stream<Dossier> dropping(Dossier dossier, int kept) {
        List<CostLine> lines = dossier.operation().costLines();
        return IntStream.iterate(lines.size() - kept, some -> some >= 0, some -> some > 0 ? some / 2 : -1)
                .mapToObj(some -> lines.subList(0, kept + some))
                .map(some -> dossier.withOperation(dossier.operation().withCostLines(some)));
    }

    private CostLine kind(Place place, int next) {
        return kinds.get((place.nature() + next) % kinds.size());
    }

    /** A copy that costs nothing where no cost is stated: without a line, further costs may follow. */
    Dossier stated(Dossier dossier) {
        return dossier.operation().costLines().isEmpty()
                ? with(
                        dossier,
                        List.of(LineArbitraries.ofAmount(judge.assessor().call(), kinds.get(0), 0)))
                : dossier;
    }

    // The amounts of one line more, from nothing on; the only line stays even then.
    private Axis more(Dossier dossier, CostLine kind) {
        Operation operation = dossier.operation();
        CostLine line = kind.withId(Integer.toString(operation.costLines().size() + 1));
        return new Axis(
                cents -> cents == 0 && !operation.costLines().isEmpty()
                        ? dossier
                        : dossier.withOperation(operation.with(
                                LineArbitraries.ofAmount(judge.assessor().call(), line, cents))),
                0,
                Euros.MAX_CENTS);
    }
}
