package io.github.federules.feder.laws;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** The call that the laws are about, under any reading. */
final class TheCall {

    static final Call CALL = FederCalls.HAUTS_DE_FRANCE_AI_2025;

    /** Bodies that may benefit, that may not, and of which the form alone determines no kind. */
    private static final List<FrenchLegalForm> FORMS = Stream.of(
                    "7346", "7210", "7357", "9220", "5710", "7364", "7410", "7113", "2110", "1000", "3220", "9110")
            .map(FrenchLegalForm::of)
            .toList();

    private static final Dossiers DOSSIERS = Dossiers.under(CALL).withLegalForms(FORMS);

    private static final Map<Readings, FederEligibility> UNDER_EACH =
            CALL.everyReading().stream().collect(Collectors.toMap(Function.identity(), TheCall::under));

    private TheCall() {}

    static Decision decide(Dossier dossier) {
        return decide(dossier, Readings.PRUDENT);
    }

    static Decision decide(Dossier dossier, Readings readings) {
        return UNDER_EACH.get(readings).assess(dossier);
    }

    private static FederEligibility under(Readings readings) {
        FederEligibility eligibility = FederEligibility.under(CALL);
        for (Question question : Question.standard()) {
            eligibility = eligibility.reading(readings.answer(question));
        }
        return eligibility;
    }

    static long aid(Dossier dossier, Readings readings) {
        return cents(decide(dossier, readings).funding().aid());
    }

    static long cents(MonetaryAmount amount) {
        return Euros.cents(amount);
    }

    /** Cents of an amount that every call with a rate has. */
    static long cents(Optional<MonetaryAmount> amount) {
        return cents(amount.orElseThrow());
    }

    /** One of the 32 ways to read the call. */
    static final class AnyReading implements ArbitrarySupplier<Readings> {
        @Override
        public Arbitrary<Readings> get() {
            return Arbitraries.of(CALL.everyReading());
        }
    }

    /** A question that the call leaves open. */
    static final class OpenQuestion implements ArbitrarySupplier<Question> {
        @Override
        public Arbitrary<Question> get() {
            return Arbitraries.of(CALL.openQuestions());
        }
    }

    /** A dossier that seeks anything and knows all, or not. */
    static final class AnyDossier implements ArbitrarySupplier<Dossier> {
        @Override
        public Arbitrary<Dossier> get() {
            return DOSSIERS.any();
        }
    }

    /** A dossier of which all is known. */
    static final class CompleteDossier implements ArbitrarySupplier<Dossier> {
        @Override
        public Arbitrary<Dossier> get() {
            return DOSSIERS.complete();
        }
    }

    /** A dossier on which another reading changes a verdict or the aid. */
    static final class ReadingDependentDossier implements ArbitrarySupplier<Dossier> {
        @Override
        public Arbitrary<Dossier> get() {
            return DOSSIERS.readingDependent();
        }
    }
}
