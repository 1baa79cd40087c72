package io.github.federules.feder;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.CommonProvisions.COMPLETED_BEFORE_SUBMISSION;
import static io.github.federules.feder.CommonProvisions.OUTSIDE_PROGRAMME_PERIOD;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What article 63 of regulation (EU) 2021/1060 refuses. The sound dossier is submitted on 20 February 2025. */
class FindingsOfTheLawTest {

    @ParameterizedTest
    @CsvSource({"2025-02-19,FAILED,INELIGIBLE", "2025-02-20,PASSED,ELIGIBLE", "2025-02-21,PASSED,ELIGIBLE"})
    void an_operation_that_ends_before_the_submission_is_not_funded(LocalDate end, Outcome outcome, Verdict funding) {
        Decision decision = assess(during(LocalDate.of(2025, 1, 1), end));

        assertThat(outcome(decision, COMPLETED_BEFORE_SUBMISSION)).contains(outcome);
        assertThat(decision.funding().verdict()).isEqualTo(funding);
        // Staff of 40,000.00 and services of 24,000.00 are 70,000.00 with the flat rate; 60% are 42,000.00.
        assertThat(decision.funding().aid()).contains(euros(funding == Verdict.ELIGIBLE ? "42000.00" : "0.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01,2020-12-31,FAILED",
        "2020-12-31,2021-01-01,PASSED",
        "2029-12-31,2030-01-01,PASSED",
        "2030-01-01,2030-01-02,FAILED"
    })
    void an_operation_wholly_outside_the_programme_period_is_not_funded(
            LocalDate start, LocalDate end, Outcome outcome) {
        assertThat(outcome(assess(during(start, end)), OUTSIDE_PROGRAMME_PERIOD))
                .contains(outcome);
    }

    // It ends on its first day or later, and starts on its last day or earlier. What is left open is no finding.
    @ParameterizedTest
    @CsvSource({
        "2020-12-31,,",
        "2021-01-01,,PASSED",
        "2029-12-31,,PASSED",
        "2030-01-01,,FAILED",
        ",2020-12-31,FAILED",
        ",2021-01-01,PASSED",
        ",2029-12-31,PASSED",
        ",2030-01-01,"
    })
    void one_day_alone_is_within_the_programme_period_or_not_or_leaves_it_open(
            LocalDate start, LocalDate end, Outcome outcome) {
        assertThat(outcome(assess(during(start, end)), OUTSIDE_PROGRAMME_PERIOD))
                .isEqualTo(Optional.ofNullable(outcome));
    }

    @Test
    void an_end_alone_shows_whether_it_is_before_the_submission_and_a_start_alone_does_not() {
        assertThat(outcome(assess(during(null, LocalDate.of(2025, 2, 19))), COMPLETED_BEFORE_SUBMISSION))
                .contains(Outcome.FAILED);
        assertThat(outcome(assess(during(null, LocalDate.of(2025, 2, 20))), COMPLETED_BEFORE_SUBMISSION))
                .contains(Outcome.PASSED);
        assertThat(outcome(assess(during(LocalDate.of(2025, 1, 1), null)), COMPLETED_BEFORE_SUBMISSION))
                .isEmpty();
    }

    @Test
    void the_law_refuses_funding_alone() {
        Decision decision = assess(during(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.verdictOn(FederCalls.WORKSHOPS)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
        // The finding is the reason.
        assertThat(decision.funding().reason()).isEmpty();
    }

    @Test
    void a_finding_is_absent_while_a_fact_that_it_needs_is_missing_whatever_is_sought() {
        Dossier completed = during(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1));
        Dossier notSent = completed.withSubmission(Submission.unknown());

        assertThat(outcome(assess(dossier()), OUTSIDE_PROGRAMME_PERIOD)).isEmpty();
        assertThat(outcome(assess(dossier()), COMPLETED_BEFORE_SUBMISSION)).isEmpty();
        assertThat(outcome(assess(notSent), COMPLETED_BEFORE_SUBMISSION)).isEmpty();
        assertThat(outcome(assess(notSent), OUTSIDE_PROGRAMME_PERIOD)).contains(Outcome.PASSED);
        assertThat(outcome(assess(notSent.withSeeks(Set.of(FederCalls.WORKSHOPS))), COMPLETED_BEFORE_SUBMISSION))
                .isEmpty();
        assertThat(assess(dossier()).missing()).isEmpty();
    }

    @Test
    void where_funding_is_not_sought_the_law_is_not_asked() {
        Dossier completed = during(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1));
        Decision decision = assess(completed.withSeeks(Set.of(FederCalls.WORKSHOPS)));

        assertThat(outcome(decision, COMPLETED_BEFORE_SUBMISSION)).contains(Outcome.NOT_ASKED);
        assertThat(outcome(decision, OUTSIDE_PROGRAMME_PERIOD)).contains(Outcome.NOT_ASKED);
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.NOT_SOUGHT);
    }

    @Test
    void the_findings_of_the_law_come_last_and_cite_its_article() {
        Decision decision = assess(during(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1)));
        int count = decision.findings().size();

        assertThat(decision.findings().subList(count - 2, count))
                .extracting(finding -> finding.rule() + " " + finding.clause().id())
                .containsExactly(
                        "COMPLETED_BEFORE_SUBMISSION (EU) 2021/1060, art. 63(6)",
                        "OUTSIDE_PROGRAMME_PERIOD (EU) 2021/1060, art. 63(2)");
        assertThat(decision.findings())
                .filteredOn(finding -> finding.clause().quote().isEmpty())
                .hasSize(2);
    }

    @Test
    void texts_cite_the_article_in_their_own_language() {
        Decision decision = assess(during(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1)));

        for (String french : List.of(
                decision.explain(Locale.FRENCH),
                decision.disclosure(Locale.FRENCH).text(),
                decision.summary(Locale.FRENCH))) {
            assertThat(french)
                    .contains("Règlement (UE) 2021/1060, article 63, paragraphe 6. L'opération se termine avant")
                    .doesNotContain("(EU)", "art. 63(");
        }
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("Regulation (EU) 2021/1060, article 63(2). The period of the operation is wholly outside")
                .doesNotContain("art. 63(");
    }

    @Test
    void a_pass_before_the_application_proper_states_that_it_is_not_the_last_word() {
        Decision decision = assess(during(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1)));

        assertThat(finding(decision, COMPLETED_BEFORE_SUBMISSION).orElseThrow().message(Locale.ENGLISH))
                .contains("may come later");
    }

    @Test
    void each_finding_of_the_law_states_what_it_found() {
        Dossier before = during(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1));
        Decision failed = assess(before);
        assertThat(message(failed, COMPLETED_BEFORE_SUBMISSION))
                .startsWith("The operation ends before the submission:");
        assertThat(message(failed, OUTSIDE_PROGRAMME_PERIOD))
                .contains(
                        "is wholly outside the period of eligibility of expenditure, from 1 January 2021 to 31 December"
                                + " 2029:");
        Decision passed = assess(during(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1)));
        assertThat(message(passed, OUTSIDE_PROGRAMME_PERIOD))
                .contains("is at least partly within the period of eligibility of expenditure, from 1 January 2021 to"
                        + " 31 December 2029.");
        Decision notAsked = assess(before.withSeeks(Set.of(FederCalls.WORKSHOPS)));
        assertThat(List.of(message(notAsked, COMPLETED_BEFORE_SUBMISSION), message(notAsked, OUTSIDE_PROGRAMME_PERIOD)))
                .containsOnly("Funding is not sought: the condition does not apply.");
    }

    private static String message(Decision decision, Rule rule) {
        return finding(decision, rule).orElseThrow().message(Locale.ENGLISH);
    }

    @Test
    void a_call_that_does_not_stand_under_the_law_has_no_finding_of_it() {
        Dossier completed = during(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1));
        Decision decision =
                FederEligibility.under(FederCalls.GRAND_EST_REACT_EU).assess(completed);

        assertThat(outcome(decision, OUTSIDE_PROGRAMME_PERIOD)).isEmpty();
    }

    private static Dossier during(LocalDate start, LocalDate end) {
        return dossier()
                .withOperation(dossier()
                        .operation()
                        .withRealisation(new Realisation(Fact.ofNullable(start), Fact.ofNullable(end))));
    }

    private static Optional<Outcome> outcome(Decision decision, Rule rule) {
        return finding(decision, rule).map(Finding::outcome);
    }

    private static Optional<Finding> finding(Decision decision, Rule rule) {
        return decision.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst();
    }
}
