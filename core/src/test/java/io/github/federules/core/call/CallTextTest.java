package io.github.federules.core.call;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallTextTest {

    private static final Clause L1 = new Clause("L1", "the words");

    @Test
    void the_number_of_a_clause_is_shown_without_characters_that_control_a_terminal() {
        Call call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(new Clause("A\u001b1", "words"), CostNature.STUDIES)
                .build();
        assertThat(call.explain(Locale.ENGLISH)).contains("  A\ufffd1. Eligible at real cost: studies.");
    }

    @Test
    void a_call_with_every_term_is_explained_term_by_term() {
        assertThat(WholeCall.at(Value.of(Rate.percent("60"))).build().explain(Locale.ENGLISH))
                .isEqualTo("""
                Everything (whole-2026)
                Edition 2, in force from 1 January 2026 — example.org/whole
                Offers: Funding, Coaching, Selection

                Facts asked for
                  K1. The application states: Size? (small, large)
                    “The words of K1”
                  K2. The application states: Jobs created?
                    “The words of K2”
                  K3. The application states: Municipality?
                    “The words of K3”
                  K4. The application states: Renewable energy?
                    “The words of K4”
                  K5. To be established by the competent authority: Quality?
                    “The words of K5”

                Applicants
                  A1. The call is open to: local authority, association.
                    “The words of A1”
                  A2. Accepted role of the applicant in a public policy: direct management, delegated management.
                    “The words of A2”

                Operation
                  O2. Duration of the operation: from 12 to 36 months.
                    “The words of O2”
                  O3. The operation must take place from 1 January 2026 to 31 December 2029.
                    “The words of O3”
                  O4. The operation must not start before the day on which the applicant submits the form.
                    “The words of O4”

                Eligible costs
                  C1. Eligible at real cost: staff, studies.
                    “The words of C1”
                  C2. Eligible at real cost: digital equipment.
                    “The words of C2”
                  C8. Paid at a price of €250.00 per day, not at real cost: infrastructure.
                    “The words of C8”
                  C9. Paid per hour, at the annual cost divided by 1,720, not at real cost: maintenance.
                    “The words of C9”
                  C3. Direct staff costs are eligible from a share of 20% of a full-time equivalent (FTE).
                    “The words of C3”
                  C10. Paid by a lump sum of €1,500.00, not at real cost: data hosting.
                    “The words of C10”
                  C4. Covered by a flat rate of 7% of all direct costs, not eligible at real cost: lodging, catering.
                    “The words of C4”
                  C5. This flat rate adds at most €5,000.00.
                    “The words of C5”
                  C4. This flat rate was calculated by the competent authority by a method of its own.
                    “The words of C4”
                  C6. Indirect costs are covered by a flat rate of 15% of the direct staff costs.
                    “The words of C6”
                  C7. VAT that the applicant cannot recover is eligible.
                    “The words of C7”

                Total cost, net of VAT (value added tax) unless stated otherwise
                  T1. The total cost, excluding flat rates, must exceed €10,000.00.
                    “The words of T1”
                  T2. The total cost, including flat rates, must not exceed €900,000.00.
                    “The words of T2”

                Other conditions
                  Q1. It is required that the applicant is not large.
                    “The words of Q1”
                  Q2. It is required that it is near or creates jobs, where the answer to “Renewable energy?” is yes.
                    “The words of Q2”
                  Q3. It is required that the quality is sufficient.
                    “The words of Q3”
                  O1. The applicant must declare that water is saved.
                    “The words of O1”

                Funding
                  F1. The aid is 60% of the total eligible cost.
                    “The words of F1”
                  F8. The aid counts at most €600,000.00 of the costs.
                    “The words of F8”
                  F2. The aid is at most €300,000.00.
                    “The words of F2”
                  F3. The aid must reach €1,000.00.
                    “The words of F3”
                  F4. The partners share the aid in proportion to the cost that each bears.
                    “The words of F4”
                  F9. The aid is cut to whole euros.
                    “The words of F9”
                  F5. The own contribution of the applicant must reach 20% of the total eligible cost.
                    “The words of F5”
                  F7. The public co-financing of other funders must reach 10% of the total eligible cost.
                    “The words of F7”
                  F6. All public aid together must not exceed €400,000.00.
                    “The words of F6”

                Limits
                  L1. Ceiling: costs of studies, at most 30% of the total eligible cost. What is over it is not retained.
                    “The words of L1”
                  L2. Limit: equipped staff, at least 10% of the following: all direct costs without costs of studies, plus 2 times the amount of the own contribution; at most €800,000.00. This holds only where the answer to “Jobs created?” is at least 1.
                    “The words of L2”
                  L3. Ceiling: all public aid together, at most 80% of the total eligible cost if the answer to “Renewable energy?” is yes; otherwise 70% of the total eligible cost. What is over it is taken from the aid.
                    “The words of L3”
                  S2. Limit: points obtained, at least 12 points if the answer to “Renewable energy?” is yes; otherwise 10 points.
                    “The words of S2”

                Points
                  S1. The points are the sum of what follows.
                    “The words of S1”
                  S1. “Quality?”: 2 points for each unit of the answer, 0 to 20.
                    “The words of S1”
                  S1. “Jobs created?”: as many points as the answer, 0 to 1,000.
                    “The words of S1”
                  S1. Points: at most 10 points in all: 3 points, plus 2 points if the answer to “Renewable energy?” is yes, plus 1 point for each unit of “Jobs created?”.
                    “The words of S1”

                Submission
                  N1. The applicant must submit the form to the agency.
                    “The words of N1”
                  N2. The applicant must submit the form electronically.
                    “The words of N2”
                  N3. The applicant must submit the form by 30 June 2026, 17:00 (time zone Europe/Paris).
                    “The words of N3”

                Readings, where only one applies
                  T1. T2. Reading in force: the retained total is compared with the cost thresholds.
                  C3. Reading in force: the minimum share applies to each person.
                  C6. Reading in force: the flat rate applies to the retained direct staff costs.
                  L1. Reading in force: a ceiling is a share of the costs after the ceilings.

                Readings, where the wording allows several
                  R1. Reading in force: amounts are rounded down to the cent. Other reading: amounts are rounded to the nearest cent.
                    “The words of R1”

                Conditions not checked here, left to the case officer
                  J1. Quality is not judged.
                    “The words of J1”
                """);
    }

    @Test
    void a_rate_within_a_range_is_reported() {
        assertThat(WholeCall.at(Value.within(Rate.percent("20"), Rate.percent("70")))
                        .build()
                        .explain(Locale.ENGLISH))
                .contains("""
                  F1. The aid is set by the competent authority, from 20% to 70% of the total eligible cost.
                    “The words of F1”
                """);
    }

    @Test
    void a_rate_that_depends_on_answers_is_reported_with_its_cases_and_parts() {
        assertThat(WholeCall.at(WholeCall.conditional()).build().explain(Locale.ENGLISH))
                .contains(
                        "F1. The aid is a share of the total eligible cost: (at most 50% in all: 45%, plus 10 percentage points if"
                                + " the answer to “Renewable energy?” is yes) if the answer to “Jobs created?” is at most 5"
                                + " and the following condition is not met (the answer to “Renewable energy?” is no);"
                                + " otherwise 25%.");
        assertThat(WholeCall.at(WholeCall.conditional()).build().explain(Locale.FRENCH))
                .contains(
                        "F1. L'aide est une part du coût total éligible\u00a0: (50\u00a0% au plus en tout\u00a0: 45\u00a0%, plus 10\u00a0points si la"
                                + " réponse à «\u00a0Énergie renouvelable\u00a0?\u00a0» est oui) si la"
                                + " réponse à «\u00a0Emplois créés\u00a0?\u00a0» est au plus égale à 5 et la condition suivante"
                                + " n'est pas satisfaite (la réponse à"
                                + " «\u00a0Énergie renouvelable\u00a0?\u00a0» est non)\u00a0; sinon 25\u00a0%.");
    }

    @Test
    void a_rate_by_kind_is_reported() {
        assertThat(WholeCall.at(WholeCall.byKind()).build().explain(Locale.ENGLISH))
                .contains(
                        "F1. The aid is a share of the total eligible cost: 50% if the answer to “Kind of body” is “association”;"
                                + " otherwise 25%.");
    }

    @Test
    void a_rate_that_is_not_set_in_all_cases_is_reported_without_another_one() {
        assertThat(WholeCall.at(WholeCall.withoutOtherwise()).build().explain(Locale.ENGLISH))
                .contains(
                        "F1. The aid is a share of the total eligible cost: 45% if the answer to “Jobs created?” is at"
                                + " least 100; 25% if the answer to “Renewable energy?” is yes.\n");
    }

    @Test
    void a_term_that_a_call_does_not_have_is_not_explained() {
        assertThat(small().build().explain(Locale.ENGLISH)).isEqualTo("""
                A call (small)
                Edition 1
                Offers: Funding

                Eligible costs
                  L1. Eligible at real cost: studies.
                    “the words”
                """);
    }

    @Test
    void natures_of_a_call_s_own_are_named_in_its_order_even_where_it_pays_all_of_them() {
        CostNature works = CostNature.of("WORKS", CostFamily.INVESTMENT, new LocalizedText("travaux", "works"));
        CostNature advice = CostNature.of("ADVICE", CostFamily.OPERATING, new LocalizedText("conseil", "advice"));
        Call call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .natures(works, advice)
                .pays(L1, advice, works)
                .build();

        assertThat(call.explain(Locale.ENGLISH)).contains("L1. Eligible at real cost: works, advice.");
        assertThat(Call.builder("all", new LocalizedText("Un appel", "A call"))
                        .pays(L1, CostNature.standard().toArray(CostNature[]::new))
                        .build()
                        .explain(Locale.ENGLISH))
                .contains("L1. Eligible at real cost: all types of cost.");
    }

    @Test
    void each_form_of_a_term_is_explained_as_it_is() {
        String reported = small().minimumCost(L1, euros("10.00"))
                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
                .duration(L1, 0, 36)
                .deadline(L1, LocalDate.of(2025, 3, 14), ZoneId.of("Europe/Paris"))
                .build()
                .explain(Locale.ENGLISH);
        assertThat(reported)
                .contains("The total cost, including flat rates, must reach €10.00.")
                .contains("Covered by a flat rate of 15% of the direct staff costs, not eligible at real cost: travel.")
                .contains("Duration of the operation: at most 36 months.")
                .contains("The last day to submit the application is 13 March 2025 (time zone Europe/Paris).");
        assertThat(small().maximumCost(L1, euros("20.00"))
                        .with(exceeding("10.00"))
                        .build()
                        .explain(Locale.ENGLISH))
                .contains("The total cost, including flat rates, must exceed €10.00.")
                .contains("The total cost, including flat rates, must not exceed €20.00.");
    }

    @Test
    void a_reading_that_no_caller_can_change_is_reported_where_a_term_depends_on_it() {
        CallBuilder call = staffFromAFifth()
                .readAs(StaffShareScope.OPERATION)
                .readAs(FlatRateBase.PRESENTED)
                .readAs(CentRounding.HALF_UP);
        String english = """

                Readings, where only one applies
                  K1. Reading in force: the minimum share applies to all persons together.
                  K2. Reading in force: the flat rate applies to the direct staff costs presented.
                  K2. K3. Reading in force: amounts are rounded to the nearest cent.
                """;
        String french = """

                Lectures, là où une seule s'applique
                  K1. Lecture retenue\u00a0: la part minimale s'apprécie pour toutes les personnes ensemble.
                  K2. Lecture retenue\u00a0: le taux forfaitaire porte sur les frais de personnel présentés.
                  K2. K3. Lecture retenue\u00a0: les montants sont arrondis au centime le plus proche.
                """;
        assertThat(call.build().explain(Locale.ENGLISH)).endsWith(english);
        assertThat(call.build().explain(Locale.FRENCH)).endsWith(french);
        assertThat(call.build().explainProcessing(Locale.ENGLISH))
                .contains(english.indent(2).strip());
    }

    @Test
    void the_prudent_reading_is_reported_too_where_the_words_do_not_leave_the_question_open() {
        assertThat(staffFromAFifth().build().explain(Locale.ENGLISH)).endsWith("""

                Readings, where only one applies
                  K1. Reading in force: the minimum share applies to each person.
                  K2. Reading in force: the flat rate applies to the retained direct staff costs.
                  K2. K3. Reading in force: amounts are rounded down to the cent.
                """);
        assertThat(staffFromAFifth()
                        .leavesOpen(new Clause("K1", "staff"), Question.STAFF_SHARE_SCOPE)
                        .build()
                        .explain(Locale.ENGLISH))
                .containsOnlyOnce("the minimum share applies to each person");
    }

    @Test
    void a_reading_that_changes_nothing_under_the_terms_is_not_reported() {
        // Without a minimum share, all staff presented is retained; a deadline states its last day.
        String reported = small().pays(L1, CostNature.STAFF)
                .flatRate(L1, Rate.percent("15"))
                .deadline(L1, LocalDate.of(2025, 3, 14), ZoneId.of("Europe/Paris"))
                .readAs(DeadlineDay.INCLUSIVE)
                .build()
                .explain(Locale.ENGLISH);
        assertThat(reported).endsWith("""

                Readings, where only one applies
                  L1. Reading in force: amounts are rounded down to the cent.
                """);
        // Staff that is paid only by a flat rate of itself is presented, and never retained.
        assertThat(small().flatRate(L1, Rate.percent("15")).build().explain(Locale.ENGLISH))
                .contains("the flat rate applies to the retained direct staff costs");
    }

    @Test
    void the_laws_above_a_call_are_named() {
        assertThat(small().under(new LawThatAllowsAll("EU 2021/1060"))
                        .under(new LawThatAllowsAll("FR 2022-608"))
                        .build()
                        .explain(Locale.ENGLISH))
                .contains("\nCompared with: EU 2021/1060, FR 2022-608. Conformity with the law is not established.\n");
    }

    @Test
    void natures_are_reported_in_the_same_order_however_they_were_given() {
        Clause clause = new Clause("A", "…");
        LocalizedText text = new LocalizedText("Un appel", "A call");
        Call one = Call.builder("call", text)
                .pays(clause, CostNature.STUDIES, CostNature.STAFF)
                .build();
        Call other = Call.builder("call", text)
                .pays(clause, CostNature.STAFF, CostNature.STUDIES)
                .build();
        assertThat(one.explain(Locale.ENGLISH)).isEqualTo(other.explain(Locale.ENGLISH));
    }

    @Test
    void no_text_of_a_call_steers_a_terminal() {
        String bell = "bell\u0007";
        Clause clause = new Clause(bell, bell);
        LocalizedText text = new LocalizedText(bell, bell);
        Criterion belled = Criterion.named(bell, Subject.OPERATION, text)
                .withAnswer(bell, text)
                .withAnswer("silence", text);
        Call call = Call.builder(bell, text)
                .edition(new Edition(bell, Optional.empty(), bell))
                .pays(clause, CostNature.STUDIES)
                .asks(clause, belled)
                .aid(clause, Value.when(Condition.where(belled).in(Answer.of(bell)), Rate.percent("50")))
                .notJudged(clause, text)
                .under(new LawThatAllowsAll(bell))
                .build();
        assertThat(call.explain(Locale.ENGLISH))
                .doesNotContain("\u0007")
                .contains("Conditions not checked here")
                .contains("bell\ufffd (bell\ufffd)");
    }

    @Test
    void a_quote_is_in_the_quotation_marks_of_the_language() {
        Call call = small().build();
        assertThat(call.explain(Locale.ENGLISH)).contains("    “the words”\n");
        assertThat(call.explain(Locale.FRENCH)).contains("    «\u00a0the words\u00a0»\n");
    }

    @Test
    void a_condition_that_rests_on_the_title_has_no_number() {
        LocalizedText title = new LocalizedText("Un appel", "A call");
        String reported = small().notJudged(
                        new Clause("TITLE", "Un appel"), new LocalizedText("Le lieu.", "The place."))
                .notJudged(L1, title)
                .build()
                .explain(Locale.ENGLISH);
        assertThat(reported)
                .contains("\n  The place.\n    “Un appel”\n  L1. A call\n")
                .doesNotContain("TITLE");
    }

    @Test
    void what_has_to_be_submitted_and_to_whom_is_reported_in_the_words_of_the_call() {
        String reported = small().document(new LocalizedText("le dossier", "the file"))
                .recipient(new LocalizedText("à la Région", "to the Region"))
                .submissionRequired(L1)
                .build()
                .explain(Locale.FRENCH);
        assertThat(reported).contains("L1. Le porteur de projet doit transmettre le dossier à la Région.");
        assertThat(small().submissionElectronic(L1).build().explain(Locale.FRENCH))
                .contains("L1. Le porteur de projet doit transmettre la demande d'aide par voie électronique.");
    }

    @Test
    void two_thousand_characters_of_a_quote_are_reported() {
        String quote = "x".repeat(2000);
        assertThat(quoting(quote)).contains("“" + quote + "”");
        assertThat(quoting(quote + "x")).contains("“" + quote + "…”");
    }

    private static String quoting(String quote) {
        return Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(new Clause("L1", quote), CostNature.STUDIES)
                .build()
                .explain(Locale.ENGLISH);
    }

    private static CallBuilder staffFromAFifth() {
        return Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(new Clause("K1", "staff"), CostNature.STAFF)
                .staffMinimum(new Clause("K1", "staff"), fte("0.2"))
                .flatRate(new Clause("K2", "15%"), Rate.percent("15"), CostNature.TRAVEL)
                .aid(new Clause("K3", "50%"), Rate.percent("50"));
    }

    private static CallBuilder small() {
        return Call.builder("small", new LocalizedText("Un appel", "A call")).pays(L1, CostNature.STUDIES);
    }

    private static Limit exceeding(String amount) {
        return Limit.minimumCost(L1, euros(amount)).exceeded();
    }
}
