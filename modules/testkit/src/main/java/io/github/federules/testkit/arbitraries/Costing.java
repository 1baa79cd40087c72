package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings the costs of a dossier to where a call wants them, or just not, by the amount of a last line.
 *
 * @param judge who says where that is
 * @param natures what the call pays at real cost
 */
record Costing(Judge judge, List<CostNature> natures) {

    // What turns beyond is no bound: an aid that is rounded may be the same for the last amounts that there are.
    private static final long MOST_CENTS = Euros.MAX_CENTS / 2;

    /** Staff is a last line only where nothing else is paid, because it depends on more than the amount. */
    static Costing of(Judge judge) {
        Call call = judge.assessor().call();
        List<CostNature> paid = new ArrayList<>(call.natures());
        paid.removeIf(nature -> judge.decide(with(Dossiers.EMPTY, List.of(answered(call, line(nature, 100)))))
                .costs()
                .retainedDirect()
                .isZero());
        if (paid.size() > 1) {
            paid.remove(CostNature.STAFF);
        }
        return new Costing(judge, paid.isEmpty() ? call.natures() : paid);
    }

    /** A copy whose costs break no rule, or the same where no costs do. */
    Dossier meeting(Dossier dossier, int kept, Place place) {
        return chosen(dossier, kept, place, (axis, range) -> {
            long start = place.atCap()
                    ? turn(axis, decision -> decision.costs().computedAid()).orElse(0L)
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
    Dossier beside(Dossier dossier, List<Function<Decision, Object>> marks, int bound, int cents, Place place) {
        CostNature nature = nature(place, 0);
        Axis alone = more(dossier.withOperation(dossier.operation().withCostLines(List.of())), nature);
        List<Function<Decision, Object>> turning = marks.stream()
                .filter(mark -> turn(alone, mark).isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.rotate(turning, -bound);
        return turning.stream()
                .flatMap(mark -> dropping(dossier, 0)
                        .map(some -> more(some, nature))
                        .flatMap(axis -> turn(axis, mark).map(turn -> axis.at(turn + cents)).stream())
                        // A maximum of the aid and a cap refuse nobody, so that no rule is to fail beside them.
                        .filter(each -> mark.apply(judge.decide(each)) instanceof Boolean
                                || judge.accepts(dossier, any -> each)))
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

    private static CostLine answered(Call call, CostLine line) {
        return LineArbitraries.answered(call, line, 0);
    }

    /** A line of a nature, of one person who does nothing else where it is staff. */
    static CostLine line(CostNature nature, long cents) {
        CostLine line = CostLine.of(nature, Euros.ofCents(cents));
        return nature.family() == CostFamily.STAFF ? line.withShare(FteShare.fte("1")) : line;
    }

    // With one line more, of an amount that is chosen of those that break no rule, and of others no more than must be
    // dropped.
    private Dossier chosen(Dossier dossier, int kept, Place place, ToLongBiFunction<Axis, Judge.AcceptedRange> choice) {
        return dropping(dossier, kept)
                .flatMap(some -> IntStream.range(0, natures.size()).mapToObj(i -> more(some, nature(place, i))))
                .flatMap(axis -> judge
                        .accepted(axis, Set.of())
                        .map(range -> choice.applyAsLong(axis, range))
                        .filter(cents -> cents >= 0 && cents <= axis.most())
                        .map(axis::at)
                        .stream())
                .findFirst()
                .orElse(dossier);
    }

    // Copies with all lines, and with fewer and fewer of them.
    private static Stream<Dossier> dropping(Dossier dossier, int kept) {
        List<CostLine> lines = dossier.operation().costLines();
        return IntStream.rangeClosed(0, lines.size() - kept)
                .mapToObj(dropped -> lines.subList(0, lines.size() - dropped))
                .map(some -> dossier.withOperation(dossier.operation().withCostLines(some)));
    }

    private CostNature nature(Place place, int next) {
        return natures.get((place.nature() + next) % natures.size());
    }

    /** A copy that costs nothing where no cost is stated: without a line, further costs may follow. */
    Dossier stated(Dossier dossier) {
        return dossier.operation().costLines().isEmpty()
                ? with(dossier, List.of(answered(judge.assessor().call(), line(natures.get(0), 0))))
                : dossier;
    }

    // The amounts of one line more, from nothing on; the only line stays even then.
    private Axis more(Dossier dossier, CostNature nature) {
        Operation operation = dossier.operation();
        String id = Integer.toString(operation.costLines().size() + 1);
        return new Axis(
                cents -> cents == 0 && !operation.costLines().isEmpty()
                        ? dossier
                        : dossier.withOperation(
                                operation.with(answered(judge.assessor().call(), line(nature, cents))
                                        .withId(id))),
                0,
                Euros.MAX_CENTS);
    }

    // Where a mark turns for good: the last amount that is accepted, or the first one.
    private Optional<Long> turn(Axis axis, Function<Decision, Object> mark) {
        Object last = mark.apply(judge.decide(axis.at(axis.most())));
        long first = axis.first(0, dossier -> mark.apply(judge.decide(dossier)).equals(last));
        return first == 0 || first > MOST_CENTS ? Optional.empty() : Optional.of(last.equals(true) ? first - 1 : first);
    }
}
