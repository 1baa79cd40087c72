package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.rule.LocalizedText;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

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
     * Returns calls of every kind, under no law.
     *
     * @return the calls, never null
     */
    public static Arbitrary<Call> any() {
        Arbitrary<Optional<Edition>> editions = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Optional.<Edition>empty())),
                Tuple.of(1, Terms.editions().map(Optional::of)));
        Arbitrary<List<CallTerm>> terms = Combinators.combine(List.of(
                        CallTerms.applicants(),
                        CallTerms.declarations(),
                        CallTerms.tracks(),
                        CallTerms.submission(),
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
