package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of calls: any that can be built and that some dossier is eligible under.
 *
 * <p>For tests of what must hold under every call, such as {@code Calls.any().flatMap(call ->
 * Dossiers.under(call).eligible())}; {@link Terms} has what calls say, term by term. Every term may be there or not; amounts are often small or whole, shares and rates
 * often round, and bounds lie close to each other. Calls shrink towards one that says next to nothing.
 */
public final class Calls {

    private Calls() {}

    /**
     * Gives calls of every sort, under no law.
     *
     * @return the calls, never null
     */
    public static Arbitrary<Call> any() {
        Arbitrary<Optional<Edition>> editions = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Optional.<Edition>empty())),
                Tuple.of(1, Terms.editions().map(Optional::of)));
        Arbitrary<List<CallTerm>> terms = Combinators.combine(List.of(
                        CallTerms.applicants(),
                        CallTerms.operations(),
                        CallTerms.costs(),
                        CallAmounts.any(),
                        CallTerms.note(),
                        CallTerms.readings()))
                .as(each -> each);
        return Combinators.combine(Facts.words(), Terms.localizedTexts(), editions, terms)
                .as(Calls::call);
    }

    private static Call call(String id, LocalizedText title, Optional<Edition> edition, List<CallTerm> terms) {
        CallBuilder call = Call.builder(id, title);
        edition.ifPresent(call::edition);
        terms.forEach(term -> term.addTo(call));
        return call.build();
    }
}
