package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of calls that can be built, and under which some dossier is eligible.
 *
 * <p>For code that must work under every call, such as {@code Calls.any().flatMap(call -> Dossiers.under(call).eligible())}.
 * A call has or does not have each term. Amounts are often small or whole, shares and rates often round, and bounds are close
 * to each other. Calls shrink towards one with hardly any term.
 */
public final class Calls {

    private Calls() {}

    /**
     * Returns calls of every kind, under no law. They ask for declarations, and for the activity where the rate depends on it,
     * but for no other criteria.
     *
     * @return the calls
     */
    public static Arbitrary<Call> any() {
        return with(Arbitraries.just(Optional.empty()));
    }

    /**
     * Returns calls that ask for criteria of every kind, with requirements and rates that depend on them, under no law.
     *
     * @return the calls
     */
    public static Arbitrary<Call> withCriteria() {
        return with(CallCriteria.any().map(Optional::of));
    }

    /**
     * Returns calls with limits on any base that refuse or reduce, shares, values in cases, terms of each party, answers of cost
     * lines and natures of their own, under no law. Now and then no dossier is eligible under one.
     *
     * @return the calls
     */
    public static Arbitrary<Call> withGeneralTerms() {
        return GeneralTerms.added(builders(Arbitraries.just(Optional.empty())));
    }

    private static Arbitrary<Call> with(Arbitrary<Optional<CallCriteria>> criteria) {
        return builders(criteria).map(call -> call.get().build());
    }

    private static Arbitrary<Supplier<CallBuilder>> builders(Arbitrary<Optional<CallCriteria>> criteria) {
        return Combinators.combine(Facts.words(), CallTerms.localizedTexts(), CallTerms.any(criteria))
                .as((id, title, terms) -> () -> {
                    CallBuilder call = Call.builder(id, title);
                    terms.addTo(call);
                    return call;
                });
    }
}
