package io.github.federules.feder.laws;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** The call that the laws are about, under any reading. */
final class TheCall {

    static final Call CALL = FederCalls.HAUTS_DE_FRANCE_AI_2025;

    private TheCall() {}

    static Decision decide(Dossier dossier) {
        return decide(dossier, Readings.PRUDENT);
    }

    static Decision decide(Dossier dossier, Readings readings) {
        FederEligibility eligibility = FederEligibility.under(CALL);
        for (Question question : Question.values()) {
            eligibility = eligibility.reading(readings.answer(question));
        }
        return eligibility.assess(dossier);
    }

    static long aid(Dossier dossier, Readings readings) {
        return Euros.cents(decide(dossier, readings).funding().aid());
    }

    static long cents(MonetaryAmount amount) {
        return Euros.cents(amount);
    }

    /** One of the 32 ways to read the call. */
    static final class AnyReading implements ArbitrarySupplier<Readings> {
        @Override
        public Arbitrary<Readings> get() {
            return Arbitraries.of(CALL.everyReading());
        }
    }
}
