package io.github.federules.core.assessing;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.judging.CallRule;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.scenario.Scenarios;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A broken library gives no decision. Nothing that a call or a dossier may state leads here. */
class VerdictGuardTest {

    private static final LocalizedText WORDS = new LocalizedText("un appel", "a call");
    private static final Clause L1 = new Clause("L1", "the words");
    private static final Track COACHING = Track.of("COACHING");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, WORDS);
    private static final Condition IS_GREEN = Condition.where(GREEN).isYes();
    private static final CallRule[] RULES = new PreparedCall(Call.builder("c", WORDS)
                    .offersFunding()
                    .offers(COACHING, WORDS)
                    .asks(L1, GREEN)
                    .pays(L1, CostNature.STUDIES)
                    .requires(L1, "IS_GREEN", IS_GREEN, WORDS)
                    .minimumCost(L1, euros("10.00"))
                    .build())
            .rules();

    /** The detail of a finding of which only the outcome is looked at. */
    private record Open() implements Finding.Detail {

        @Override
        public Figures figures() {
            return Figures.NONE;
        }

        @Override
        public List<String> places() {
            return List.of();
        }

        @Override
        public String message(Locale locale) {
            return "open";
        }
    }

    private static VerdictGuard guard(Track track, Verdict verdict) {
        return new VerdictGuard(track, verdict, RULES);
    }

    /** The outcomes where one rule is open. */
    private static Outcome open(int place, String code) {
        return RULES[place].code().equals(code) ? Outcome.UNKNOWN : Outcome.PASSED;
    }

    @Test
    void no_verdict_of_eligible_is_beside_a_rule_that_is_open() {
        assertThatIllegalStateException()
                .isThrownBy(() -> guard(Track.FUNDING, Verdict.ELIGIBLE)
                        .requireNoneOpen(place -> open(place, "MINIMUM_TOTAL_COST"), List.of()))
                .withMessage("The verdict on FUNDING is ELIGIBLE, but the rule MINIMUM_TOTAL_COST is open.");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        guard(COACHING, Verdict.ELIGIBLE).requireNoneOpen(place -> open(place, "IS_GREEN"), List.of()))
                .withMessage("The verdict on COACHING is ELIGIBLE, but the rule IS_GREEN is open.");
    }

    @Test
    void a_rule_of_another_track_may_be_open_and_so_may_any_beside_another_verdict() {
        assertThatCode(() -> guard(COACHING, Verdict.ELIGIBLE)
                        .requireNoneOpen(place -> open(place, "MINIMUM_TOTAL_COST"), List.of()))
                .doesNotThrowAnyException();
        for (Verdict verdict : List.of(Verdict.INELIGIBLE, Verdict.INCOMPLETE, Verdict.NOT_SOUGHT)) {
            assertThatCode(() -> guard(Track.FUNDING, verdict)
                            .requireNoneOpen(place -> open(place, "MINIMUM_TOTAL_COST"), List.of()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void no_verdict_of_eligible_is_beside_a_law_that_is_open() {
        List<Finding> ofLaws = List.of(Finding.of(Rule.of("EU_DAY"), Outcome.UNKNOWN, L1, new Open()));

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> guard(Track.FUNDING, Verdict.ELIGIBLE).requireNoneOpen(place -> Outcome.PASSED, ofLaws))
                .withMessage("The verdict on FUNDING is ELIGIBLE, but the rule EU_DAY is open.");
        assertThatCode(() -> guard(COACHING, Verdict.ELIGIBLE).requireNoneOpen(place -> Outcome.PASSED, ofLaws))
                .doesNotThrowAnyException();
    }

    @Test
    void no_final_verdict_is_beside_a_condition_that_stays_open_whatever_is_assumed() {
        Scenarios<Boolean> never = new Scenarios<>(
                List.of(), new int[0], true, List.of(true), new int[1], true, true, Optional.of(IS_GREEN));

        for (Verdict verdict : List.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> guard(Track.FUNDING, verdict).requireSettled(never))
                    .withMessage("The verdict on FUNDING is " + verdict
                            + ", but the rule IS_GREEN stays open whatever is assumed.");
        }
        assertThatCode(() -> guard(Track.FUNDING, Verdict.INCOMPLETE).requireSettled(never))
                .doesNotThrowAnyException();
    }
}
