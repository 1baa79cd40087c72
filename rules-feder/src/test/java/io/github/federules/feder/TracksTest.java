package io.github.federules.feder;

import static io.github.federules.feder.SoundDossier.COMMUNITY;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.costing;
import static io.github.federules.feder.SoundDossier.dossier;
import static io.github.federules.feder.SoundDossier.other;
import static io.github.federules.feder.SoundDossier.staff;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Rule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** C4: workshops and funding, each with its own verdict. */
class TracksTest {

    private static final Dossier TOO_SMALL = costing(other("69999.99"));

    @Test
    void workshops_do_not_ask_for_a_minimum_cost() {
        Decision decision = assess(TOO_SMALL);

        assertThat(decision)
                .hasVerdict(Track.FUNDING, Verdict.INELIGIBLE)
                .hasVerdict(FederCalls.WORKSHOPS, Verdict.ELIGIBLE)
                .isIneligible();
        assertThat(decision.isEligible()).isFalse();
    }

    @Test
    void workshops_alone_are_decided_without_the_costs() {
        Decision decision = assess(TOO_SMALL.withSeeks(Set.of(FederCalls.WORKSHOPS)));

        assertThat(decision)
                .isEligible()
                .hasVerdict(Track.FUNDING, Verdict.NOT_SOUGHT)
                .hasVerdict(FederCalls.WORKSHOPS, Verdict.ELIGIBLE)
                .hasAid("0.00")
                .hasAidUpTo("0.00")
                .doesNotAsk(Rule.MINIMUM_TOTAL_COST)
                // 60% of 69,999.99 is 41,999.994: computed, and not given.
                .hasComputedAid("41999.99");
    }

    @Test
    void a_missing_share_is_not_asked_for_where_funding_is_not_sought() {
        Decision decision = assess(costing(staff("70000.00")).withSeeks(Set.of(FederCalls.WORKSHOPS)));

        assertThat(decision).isMissingNothing().isEligible();
    }

    @Test
    void funding_alone_leaves_the_workshops_out() {
        Decision decision = assess(dossier().withSeeks(Set.of(Track.FUNDING)));

        assertThat(decision)
                .isEligible()
                .hasVerdict(FederCalls.WORKSHOPS, Verdict.NOT_SOUGHT)
                .hasVerdict(Track.FUNDING, Verdict.ELIGIBLE);
        assertThat(decision.on(FederCalls.WORKSHOPS).verdict()).isEqualTo(Verdict.NOT_SOUGHT);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void what_is_missing_of_the_workshops_is_asked_for_though_funding_is_refused() {
        Decision decision = assess(TOO_SMALL.withApplicant(Applicant.of(COMMUNITY)));

        assertThat(decision)
                .hasVerdict(Track.FUNDING, Verdict.INELIGIBLE)
                .hasVerdict(FederCalls.WORKSHOPS, Verdict.INCOMPLETE)
                .isMissingOnly("applicant.policyRole");
    }
}
