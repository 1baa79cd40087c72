package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Costs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ways to make a decision depend on how the call is read, one for each question that its words leave open. */
final class ReadingTwists {

    // Far enough for the fraction of a cent under a rate to pass a half, step by step first and then in leaps.
    private static final int NEAR = 60;
    private static final int MOST_LEAPS = 120;

    private final Call call;
    private final Judge here;
    private final Costing costing;
    private final Financings financings;
    private final List<CostLine> doubtful;

    ReadingTwists(Call call, Judge here, Costing costing, Financings financings) {
        this.call = call;
        this.here = here;
        this.costing = costing;
        this.financings = financings;
        doubtful = doubtful();
    }

    List<Arbitrary<Alteration>> all() {
        List<Arbitrary<Alteration>> twists = new ArrayList<>();
        for (Question question : call.openQuestions()) {
            Judge there = question.readings().stream()
                    .filter(reading -> reading != call.readings().answer(question))
                    .findFirst()
                    .map(reading -> here.under(call.readings().with(reading)))
                    .orElseThrow();
            twists.add(
                    question == Question.DEADLINE
                            ? Arbitraries.just(Submissions.onTheLastDay(call).orElse(dossier -> Optional.empty()))
                            : Combinators.combine(
                                            Arbitraries.longs().between(100, 3_000_000),
                                            Arbitraries.of(doubtful).set(),
                                            Place.any())
                                    .as((cents, lines, place) ->
                                            dossier -> twisted(dossier, question, there, cents, lines, place)));
        }
        return twists;
    }

    // Lines that two readings may treat differently: staff with next to no share, other staff, and what is not
    // eligible.
    private List<CostLine> doubtful() {
        List<CostLine> lines = new ArrayList<>(List.of(
                Costing.line(CostNature.STAFF, 0).withPerson("B").withShare(Facts.share(1, 9)),
                Costing.line(CostNature.STAFF, 0).withPerson("F")));
        Facts.NATURES.stream()
                .filter(nature -> nature != CostNature.STAFF)
                .map(nature -> Costing.line(nature, 100))
                .filter(line -> isPresentedAlone(Costing.with(Dossiers.EMPTY, List.of(line))))
                .findFirst()
                .ifPresent(lines::add);
        return lines;
    }

    private boolean isPresentedAlone(Dossier dossier) {
        Costs costs = here.decide(dossier).costs();
        return !costs.presentedDirect().isZero() && costs.retainedDirect().isZero();
    }

    private Optional<Dossier> twisted(
            Dossier dossier, Question question, Judge there, long cents, Set<CostLine> lines, Place place) {
        CostLine[] lead = doubtful.stream()
                .filter(lines::contains)
                .map(line -> line.withAmount(Euros.ofCents(cents)))
                .toArray(CostLine[]::new);
        Dossier open = Financings.unknown(dossier);
        return Stream.of(open, Costing.with(open, List.of()))
                .map(some -> costing.more(Costing.ledBy(some, lead), costing.nature(place, 0)))
                .flatMap(axis -> (question == Question.ROUNDING
                                ? LongStream.concat(ends(axis, there, place), near(axis, place))
                                : ends(axis, there, place))
                        .mapToObj(axis::at))
                .filter(changed -> differ(changed, there))
                .findFirst()
                .map(changed -> Financings.greatest(
                        financings.sound(changed, Financings.Surplus.NOTHING),
                        new Financings(there).sound(changed, Financings.Surplus.NOTHING)));
    }

    private boolean differ(Dossier dossier, Judge there) {
        boolean isMet = here.failed(dossier).isEmpty();
        return isMet != there.failed(dossier).isEmpty()
                || (isMet && !aid(here, dossier).equals(aid(there, dossier)));
    }

    private static Object aid(Judge judge, Dossier dossier) {
        return judge.decide(dossier).costs().computedAid();
    }

    // The amounts that one of two readings accepts first or last.
    private LongStream ends(Axis axis, Judge there, Place place) {
        return Stream.of(here, there)
                .flatMap(judge -> judge.accepted(axis, Set.of()).stream())
                .flatMapToLong(range -> LongStream.of(
                        place.from(range, () -> costing.capOf(axis)), range.from() - 1, range.from(), range.to() + 1));
    }

    // The amounts among which a rate rounds otherwise.
    private LongStream near(Axis axis, Place place) {
        return here.accepted(axis, Set.of()).stream()
                .flatMapToLong(range -> LongStream.of(place.from(range, () -> costing.capOf(axis)), range.from()))
                .flatMap(start -> LongStream.concat(
                        LongStream.range(start, start + NEAR),
                        LongStream.iterate(1, leap -> leap + leap / 8 + 1)
                                .limit(MOST_LEAPS)
                                .map(leap -> start + leap)));
    }
}
