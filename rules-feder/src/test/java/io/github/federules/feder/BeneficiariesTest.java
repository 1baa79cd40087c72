package io.github.federules.feder;

import static io.github.federules.feder.SoundDossier.APPLICANT;
import static io.github.federules.feder.SoundDossier.COMMUNITY;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.by;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** C1: who may benefit. */
class BeneficiariesTest {

    private static final Party PREFECTURE = Party.of("Préfecture", BeneficiaryKind.STATE_SERVICE);
    private static final Party ASSOCIATION = Party.of("Les Amis du numérique", BeneficiaryKind.ASSOCIATION);
    private static final Party NOBODY_KNOWS = Party.unknown().withName("Régie");

    @ParameterizedTest
    @EnumSource(
            value = BeneficiaryKind.class,
            names = {
                "LOCAL_AUTHORITY",
                "LOCAL_AUTHORITY_GROUPING",
                "PUBLIC_ESTABLISHMENT",
                "SYNDICAT_MIXTE",
                "ASSOCIATION",
                "PRIVATE_ESTABLISHMENT"
            })
    void each_kind_that_the_call_names_may_benefit(BeneficiaryKind kind) {
        assertOutcome(assess(by(applicantOf(Party.of("a", kind)))), Outcome.PASSED, Verdict.ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = BeneficiaryKind.class,
            names = {"STATE_SERVICE", "NATURAL_PERSON", "FOREIGN_BODY", "NO_LEGAL_PERSONALITY"})
    void every_other_kind_may_not(BeneficiaryKind kind) {
        assertOutcome(assess(by(applicantOf(Party.of("a", kind)))), Outcome.FAILED, Verdict.INELIGIBLE);
    }

    @Test
    void a_kind_that_nothing_determines_leaves_the_verdict_open() {
        Decision decision = assess(by(applicantOf(NOBODY_KNOWS)));

        assertOutcome(decision, Outcome.UNKNOWN, Verdict.INCOMPLETE);
        assertThat(decision).isMissingOnly("applicant.kind");
    }

    @Test
    void a_legal_form_determines_the_kind_where_it_leaves_no_doubt() {
        // 7113 is a ministry, 1000 a sole trader whose form is to be reviewed.
        assertOutcome(
                assess(by(applicantOf(Party.of("a", FrenchLegalForm.of("7113"))))), Outcome.FAILED, Verdict.INELIGIBLE);
        assertOutcome(
                assess(by(applicantOf(Party.of("a", FrenchLegalForm.of("1000"))))),
                Outcome.UNKNOWN,
                Verdict.INCOMPLETE);
    }

    @Test
    void each_partner_of_a_grouping_must_be_one_of_them_too() {
        assertOutcome(assess(by(APPLICANT.joinedBy(ASSOCIATION))), Outcome.PASSED, Verdict.ELIGIBLE);
        assertOutcome(
                assess(by(APPLICANT.joinedBy(ASSOCIATION).joinedBy(PREFECTURE))), Outcome.FAILED, Verdict.INELIGIBLE);
        assertOutcome(assess(by(APPLICANT.joinedBy(NOBODY_KNOWS))), Outcome.UNKNOWN, Verdict.INCOMPLETE);
    }

    @Test
    void a_partner_that_may_not_benefit_refuses_whatever_is_unknown_of_the_others() {
        Applicant applicant = applicantOf(NOBODY_KNOWS).joinedBy(PREFECTURE).joinedBy(NOBODY_KNOWS);
        Decision decision = assess(by(applicant));

        assertOutcome(decision, Outcome.FAILED, Verdict.INELIGIBLE);
        assertThat(decision).isMissingNothing();
        assertThat(bodies(decision))
                .containsExactly(new Body(1, Optional.of("Préfecture"), Fact.known(BeneficiaryKind.STATE_SERVICE)));
    }

    @Test
    void the_finding_names_the_bodies_that_settled_it() {
        assertThat(bodies(assess(by(APPLICANT.joinedBy(ASSOCIATION)))))
                .containsExactly(
                        new Body(0, COMMUNITY.name(), Fact.known(BeneficiaryKind.LOCAL_AUTHORITY_GROUPING)),
                        new Body(1, ASSOCIATION.name(), Fact.known(BeneficiaryKind.ASSOCIATION)));
        assertThat(bodies(assess(by(APPLICANT.joinedBy(ASSOCIATION).joinedBy(NOBODY_KNOWS)))))
                .containsExactly(new Body(2, Optional.of("Régie"), Fact.unknown()));
    }

    private static Applicant applicantOf(Party party) {
        return Applicant.of(party).running(PolicyRole.DIRECT);
    }

    private static void assertOutcome(Decision decision, Outcome outcome, Verdict verdict) {
        assertThat(decision)
                .hasOutcome(Rule.APPLICANT_KIND, outcome)
                .cites(Rule.APPLICANT_KIND, "C1")
                .hasVerdict(FederCalls.WORKSHOPS, verdict)
                .hasVerdict(Track.FUNDING, verdict);
    }

    private static List<Body> bodies(Decision decision) {
        return ((Figures.Bodies)
                        decision.find(Rule.APPLICANT_KIND).orElseThrow().figures())
                .bodies();
    }
}
