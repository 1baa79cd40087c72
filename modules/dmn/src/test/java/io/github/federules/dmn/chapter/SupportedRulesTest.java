package io.github.federules.dmn.chapter;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import io.github.federules.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A model has every rule of its call, or the call is refused. */
class SupportedRulesTest {

    private static final Clause K = new Clause("K1", "une clause");

    @Test
    void a_rule_that_no_chapter_writes_refuses_the_call() {
        Call call = Call.builder("cycling-2026", new LocalizedText("", ""))
                .offersFunding()
                .maximumCost(K, euros("900000.00"))
                .minimumCost(K, euros("70000.00"))
                .build();

        assertThatCode(() -> SupportedRules.require(call, List.of(Rule.MINIMUM_TOTAL_COST, Rule.MAXIMUM_TOTAL_COST)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SupportedRules.require(call, List.of(Rule.MINIMUM_TOTAL_COST)))
                .withMessage("The call cycling-2026 has a rule that a DMN model cannot express yet: MAXIMUM_TOTAL_COST."
                        + " Export a call without this, or decide with this library.");
    }
}
