package io.github.federules.certify;

import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.Law;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certification claims only what it looked at: nothing is proved beside it, and what it did not look at is named. */
class ClaimsTest {

    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final Clause A2 = new Clause("A2", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("Inventé", "Invented");
    private static final Track COACHING = Track.of("COACHING");
    private static final Criterion OPEN_TO_ALL = Criterion.yesNo("OPEN_TO_ALL", Subject.OPERATION, TEXT);
    private static final Criterion INHABITANTS = Criterion.number("INHABITANTS", Subject.OPERATION, TEXT, 0, 100_000);
    private static final Question REGION = Question.named("REGION", TEXT)
            .withAnswer("SEAT", new LocalizedText("le siège compte", "the seat counts"))
            .withAnswer("SITE", new LocalizedText("le lieu compte", "the place counts"));

    private static CallBuilder call() {
        return Call.builder("claims", TEXT).pays(A1, CostNature.STUDIES).aid(A1, percent("50"));
    }

    private static Inquiry asked(Call call, String code) {
        return Certifier.of(call).certify().inquiries().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Call call) {
        return Certifier.of(call).certify().inquiries().stream()
                .map(Inquiry::code)
                .toList();
    }

    private static List<Decision> shown(Inquiry inquiry) {
        return ((Conclusion.Witnessed) inquiry.conclusion()).witness().decisions();
    }

    // ---- days

    private static CallBuilder startingLater() {
        return call().deadline(A1, LocalDate.of(2027, 4, 30), ZoneOffset.UTC).startsAfterSubmission(A2);
    }

    @Test
    void a_dossier_sent_early_enough_for_a_window_that_ends_before_the_deadline_is_eligible() {
        Call call = startingLater()
                .window(A2, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 15))
                .build();

        Decision decision = shown(asked(call, "ELIGIBLE")).get(0);

        assertThat(decision.isEligible()).isTrue();
        assertThat(decision.dossier().submission().sentOn().find().orElseThrow())
                .isBefore(LocalDate.of(2027, 4, 15));
        // Sent on the last sure day it is too late.
        assertThat(Certifier.of(call).certify().problems())
                .extracting(each -> each.asks().english())
                .containsExactly("An eligible dossier that is sent on the last sure day, 29 April 2027?");
        assertThat(Certifier.of(startingLater()
                                .window(A2, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 29))
                                .build())
                        .certify()
                        .problems())
                .isEmpty();
    }

    @Test
    void a_dossier_sent_early_enough_for_the_shortest_duration_is_eligible() {
        Call call = startingLater()
                .window(A2, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))
                .duration(A2, 10, 24)
                .build();

        // Ten months up to 31 December begin on 1 March.
        Decision decision = shown(asked(call, "ELIGIBLE")).get(0);

        assertThat(decision.isEligible()).isTrue();
        assertThat(decision.dossier().submission().sentOn().find().orElseThrow())
                .isBeforeOrEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(Certifier.of(call).certify().inquiries())
                .extracting(Inquiry::conclusion)
                .doesNotHaveAnyElementsOfTypes(Conclusion.NotTried.class);
    }

    @Test
    void an_edition_that_begins_after_its_deadline_has_no_eligible_dossier() {
        Call call = call().deadline(A1, LocalDate.of(2027, 4, 30), ZoneOffset.UTC)
                .edition(new Edition("2", Optional.of(LocalDate.of(2027, 5, 1)), "Invented"))
                .build();

        Certification certification = Certifier.of(call).certify();

        assertThat(certification.problems()).extracting(Inquiry::code).containsExactly("ELIGIBLE");
        assertThat(certification.explain(Locale.ENGLISH))
                .contains("the edition is in force from 1 May 2027, after its deadline, 30 April 2027")
                .doesNotContain("eligible, aid");
        assertThat(CallComparison.of(call, call).compare().areEqual()).isFalse();
    }

    @Test
    void a_witness_is_not_sent_before_its_edition_is_in_force() {
        // On the day of the deadline, until 16:00.
        Call call = call().deadline(Deadline.of(A1, LocalDate.of(2027, 4, 30), ZoneOffset.UTC)
                        .withUntil(LocalTime.of(16, 0)))
                .edition(new Edition("2", Optional.of(LocalDate.of(2027, 4, 30)), "Invented"))
                .build();

        Decision decision = shown(asked(call, "ELIGIBLE")).get(0);

        assertThat(decision.dossier().submission().sentOn().find()).contains(LocalDate.of(2027, 4, 30));
    }

    @Test
    void the_first_day_of_an_edition_is_named_as_not_asked() {
        Call call = call().edition(new Edition("2", Optional.of(LocalDate.of(2027, 1, 1)), "Invented"))
                .build();

        assertThat(Certifier.of(call).certify().explain(Locale.ENGLISH))
                .contains("the first day of the edition: every dossier shown is sent on it or later");
        for (ComparedCalls compared : List.of(
                CallComparison.of(call().build(), call).compare(),
                CallComparison.of(call, call).compare())) {
            assertThat(compared.areEqual()).isTrue();
            assertThat(compared.explain(Locale.ENGLISH))
                    .containsOnlyOnce(
                            "the first day of the edition: each dossier is decided under both calls, whichever applies on its day");
        }
    }

    // ---- questions of the call's own

    private static Condition inRegion() {
        return any(reading(REGION, "SITE"), where(OPEN_TO_ALL).isYes());
    }

    private static CallBuilder openRegion() {
        return call().asks(A1, OPEN_TO_ALL).leavesOpen(A2, REGION).requires(A2, "REGION", inRegion(), TEXT);
    }

    @Test
    void a_rate_by_a_question_of_the_calls_own_is_named_and_nothing_is_claimed() {
        Call call = Call.builder("claims", TEXT)
                .pays(A1, CostNature.STUDIES)
                .leavesOpen(A2, REGION)
                .aid(A2, Value.when(reading(REGION, "SEAT"), percent("40")).otherwise(percent("50")))
                .build();

        Certification certification = Certifier.of(call).certify();

        assertThat(certification.isCertified()).isFalse();
        assertThat(certification.uncarried())
                .extracting(LocalizedText::english)
                .containsExactly("the aid by a question of the call's own (A2)");
        assertThat(certification.inquiries()).noneMatch(Inquiry::isDecided);
    }

    @Test
    void an_aid_that_only_another_reading_gives_is_found() {
        // Who is not open to all is eligible only where the place counts, and gets up to 70,000.00 instead of
        // 50,000.00.
        Call call = openRegion()
                .with(Limit.maximumAid(A1, euros("50000.00"))
                        .onlyWhen(where(OPEN_TO_ALL).isYes()))
                .limit(Limit.on(A1, Base.AID).atMost(euros("70000.00")).reducing())
                .build();

        Inquiry over = Certifier.of(call).findAidOver(euros("55000.00"));

        assertThat(over.isProblem()).isTrue();
        // 50% of 110,000.02 is 55,000.01.
        assertThat(Euros.cents(shown(over).get(0).funding().aid().orElseThrow()))
                .isEqualTo(5_500_001);
        assertThat(over.explain(Locale.ENGLISH)).contains("the place counts");
        assertThat(Certifier.of(call).findAidOver(euros("70000.00")).isDecided())
                .isTrue();
        assertThat(Certifier.of(call).findAidOver(euros("70000.00")).isProblem())
                .isFalse();
    }

    @Test
    void a_question_of_the_calls_own_that_decides_eligibility_is_asked() {
        Call prudent = openRegion().build();
        Call generous = openRegion().readAs(REGION.reading("SITE")).build();

        assertThat(shown(asked(prudent, "SEPARATES:REGION")))
                .extracting(Decision::isEligible)
                .containsExactly(false, true);
        assertThat(asked(prudent, "IMPRUDENT:REGION").isProblem()).isFalse();
        assertThat(asked(generous, "IMPRUDENT:REGION").isProblem()).isTrue();
        assertThat(Certifier.of(prudent).certify().explain(Locale.ENGLISH))
                .contains("To close the question (A2), write “the seat counts” or “the place counts”.");
    }

    @Test
    void a_requirement_that_fails_under_another_reading_is_no_dead_text() {
        Call call = openRegion().readAs(REGION.reading("SITE")).build();

        assertThat(asked(call, "DEAD_REQUIREMENT:REGION").isProblem()).isFalse();
        assertThat(asked(call, "DEAD_CRITERION:OPEN_TO_ALL").isProblem()).isFalse();
    }

    // ---- other tracks

    private static CallBuilder coached(Condition requirement) {
        return call().offersFunding()
                .offers(COACHING, TEXT)
                .asks(A1, OPEN_TO_ALL)
                .requires(Requirement.of(A2, Rule.of("COACHED"), requirement, TEXT)
                        .deciding(COACHING));
    }

    private static CallBuilder selected(long passMark, long points) {
        return call().offersFunding()
                .offers(Track.SELECTION, TEXT)
                .asks(A1, OPEN_TO_ALL)
                .with(new Score(
                        A2,
                        List.of(Value.when(where(OPEN_TO_ALL).isYes(), points).otherwise(0L))))
                .limit(Limit.on(A2, Base.SCORE).atLeast(passMark).refusing(Rule.of("PASS"), Optional.empty()));
    }

    @Test
    void what_only_another_track_or_points_look_at_is_not_asked() {
        for (Call call : List.of(
                coached(where(OPEN_TO_ALL).isYes()).build(), selected(12, 20).build())) {
            Certification certification = Certifier.of(call).certify();

            assertThat(codes(call)).noneMatch(code -> code.endsWith("OPEN_TO_ALL"));
            assertThat(certification.isCertified()).isTrue();
            assertThat(certification.explain(Locale.ENGLISH))
                    .contains("Not asked: ", "the question “Invented” (A1): its answer does not matter for funding");
        }
    }

    @Test
    void an_answer_that_funding_looks_at_in_vain_and_another_track_looks_at_is_no_dead_text() {
        Call call = coached(where(OPEN_TO_ALL).isYes())
                .replacing(AidIntensity.of(
                        A1,
                        Value.when(where(OPEN_TO_ALL).isYes(), percent("50")).otherwise(percent("50"))))
                .build();

        assertThat(asked(call, "DEAD_CRITERION:OPEN_TO_ALL").conclusion()).isInstanceOf(Conclusion.NotTried.class);
    }

    private static void assertNotCompared(CallBuilder before, CallBuilder after, String... places) {
        ComparedCalls compared =
                CallComparison.of(before.build(), after.build()).compare();

        assertThat(compared.areEqual()).isFalse();
        assertThat(compared.notCompared()).extracting(LocalizedText::english).containsExactly(places);
        assertThat(compared.explain(Locale.ENGLISH))
                .contains("Not compared: ")
                .doesNotContain("proved for every dossier");
        assertThat(compared.explain(Locale.FRENCH)).contains("Non comparées").doesNotContain("prouvé pour tous");
    }

    @Test
    void calls_that_differ_beside_funding_are_not_proved_alike() {
        assertNotCompared(selected(12, 20), selected(14, 20), "limits");
        assertNotCompared(selected(12, 20), selected(12, 30), "score");
        assertNotCompared(
                coached(where(OPEN_TO_ALL).isYes()), coached(where(OPEN_TO_ALL).in(Answer.of(false))), "requires");
        assertNotCompared(call().offersFunding().offers(COACHING, TEXT), call().offersFunding(), "tracks");
        assertNotCompared(call(), call().notJudged(A2, TEXT), "notJudged");
        assertNotCompared(call(), call().sharedOut(A2), "funding.aid.sharedOut");
        assertNotCompared(call(), call().submissionElectronic(A2), "submission.electronic");
        assertNotCompared(call(), call().leavesOpen(A2, Question.ROUNDING), "readings.open");
    }

    private static CallBuilder twoTracks() {
        return call().offersFunding().offers(COACHING, TEXT);
    }

    private static CallBuilder openTwoTracks(Requirement requirement) {
        return twoTracks().asks(A1, OPEN_TO_ALL).requires(requirement);
    }

    @Test
    void a_term_of_every_track_that_changes_another_track_alone_is_not_proved_alike() {
        Requirement open =
                Requirement.of(A2, Rule.of("OPEN"), where(OPEN_TO_ALL).isYes(), TEXT);
        Condition isAssociation = applicant(where(CommonCriteria.KIND).in("ASSOCIATION"));
        Requirement association =
                Requirement.of(A2, Rule.of("ASSO"), isAssociation, TEXT).deciding(Track.FUNDING);

        assertNotCompared(openTwoTracks(open), openTwoTracks(open.deciding(Track.FUNDING)), "requires");
        // On funding, the requirement keeps local authorities out.
        assertNotCompared(
                twoTracks().requires(association).beneficiaries(A1, BeneficiaryKind.ASSOCIATION),
                twoTracks()
                        .requires(association)
                        .beneficiaries(A1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY),
                "applicants.beneficiaries");
    }

    @Test
    void a_question_of_the_calls_own_that_another_track_depends_on_is_not_proved_alike() {
        CallBuilder before = openTwoTracks(
                        Requirement.of(A2, Rule.of("REGION"), inRegion(), TEXT).deciding(COACHING))
                .leavesOpen(A2, REGION)
                .readAs(REGION.reading("SEAT"));

        assertNotCompared(before, before.build().toBuilder().readAs(REGION.reading("SITE")), "readings.inForce");
    }

    @Test
    void calls_with_the_same_terms_of_every_track_are_equal() {
        CallBuilder before = openTwoTracks(Requirement.of(A2, Rule.of("OPEN"), inRegion(), TEXT))
                .leavesOpen(A2, REGION)
                .beneficiaries(A1, BeneficiaryKind.ASSOCIATION)
                .policyRoles(A1, PolicyRole.DIRECT);
        Call after = before.build().toBuilder()
                .replacing(Beneficiaries.of(A2, Set.of(BeneficiaryKind.ASSOCIATION)))
                .build();

        ComparedCalls compared = CallComparison.of(before.build(), after).compare();

        assertThat(compared.areEqual()).isTrue();
        assertThat(compared.explain(Locale.ENGLISH))
                .contains("the condition (A2)", ": what it decides on another track");
    }

    @Test
    void calls_that_differ_in_vat_or_a_law_are_not_proved_alike() {
        assertNotCompared(call(), call().paysVat(A2), "costs.vat");
        assertNotCompared(call(), call().under(new InventedLaw()), "laws");
    }

    /** A law that allows everything. */
    private record InventedLaw() implements Law {

        @Override
        public String id() {
            return "invented";
        }

        @Override
        public List<LocatedFault> faultsOf(Call call) {
            return List.of();
        }
    }

    @Test
    void other_words_of_what_is_not_compared_make_no_difference() {
        CallBuilder before =
                call().deadline(A1, LocalDate.of(2027, 4, 30), ZoneOffset.UTC).paysVat(A1);
        CallBuilder after =
                call().deadline(A2, LocalDate.of(2027, 4, 30), ZoneOffset.UTC).paysVat(A2);

        assertThat(CallComparison.of(before.build(), after.build()).compare().areEqual())
                .isTrue();
    }

    @Test
    void a_reading_in_force_that_differs_is_named() {
        Call before = call().leavesOpen(A1, Question.ROUNDING).build();
        Call after = before.toBuilder().readAs(CentRounding.HALF_UP).build();

        assertThat(CallComparison.of(before, after).compare().differences())
                .extracting(LocalizedText::english)
                .anySatisfy(each -> assertThat(each).contains("rounded down to the cent → amounts are rounded to"));
    }

    // Two calls that differ only in how the open question is read.
    private static ComparedCalls readOtherwise(CallBuilder call, Question question) {
        Call before =
                call.leavesOpen(A2, question).readAs(question.readings().get(0)).build();
        Call after = before.toBuilder().readAs(question.readings().get(1)).build();
        return CallComparison.of(before, after).compare();
    }

    @Test
    void calls_that_read_the_last_day_otherwise_are_not_proved_alike() {
        Deadline deadline = Deadline.of(A1, LocalDate.of(2027, 4, 30), ZoneOffset.UTC);

        ComparedCalls compared = readOtherwise(call().deadline(deadline), Question.DEADLINE);

        assertThat(compared.areEqual()).isFalse();
        assertThat(compared.notCompared()).extracting(LocalizedText::english).containsExactly("submission.deadline");
        // Until 16:00, the day counts however the call is read.
        assertThat(readOtherwise(call().deadline(deadline.withUntil(LocalTime.of(16, 0))), Question.DEADLINE)
                        .areEqual())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINIMUM_COST_BASIS",
                "STAFF_SHARE_SCOPE",
                "FLAT_RATE_BASE",
                "DEADLINE",
                "ROUNDING",
                "CEILING_BASE"
            })
    void calls_that_read_any_question_otherwise_are_not_proved_alike(String name) {
        // Each question decides something: staff below 20% is presented and not retained.
        CallBuilder call = call().pays(A1, CostNature.STAFF)
                .deadline(A1, LocalDate.of(2027, 4, 30), ZoneOffset.UTC)
                .minimumCost(A1, euros("1000.00"))
                .staffMinimum(A1, fte("0.2"))
                .flatRate(FlatRate.of(A1, percent("15"), Base.STAFF));
        if (name.equals("CEILING_BASE")) {
            call.limit(Limit.on(A1, Base.of(CostNature.STUDIES))
                    .atMost(Share.of(percent("30"), Base.DIRECT))
                    .reducing());
        }
        Question question = Question.standard().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(readOtherwise(call, question).areEqual()).isFalse();
    }

    private static CallBuilder askedBy(Question question, String answer) {
        return call().asks(A1, OPEN_TO_ALL)
                .leavesOpen(A2, question)
                .readAs(question.reading(answer))
                .requires(
                        A2,
                        "REGION",
                        any(reading(question, "SITE"), where(OPEN_TO_ALL).isYes()),
                        TEXT);
    }

    private static List<String> differencesInReading(CallBuilder before, CallBuilder after) {
        return CallComparison.of(before.build(), after.build()).compare().differences().stream()
                .map(LocalizedText::english)
                .filter(each -> each.startsWith("Invented: "))
                .toList();
    }

    @Test
    void other_words_of_a_question_are_no_other_reading() {
        Question reworded = Question.named("REGION", TEXT)
                .withAnswer("SEAT", new LocalizedText("le siège", "the seat"))
                .withAnswer("SITE", new LocalizedText("le lieu", "the place"));

        assertThat(differencesInReading(askedBy(REGION, "SEAT"), askedBy(reworded, "SEAT")))
                .isEmpty();
        assertThat(differencesInReading(askedBy(REGION, "SEAT"), askedBy(reworded, "SITE")))
                .containsExactly(
                        "Invented: the question “Invented” is read as “the seat counts” → the question “Invented” is read as “the place”");
    }

    @Test
    void a_question_that_one_call_does_not_have_has_no_reading_there() {
        assertThat(differencesInReading(call(), askedBy(REGION, "SITE"))).containsExactly("Invented: new question");
        assertThat(differencesInReading(askedBy(REGION, "SITE"), call())).containsExactly("Invented: no longer asked");
    }

    // ---- dead text

    @Test
    void two_dossiers_that_differ_show_it_by_one_that_is_eligible() {
        // Local authorities may not apply, so that nobody gets 60%.
        Call call = call().asks(A1, INHABITANTS)
                .beneficiaries(A1, BeneficiaryKind.ASSOCIATION)
                .replacing(AidIntensity.of(
                        A1,
                        Value.when(
                                        Condition.all(
                                                applicant(where(CommonCriteria.KIND)
                                                        .in("LOCAL_AUTHORITY")),
                                                where(INHABITANTS).atMost(999)),
                                        percent("60"))
                                .otherwise(percent("50"))))
                .build();
        Call open = call.toBuilder()
                .replacing(Beneficiaries.of(A1, Set.of(BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY)))
                .build();

        assertThat(asked(call, "DEAD_CRITERION:INHABITANTS").isProblem()).isTrue();
        List<Decision> decisions = shown(asked(open, "DEAD_CRITERION:INHABITANTS"));
        assertThat(decisions).hasSize(2).anyMatch(Decision::isEligible);
        assertThat(decisions.get(0).funding().aid())
                .isNotEqualTo(decisions.get(1).funding().aid());
    }

    @Test
    void an_answer_that_changes_the_total_of_a_call_without_aid_is_no_dead_text() {
        Call call = Call.builder("claims", TEXT)
                .pays(A1, CostNature.STAFF)
                .asks(A1, OPEN_TO_ALL)
                .flatRate(FlatRate.of(A1, percent("15"), Base.STAFF)
                        .onlyWhen(where(OPEN_TO_ALL).isYes()))
                .build();

        List<Decision> decisions = shown(asked(call, "DEAD_CRITERION:OPEN_TO_ALL"));

        assertThat(decisions).allMatch(Decision::isEligible);
        assertThat(decisions.get(0).costs().retainedTotal())
                .isNotEqualTo(decisions.get(1).costs().retainedTotal());
    }

    @Test
    void two_limits_that_double_each_other_are_named_together() {
        // 40% of 75,000.00 is 30,000.00.
        Call call = Call.builder("claims", TEXT)
                .pays(A1, CostNature.STUDIES)
                .aid(A1, percent("40"))
                .minimumCost(A1, euros("75000.00"))
                .minimumAid(A2, euros("30000.00"))
                .build();

        assertThat(Certifier.of(call).certify().problems())
                .extracting(each -> each.asks().english())
                .containsExactly(
                        "A dossier that only one of these two limits makes ineligible, the minimum cost (A1) and the minimum aid (A2)?");
    }

    @Test
    void a_condition_on_each_party_counts_no_parties() {
        Criterion size = Criterion.yesNo("SMALL", Subject.PARTY, TEXT);
        Call call = call().asks(A1, size)
                .requires(Requirement.of(A2, Rule.of("SMALL"), where(size).isYes(), TEXT)
                        .ofEach())
                .build();

        assertThat(Certifier.of(call).certify().explain(Locale.ENGLISH))
                .contains("a condition is on each party (A2)")
                .doesNotContain("counts parties");
    }

    @Test
    void a_call_without_funding_is_asked_nothing_about_amounts() {
        Call call = Call.builder("claims", TEXT).offers(COACHING, TEXT).build();

        assertThat(Certifier.of(call).certify().explain(Locale.ENGLISH)).contains("the call offers no funding");
    }

    @Test
    void what_is_not_asked_for_one_reason_is_named_together() {
        Call call = startingLater()
                .duration(A1, 1, 12)
                .notJudged(A1, TEXT)
                .notJudged(A2, TEXT)
                .build();

        assertThat(Certifier.of(call).certify().notAsked())
                .extracting(LocalizedText::english)
                .contains(
                        "the duration of the operation (A1), the start after the submission (A2): no question is on it, and every dossier shown meets it",
                        "what the call leaves to judgement (A1), (A2): no program judges it");
    }

    @Test
    void what_the_question_of_the_last_day_is_on_is_not_named_as_never_asked() {
        Call call = startingLater()
                .window(A1, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 15))
                .build();

        assertThat(codes(call)).contains("LAST_DAY");
        assertThat(Certifier.of(call).certify().notAsked())
                .extracting(LocalizedText::english)
                .contains(
                        "the window of the operation (A1), the start after the submission (A2): the only question on it is that of the last sure day, and every dossier shown meets it")
                .noneMatch(each -> each.contains("no question is on it"));
    }

    @Test
    void every_page_names_what_was_not_asked() {
        for (Call call : List.of(
                call().build(),
                Call.builder("free", TEXT).pays(A1, CostNature.STUDIES).build(),
                startingLater().build())) {
            assertThat(Certifier.of(call).certify().explain(Locale.ENGLISH)).contains("Not asked: ");
            assertThat(Certifier.of(call).certify().explain(Locale.FRENCH)).contains("Non examiné\u00a0: ");
            assertThat(CallComparison.of(call, call).compare().explain(Locale.ENGLISH))
                    .contains("Not asked: ");
        }
    }
}
