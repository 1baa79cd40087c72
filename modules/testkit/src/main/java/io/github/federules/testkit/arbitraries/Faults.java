package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of faults, such as a fact or a call is refused for.
 *
 * <p>For code that shows faults or sends them on. Each fault is one that the library found: a value that cannot be is made,
 * and what it says of it is kept. So a fault always has a message, and the values that its message names.
 */
public final class Faults {

    private Faults() {}

    /**
     * Gives faults of facts that stand alone: amounts, shares and rates out of range or too precise, contradictions.
     *
     * @return the faults, never null
     */
    public static Arbitrary<Fault> any() {
        return Arbitraries.oneOf(
                decimals(2).map(amount -> fault(amount.negate(), each -> Euros.euros(each.toPlainString()))),
                decimals(3).map(amount -> fault(amount, each -> Euros.euros(each.toPlainString()))),
                decimals(2).map(amount -> fault(amount.movePointRight(15), each -> Euros.euros(each.toPlainString()))),
                decimals(2).map(share -> fault(share.add(BigDecimal.ONE), FteShare::new)),
                decimals(10).map(share -> fault(share.movePointLeft(7), FteShare::new)),
                decimals(6).map(rate -> fault(rate.add(BigDecimal.ONE), Rate::new)),
                Facts.days()
                        .map(day -> fault(
                                day,
                                each -> new ExplanatoryNote(
                                        Fact.known(false), Fact.known(each), Fact.unknown(), Fact.unknown()))),
                Facts.realisations()
                        .map(period -> fault(
                                period, each -> Realisation.from(each.endsOn().plusDays(1), each.startsOn()))),
                Arbitraries.of(CostNature.class)
                        .filter(nature -> nature != CostNature.STAFF)
                        .map(nature -> fault(
                                nature, each -> CostLine.of(each, Euros.ZERO).withShare(Completions.FULL))));
    }

    /**
     * Gives faults with the place of each: of a dossier, as a reader of input tells them, or of a call.
     *
     * @return the faults, never null
     */
    public static Arbitrary<LocatedFault> located() {
        Arbitrary<String> paths = Arbitraries.oneOf(
                Arbitraries.of("", "applicant.kind", "operation.realisation", "note.sentOn"),
                Arbitraries.integers().between(0, 20).map(line -> "operation.costLines[" + line + "].amount"));
        return Arbitraries.oneOf(
                Combinators.combine(paths, any()).as(LocatedFault::new),
                Terms.flatRates().filter(rate -> !rate.covers().isEmpty()).map(Faults::twice));
    }

    /** Amounts over nothing, of so many decimals and not fewer. */
    private static Arbitrary<BigDecimal> decimals(int scale) {
        return Arbitraries.longs().between(0, 100_000).map(each -> BigDecimal.valueOf(10 * each + 1, scale));
    }

    /** What is said of the value by what cannot be made of it. */
    private static <T> Fault fault(T value, Function<T, Object> impossible) {
        try {
            throw new AssertionError(impossible.apply(value) + " can be made of " + value);
        } catch (InvalidFactException refused) {
            return refused.fault();
        }
    }

    private static LocatedFault twice(FlatRate rate) {
        try {
            throw new AssertionError(Call.builder("twice", new LocalizedText("Deux fois", "Twice"))
                    .flatRate(rate)
                    .flatRate(rate)
                    .build());
        } catch (InvalidCallException refused) {
            return refused.faults().get(0);
        }
    }
}
