package io.github.federules.core.assessment;

import static io.github.federules.core.assessment.Small.L1;
import static io.github.federules.core.assessment.Small.call;
import static io.github.federules.core.assessment.Small.decide;
import static io.github.federules.core.assessment.Small.dossier;
import static io.github.federules.core.assessment.Small.half;
import static io.github.federules.core.assessment.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FewRulesTest {

    @Test
    void a_call_without_any_rule_finds_everything_eligible_and_says_nothing() {
        Decision decision = decide(call(), Dossier.of(Applicant.unknown(), Operation.untitled()));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.firmness().robust()).isTrue();
        assertThat(decision.explain(Locale.FRENCH)).contains("ÉLIGIBLE");
    }

    @Test
    void a_call_without_a_rate_says_no_aid_rather_than_none() {
        Decision decision = decide(call().minimumCost(L1, euros("100.00")), studies("100.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aid()).isNull();
        assertThat(decision.funding().aidUpTo()).isNull();
        assertThat(decision.costs().computedAid()).isNull();
        assertThat(decision.firmness().aidFrom()).isNull();
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("100.00"));
        assertThat(decision.explain(Locale.ENGLISH)).contains("ELIGIBLE");
        assertThat(decision.explain(Locale.FRENCH)).contains("ÉLIGIBLE");
    }

    @Test
    void a_dossier_that_seeks_everything_is_eligible_under_a_call_that_offers_funding_alone() {
        Decision decision = decide(half(), studies("100.00"));
        assertThat(decision.dossier().seeks()).containsExactlyInAnyOrder(Track.WORKSHOPS, Track.FUNDING);
        assertThat(decision.workshops().verdict()).isEqualTo(Verdict.NOT_SOUGHT);
        assertThat(decision.isEligible()).isTrue();
    }

    @Test
    void a_dossier_that_seeks_only_what_the_call_does_not_offer_is_not_eligible() {
        Decision decision = decide(half(), dossier(studies("100.00")).withSeeks(Set.of(Track.WORKSHOPS)));
        assertThat(decision.isEligible()).isFalse();
        assertThat(decision.funding().aid()).isEqualTo(euros("0.00"));
    }
}
