package io.github.federules.dmn;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every fact that a call looks at is missing if it is not known, and only then. */
class LackedFactsTest {

    private static final Track WORKSHOPS = Track.of("WORKSHOPS");
    private static final DmnExport EVERYTHING = DmnExport.of(Models.everything().build());
    private static final DmnExport RANGED = DmnExport.of(VariedCalls.ranged());

    // Sent on the last day of the call, at an unknown hour.
    private static final Dossier UNKNOWN = Dossier.of(
                    Applicant.unknown().joinedBy(Party.unknown()),
                    Operation.untitled().with(CostLine.staff("somebody", euros("1.00"))))
            .withSubmission(new Submission(
                    Fact.known(true), Fact.known(LocalDate.of(2025, 2, 28)), Fact.unknown(), Fact.unknown()));

    private static final String[] FOR_ALL = {
        "applicant.kind",
        "applicant.members",
        "applicant.policyRole",
        "operation.answers.PURPOSE",
        "submission.electronic",
        "submission.sentAt"
    };
    private static final String[] FOR_FUNDING = {
        "applicant.recoversVat",
        "costLines.fte",
        "financing.own",
        "financing.otherPublic",
        "operation.answers.ACTIVITY",
        "operation.startsOn",
        "operation.endsOn"
    };

    @Test
    void all_that_is_unknown_is_lacking() {
        assertThat(EVERYTHING.lackedBy(UNKNOWN))
                .contains(FOR_ALL)
                .contains(FOR_FUNDING)
                .hasSize(FOR_ALL.length + FOR_FUNDING.length);
        assertThat(EVERYTHING.lackedBy(UNKNOWN.withSeeks(Set.of(Track.FUNDING, WORKSHOPS))))
                .isEqualTo(EVERYTHING.lackedBy(UNKNOWN));
        assertThat(EVERYTHING.lackedBy(UNKNOWN.withSeeks(Set.of(WORKSHOPS)))).containsExactlyInAnyOrder(FOR_ALL);
    }

    @Test
    void nothing_that_is_known_is_lacking() {
        Dossier dossier = VariedDossiers.eligible();

        assertThat(EVERYTHING.lackedBy(dossier)).isEmpty();
        assertThat(EVERYTHING.lackedBy(dossier.withSeeks(Set.of(Track.FUNDING))))
                .isEmpty();
        assertThat(RANGED.lackedBy(VariedDossiers.ranged())).isEmpty();
    }

    @Test
    void the_hour_is_lacking_only_on_the_last_day_of_a_call_that_has_one() {
        assertThat(EVERYTHING.lackedBy(sentOn(LocalDate.of(2025, 2, 27)))).isEmpty();
        assertThat(EVERYTHING.lackedBy(sentOn(LocalDate.of(2025, 2, 28)))).containsExactly("submission.sentAt");
    }

    private static Dossier sentOn(LocalDate day) {
        return VariedDossiers.eligible()
                .withSubmission(new Submission(Fact.known(true), Fact.known(day), Fact.known(true), Fact.unknown()));
    }

    @Test
    void what_is_not_sent_has_neither_a_day_nor_an_hour_to_lack() {
        assertThat(EVERYTHING.lackedBy(VariedDossiers.eligible().withSubmission(Submission.notSent())))
                .isEmpty();
    }

    @Test
    void the_rate_that_the_managing_authority_set_is_lacking_where_the_call_has_a_range() {
        assertThat(RANGED.lackedBy(VariedDossiers.eligible())).containsExactly("operation.aidRate");
    }

    @Test
    void an_answer_that_the_criterion_does_not_take_is_lacking() {
        DmnExport asking = DmnExport.of(VariedCalls.asking());
        Dossier dossier = VariedDossiers.asking();

        assertThat(asking.lackedBy(dossier)).isEmpty();
        // Of another call, a criterion of the same code may take them.
        Answers others = dossier.operation()
                .answers()
                .with(VariedCalls.JOBS.code(), Answer.of(101))
                .with(VariedCalls.COMMUNE.code(), Answer.of("a"))
                .with(VariedCalls.GREEN.code(), Answer.of("GREEN"));
        assertThat(asking.lackedBy(dossier.withOperation(dossier.operation().withAnswers(others))))
                .containsExactly("operation.answers.COMMUNE", "operation.answers.JOBS", "operation.answers.GREEN");
        Applicant unknown =
                Applicant.unknown().joinedBy(dossier.applicant().members().get(0));
        assertThat(asking.lackedBy(dossier.withApplicant(unknown).withSeeks(Set.of(Track.of("ADVICE")))))
                .containsExactly("applicant.answers.SIZE", "applicant.legalForm");
    }

    @Test
    void no_dossier_may_be_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.testCases("a.dmn", Arrays.asList(VariedDossiers.eligible(), null)))
                .withMessage("dossiers");
    }

    @Test
    void an_export_names_its_call() {
        assertThat(RANGED).hasToString("DmnExport[call=" + VariedCalls.ranged() + "]");
    }
}
