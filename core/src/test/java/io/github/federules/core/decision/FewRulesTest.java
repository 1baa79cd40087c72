package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.result.Verdict;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FewRulesTest {

    @Test
    void a_call_without_any_rule_finds_everything_eligible_and_reports_nothing() {
        Decision decision = decide(call(), Dossier.of(Applicant.unknown(), Small.studies("0.00")));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.robustness().robust()).isTrue();
        assertThat(decision.explain(Locale.FRENCH)).contains("ÉLIGIBLE");
    }

    @Test
    void a_call_without_a_rate_states_no_aid_rather_than_none() {
        Decision decision = decide(call().minimumCost(L1, euros("100.00")), studies("100.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aid()).isEmpty();
        assertThat(decision.funding().aidUpTo()).isEmpty();
        assertThat(decision.costs().computedAid()).isEmpty();
        assertThat(decision.robustness().aidFrom()).isEmpty();
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("100.00"));
        assertThat(decision.explain(Locale.ENGLISH)).contains("ELIGIBLE");
        assertThat(decision.explain(Locale.FRENCH)).contains("ÉLIGIBLE");
    }

    @Test
    void a_dossier_that_seeks_all_that_is_offered_is_eligible_under_a_call_that_offers_funding_alone() {
        Decision decision = decide(half(), studies("100.00"));
        assertThat(decision.dossier().seeks()).isEmpty();
        assertThat(decision.tracks()).containsOnlyKeys(Track.FUNDING);
        assertThat(decision.on(COACHING).verdict()).isEqualTo(Verdict.NOT_SOUGHT);
        assertThat(decision.isEligible()).isTrue();
    }

    @Test
    void a_dossier_that_seeks_only_what_the_call_does_not_offer_is_not_eligible() {
        Dossier dossier = dossier(studies("100.00")).withSeeks(Set.of(COACHING));
        assertThatIllegalArgumentException().isThrownBy(() -> decide(half(), dossier));
        Decision decision = Assessor.of(half().build()).assessAsIfForThisCall(dossier);
        assertThat(decision.isEligible()).isFalse();
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.NOT_SOUGHT);
        assertThat(decision.funding().aid()).contains(euros("0.00"));
    }
}
