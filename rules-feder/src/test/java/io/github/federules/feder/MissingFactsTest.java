package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.feder.SoundDossier.COMMUNITY;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.dossier;
import static io.github.federules.feder.SoundDossier.other;
import static io.github.federules.feder.SoundDossier.staff;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.result.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MissingFactsTest {

    private static final Operation UNDECLARED = Operation.untitled()
            .withCostLines(List.of(
                    staff("A", "20000.00"),
                    other("70000.00"),
                    staff("B", "1000.00").withShare(fte("0.5")),
                    staff("30000.00")));

    @Test
    void everything_that_is_missing_is_named_in_the_order_of_the_dossier() {
        Applicant applicant = Applicant.of(Party.unknown())
                .joinedBy(Party.unknown())
                .joinedBy(COMMUNITY)
                .joinedBy(Party.of("Trader", FrenchLegalForm.of("1000")));

        assertThat(assess(Dossier.of(applicant, UNDECLARED)))
                .isMissingOnly(
                        "applicant.kind",
                        "applicant.policyRole",
                        "applicant.members[0].kind",
                        "applicant.members[2].kind",
                        "operation.costLines[0].fte",
                        "operation.costLines[3].fte",
                        "operation.answers.EXPLORES_AI",
                        "submission");
    }

    @Test
    void a_legal_form_that_leaves_doubt_is_named_with_the_kind_that_is_missing() {
        Applicant trader = Applicant.of(Party.unknown()).joinedBy(Party.of("Trader", FrenchLegalForm.of("1000")));
        assertThat(labelOf("applicant.members[0].kind", trader)).contains("Trader", "legal form 1000");
        assertThat(labelOf("applicant.kind", trader)).doesNotContain("legal form");
        assertThat(labelOf("applicant.kind", Applicant.of(Party.of("Trader", FrenchLegalForm.of("1000")))))
                .contains("legal form 1000");
    }

    private static String labelOf(String path, Applicant applicant) {
        return assess(Dossier.of(applicant, UNDECLARED)).missing().stream()
                .filter(fact -> fact.path().equals(path))
                .findFirst()
                .orElseThrow()
                .label(Locale.ENGLISH);
    }

    @Test
    void the_parts_of_a_submission_come_last() {
        Decision decision = assess(Dossier.of(SoundDossier.APPLICANT, UNDECLARED)
                .withSubmission(new Submission(Fact.known(true), Fact.unknown(), Fact.unknown(), Fact.unknown())));

        assertThat(decision)
                .isMissingOnly(
                        "operation.costLines[0].fte",
                        "operation.costLines[3].fte",
                        "operation.answers.EXPLORES_AI",
                        "submission.sentOn",
                        "submission.electronic");
    }

    @Test
    void an_incomplete_dossier_states_how_much_the_aid_may_be() {
        Decision decision = assess(Dossier.of(Applicant.unknown(), UNDECLARED));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision).hasAid("0.00");
        // 51,000.00 of staff, 7,650.00 of flat rate and 70,000.00: 128,650.00, of which 60%.
        assertThat(decision).hasAidUpTo("77190.00");
    }

    @Test
    void nothing_is_missing_of_a_dossier_that_is_refused_anyway() {
        Dossier refused = Dossier.of(Applicant.unknown().running(PolicyRole.NONE), UNDECLARED);

        assertThat(assess(refused)).isMissingNothing();
        assertThat(assess(refused).funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void nothing_is_missing_of_a_dossier_that_states_all() {
        assertThat(assess(dossier())).isMissingNothing();
    }
}
