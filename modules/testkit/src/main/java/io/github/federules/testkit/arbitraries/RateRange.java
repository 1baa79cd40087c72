package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.money.Rate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** The rates that a managing authority may set for an operation, under a call that leaves it a range. */
final class RateRange {

    private static final long WHOLE = 1_000_000;

    private final Optional<AidRate.Within> range;
    private final List<Rate> fundable;

    RateRange(Call call, Costing costing) {
        range = call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(AidRate.Within.class::isInstance)
                .map(AidRate.Within.class::cast);
        fundable = range.stream()
                .flatMap(within -> LongStream.of(least(within), (least(within) + most(within)) / 2, most(within))
                        .distinct()
                        .mapToObj(Rate::ofMillionths))
                .filter(costing::isFundable)
                .toList();
    }

    boolean arePossible() {
        return range.isPresent() != fundable.isEmpty();
    }

    /** Rates that are set within the range; none, or any, where the call leaves no range. */
    Arbitrary<Fact<Rate>> sound() {
        if (range.isEmpty()) {
            return Facts.maybe(Facts.rates());
        }
        return fundable.isEmpty()
                ? Arbitraries.just(Fact.unknown())
                : Arbitraries.of(fundable).map(Fact::known);
    }

    /** Rates below and above the range, as far as there are such. */
    List<Arbitrary<Rate>> refused() {
        return range.stream()
                .flatMap(within -> LongStream.of(least(within) - 1, most(within) + 1)
                        .filter(rate -> rate >= 0 && rate <= WHOLE)
                        .mapToObj(Rate::ofMillionths))
                .<Arbitrary<Rate>>map(Arbitraries::just)
                .toList();
    }

    /** Rates at either end of the range, and beside them. */
    List<Arbitrary<Rate>> besideTheBounds() {
        return range.stream()
                .flatMap(within -> LongStream.of(least(within), most(within)).boxed())
                .map(end -> Steps.any().map(step -> Rate.ofMillionths(Math.max(0, Math.min(WHOLE, end + step)))))
                .toList();
    }

    Arbitrary<Fact<Rate>> mixed(boolean gaps) {
        if (range.isEmpty()) {
            return sound();
        }
        return Arbitraries.frequencyOf(
                Tuple.of(6, sound()),
                Tuple.of(2, Arbitraries.oneOf(besideTheBounds()).map(Fact::known)),
                Tuple.of(gaps ? 4 : 0, Arbitraries.just(Fact.unknown())));
    }

    /** The rates that any way of setting one is like, under bounds that turn at some rates of their own. */
    static List<Rate> decisive(AidRate.Within range, LongStream turns) {
        return LongStream.concat(
                        LongStream.of(least(range), most(range)),
                        turns.flatMap(turn -> LongStream.rangeClosed(turn - 1, turn + 1)))
                .filter(rate -> rate >= least(range) && rate <= most(range))
                .distinct()
                .mapToObj(Rate::ofMillionths)
                .toList();
    }

    private static long least(AidRate.Within range) {
        return range.least().millionths();
    }

    private static long most(AidRate.Within range) {
        return range.most().millionths();
    }
}
