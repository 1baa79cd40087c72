package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Clause;
import io.github.federules.core.call.LocalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The words of a call. */
final class CallTexts {

    private CallTexts() {}

    /** Clauses; those of the same id have the same words. */
    static Arbitrary<Clause> clauses() {
        return Arbitraries.of("L1", "L2", "l1", "article 3, § 2", "null", "clause", "")
                .map(id -> new Clause(id, "words of \"" + id + "\"\n\u2028 – 60 %"));
    }

    static Arbitrary<LocalizedText> localized() {
        return Combinators.combine(Facts.texts(), Facts.texts()).as(LocalizedText::new);
    }
}
