package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which call a dossier does best under. */
class CallRankingTest {

    private static final Clause C = new Clause("C", "words");
    private static final LocalizedText IT_IS_GREEN = new LocalizedText("elle est verte", "it is green");

    private static final Call HALF = paying("half").aid(C, Rate.percent("50")).build();
    private static final Call THIRD_A =
            paying("third-a").aid(C, Rate.percent("30")).build();
    private static final Call THIRD_B =
            paying("third-b").aid(C, Rate.percent("30")).build();
    private static final Call NO_RATE = paying("a-no-rate").build();
    private static final Call INCOMPLETE = paying("b-incomplete")
            .aid(C, Rate.percent("90"))
            .declaration(C, "GREEN", Criterion.yesNo("GREEN", Subject.OPERATION, IT_IS_GREEN), IT_IS_GREEN)
            .build();
    private static final Call CLOSED = paying("a-closed")
            .aid(C, Rate.percent("90"))
            .beneficiaries(C, BeneficiaryKind.ASSOCIATION)
            .build();

    // A commune with 10,000.05 euros of staff: half is 5,000.025, 30% is 3,000.015.
    private static final Dossier DOSSIER = Dossier.of(
            Applicant.of("Commune de Sablé", FrenchLegalForm.of("7210")),
            Operation.titled("Un essai").staff("Une personne", euros("10000.05"), fte("0.10")));

    private static final Track WORKSHOPS = Track.of("WORKSHOPS");
    private static final LocalizedText TITLE = new LocalizedText("Ateliers", "Workshops");

    @Test
    void without_aid_what_is_eligible_comes_before_what_may_be_and_what_is_refused_before_what_is_not_sought() {
        Call open = paying("a-open").ownContribution(C, Rate.percent("20")).build();
        Call eligible = paying("b-eligible").build();
        Call notOffered = of("a-workshops").offers(WORKSHOPS, TITLE).build();
        Call refusing = paying("b-refusing").minimumCost(C, euros("99999.00")).build();
        Dossier seeking = DOSSIER.withSeeks(Set.of(Track.FUNDING));
        assertThat(ids(FederEligibility.among(List.of(open, eligible)).assess(seeking)))
                .containsExactly("b-eligible", "a-open");
        assertThat(ids(FederEligibility.among(List.of(open, refusing)).assess(seeking)))
                .containsExactly("a-open", "b-refusing");
        assertThat(ids(FederEligibility.among(List.of(notOffered, refusing)).assess(seeking)))
                .containsExactly("b-refusing", "a-workshops");
    }

    @Test
    void a_list_with_two_editions_of_one_call_is_refused() {
        Call amended = paying("half")
                .edition(new Edition("2", Optional.of(LocalDate.of(2030, 1, 1)), "a test"))
                .aid(C, Rate.percent("60"))
                .build();
        assertThatThrownBy(() -> FederEligibility.among(List.of(HALF, amended)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The list of calls has two editions of one call: [half, half]. Give a Catalogue of them,"
                        + " in which the day of a dossier determines its edition.");
    }

    @Test
    void if_no_call_is_in_force_yet_the_ranking_is_empty() {
        Call later = paying("later")
                .edition(new Edition("1", Optional.of(LocalDate.of(2030, 1, 1)), "a test"))
                .build();
        Catalogue calls = Catalogue.of(List.of(later));
        Dossier early = DOSSIER.withSubmission(Submission.sentOn(LocalDate.of(2029, 12, 31)));
        assertThat(FederEligibility.among(calls).assess(early).stream().findFirst())
                .isEmpty();
        assertThat(ids(FederEligibility.among(calls).assess(DOSSIER))).containsExactly("later");
    }

    @Test
    void where_no_funding_is_sought_the_workshops_rank() {
        Call refusing = paying("a-refusing")
                .offersFunding()
                .offers(WORKSHOPS, TITLE)
                .submissionRequired(C)
                .build();
        Call eligible =
                paying("b-eligible").offersFunding().offers(WORKSHOPS, TITLE).build();
        Dossier workshops = DOSSIER.withSeeks(Set.of(WORKSHOPS)).withSubmission(Submission.notSent());
        assertThat(ids(FederEligibility.among(List.of(refusing, eligible)).assess(workshops)))
                .containsExactly("b-eligible", "a-refusing");
    }

    @Test
    void where_no_funding_is_offered_the_first_track_that_is_sought_ranks() {
        Track courses = Track.of("COURSES");
        Call notSought = of("a-courses").offers(courses, TITLE).build();
        Call eligible = of("b-workshops")
                .offers(WORKSHOPS, TITLE)
                .offers(courses, TITLE)
                .build();
        Dossier workshops = DOSSIER.withSeeks(Set.of(WORKSHOPS));

        assertThat(ids(FederEligibility.among(List.of(notSought, eligible)).assess(workshops)))
                .containsExactly("b-workshops", "a-courses");
    }

    @Test
    void no_rate_counts_as_no_aid_and_not_as_a_cent() {
        Call half = paying("a-half").aid(C, Rate.percent("50")).build();
        Dossier costless = DOSSIER.withOperation(Operation.titled("Un essai"));
        assertThat(ids(FederEligibility.among(List.of(paying("b-no-rate").build(), half))
                        .assess(costless)))
                .containsExactly("a-half", "b-no-rate");
    }

    @Test
    void the_most_aid_comes_first_then_what_is_eligible_then_what_may_be_then_the_rest() {
        List<Call> calls = new ArrayList<>(List.of(CLOSED, INCOMPLETE, NO_RATE, THIRD_B, THIRD_A, HALF));

        List<String> ranked = ids(FederEligibility.among(calls).assess(DOSSIER));

        assertThat(ranked).containsExactly("half", "third-a", "third-b", "a-no-rate", "b-incomplete", "a-closed");
        Collections.reverse(calls);
        assertThat(ids(FederEligibility.among(calls).assess(DOSSIER))).isEqualTo(ranked);
    }

    @Test
    void each_decision_is_the_one_that_the_call_alone_gives() {
        for (Decision decision :
                FederEligibility.among(List.of(HALF, INCOMPLETE, CLOSED)).assess(DOSSIER)) {
            assertThat(decision)
                    .isEqualTo(FederEligibility.under(decision.call())
                            .assess(DOSSIER.withCall(decision.call().id())));
        }
    }

    @Test
    void whichever_call_the_dossier_names_all_are_tried() {
        assertThat(ids(FederEligibility.among(List.of(THIRD_A, HALF)).assess(DOSSIER.withCall("none-of-them"))))
                .containsExactly("half", "third-a");
        assertThat(FederEligibility.among(List.of()).assess(DOSSIER)).isEmpty();
    }

    @Test
    void a_reading_is_taken_by_the_calls_that_leave_it_open_and_by_no_other() {
        Call open = paying("open")
                .aid(C, Rate.percent("50"))
                .leavesOpen(C, Question.ROUNDING)
                .build();
        CallRanking ranking = FederEligibility.among(List.of(HALF, open));

        List<Decision> read = ranking.reading(CentRounding.HALF_UP).assess(DOSSIER);

        // 5,000.025 is 5,000.03 to the nearest cent, and 5,000.02 down.
        assertThat(read)
                .extracting(decision -> decision.funding().aid().orElseThrow())
                .containsExactly(euros("5000.03"), euros("5000.02"));
        assertThat(ids(read)).containsExactly("open", "half");
        assertThatThrownBy(() -> ranking.reading(StaffShareScope.OPERATION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("STAFF_SHARE_SCOPE=OPERATION")
                .hasMessageContaining("[half, open]");
        // What is in force already changes nothing, wherever it is open.
        assertThat(ids(ranking.reading(DeadlineDay.EXCLUSIVE).assess(DOSSIER))).containsExactly("half", "open");
    }

    @Test
    void a_summary_states_why_what_is_refused_is_refused() {
        List<Decision> ranked = FederEligibility.among(List.of(CLOSED, HALF)).assess(DOSSIER);

        assertThat(ranked.get(0).summary(Locale.ENGLISH)).isEqualTo("half (half): ELIGIBLE, computed aid of €5,000.02");
        assertThat(ranked.get(1).summary(Locale.ENGLISH))
                .startsWith("a-closed (a-closed): NOT ELIGIBLE — C. The call is not open to: ");
        assertThat(ranked.get(1).summary(Locale.FRENCH)).startsWith("a-closed (a-closed)\u00a0: NON ÉLIGIBLE — C. ");
    }

    @Test
    void a_ranking_and_a_call_that_is_ready_print_one_short_line() {
        assertThat(FederEligibility.among(List.of(CLOSED, HALF))).hasToString("CallRanking[calls=2]");
        assertThat(FederEligibility.under(HALF)).hasToString("FederEligibility[call=Call[id=half, edition=1]]");
    }

    private static CallBuilder paying(String id) {
        return of(id).pays(C, CostNature.STAFF);
    }

    private static CallBuilder of(String id) {
        return Call.builder(id, new LocalizedText(id, id));
    }

    private static List<String> ids(List<Decision> decisions) {
        return decisions.stream().map(decision -> decision.call().id()).toList();
    }
}
