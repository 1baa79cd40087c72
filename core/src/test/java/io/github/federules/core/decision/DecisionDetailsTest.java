package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static io.github.federules.core.value.Rates.TRADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.value.Rates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The parts of a decision that other tests pass by. */
class DecisionDetailsTest {

    private static final String LONG = "x".repeat(201);
    private static final String CUT = "x".repeat(200) + "…";

    @Test
    void the_decisions_on_the_tracks_cannot_be_changed() {
        Decision decision = decide(half(), studies("10.00"));
        assertThatThrownBy(() -> decision.tracks().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_amount_that_is_set_aside_includes_the_vat_that_counts() {
        CallBuilder call = Call.builder("vat", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STUDIES)
                .paysVat(L1)
                .aid(L1, Rate.percent("50"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.OTHER, euros("100.00")).withVat(euros("20.00")));
        Applicant commune = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY);
        assertThat(decide(call, Dossier.of(commune.recoveringVat(false), operation))
                        .setAside())
                .extracting(SetAside::amount)
                .containsExactly(euros("120.00"));
        assertThat(decide(call, Dossier.of(commune.recoveringVat(true), operation))
                        .setAside())
                .extracting(SetAside::amount)
                .containsExactly(euros("100.00"));
    }

    @Test
    void the_investment_counts_vat_that_the_applicant_cannot_recover() {
        CallBuilder call = Call.builder("vat", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.DIGITAL_EQUIPMENT, CostNature.STUDIES)
                .paysVat(L1)
                .aid(L1, Rate.percent("50"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.DIGITAL_EQUIPMENT, euros("100.00")).withVat(euros("20.00")))
                .with(CostLine.of(CostNature.STUDIES, euros("7.00")));
        Applicant commune = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY);

        Decision withVat = decide(call, Dossier.of(commune.recoveringVat(false), operation));
        assertThat(withVat.costs().retainedInvestment()).isEqualTo(euros("120.00"));
        assertThat(decide(call, Dossier.of(commune.recoveringVat(true), operation))
                        .costs()
                        .retainedInvestment())
                .isEqualTo(euros("100.00"));
        // Whether VAT counts is not known: the least favourable completion is without it.
        assertThat(decide(call, Dossier.of(commune, operation)).costs().retainedInvestment())
                .isEqualTo(euros("100.00"));
    }

    @Test
    void a_cost_under_a_call_that_pays_none_is_set_aside_without_a_clause() {
        CallBuilder call = Call.builder("coaching", COACHED).offers(COACHING, COACHED);
        assertThat(decide(call, studies("10.00")).setAside())
                .extracting(aside -> aside.message(Locale.ENGLISH))
                .containsExactly("a type of cost that the call does not fund");
        assertThat(decide(half(), studies("10.00").cost(CostNature.STAFF, "a", euros("1.00")))
                        .setAside())
                .isEmpty();
    }

    @Test
    void a_dossier_that_seeks_nothing_that_is_offered_keeps_what_it_seeks() {
        Assessor funding = Assessor.of(half().build());
        Dossier coached = dossier(studies("10.00")).withSeeks(Set.of(COACHING));
        assertThat(funding.assessAsIfForThisCall(coached).dossier().seeks()).isEqualTo(Optional.of(Set.of(COACHING)));
    }

    @Test
    void each_text_of_others_in_an_explanation_has_two_hundred_characters_at_most() {
        Call call = Call.builder(LONG, new LocalizedText(LONG, LONG))
                .edition(new Edition(LONG, Optional.empty(), ""))
                .pays(L1, CostNature.standard())
                .offersFunding()
                .offers(COACHING, new LocalizedText(LONG, LONG))
                .build();
        Decision decision = Assessor.of(call).assess(dossier(studies("10.00")));
        List<String> lines = decision.explain(Locale.ENGLISH).lines().toList();
        assertThat(lines.get(0)).isEqualTo(CUT + " (" + CUT + ")");
        assertThat(lines).contains(CUT + ": ELIGIBLE");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("Analysis under the call " + CUT + ", edition " + CUT + ", made with Federules ");
    }

    /** Sent on the day of the deadline itself: in time under one reading, and not under the other. */
    @Test
    void each_name_of_a_dossier_in_an_explanation_has_two_hundred_characters_at_most() {
        Applicant applicant = Applicant.of(LONG, BeneficiaryKind.LOCAL_AUTHORITY);
        Dossier dossier = Dossier.of(applicant, Operation.titled(LONG)).withId(LONG);
        List<String> lines =
                decide(half(), dossier).explain(Locale.ENGLISH).lines().toList();
        assertThat(lines.get(0)).startsWith(CUT + " — ");
        assertThat(lines).contains("Applicant: " + CUT, "Operation: " + CUT);
    }

    @Test
    void another_reading_is_reported_of_the_tracks_that_are_sought_and_of_amounts_that_differ() {
        LocalDate day = LocalDate.of(2025, 3, 14);
        CallBuilder call = half().offersFunding()
                .offers(COACHING, COACHED)
                .deadline(L1, day, ZoneId.of("UTC"))
                .leavesOpen(L1, Question.DEADLINE);
        Dossier coached = dossier(studies("10.00")).withSeeks(Set.of(COACHING));
        String explained = decide(call, coached).explain(Locale.ENGLISH);
        assertThat(explained)
                .contains("Coaching: ELIGIBLE")
                .contains("Result: Coaching: ELIGIBLE.")
                .doesNotContain("computed aid would lie between");
        assertThat(decide(call, dossier(studies("10.00"))).explain(Locale.ENGLISH))
                .contains("the computed aid would lie between €0.00 and €5.00");
    }

    @Test
    void advice_is_plain_text_of_a_thousand_characters_at_most() {
        LocalizedText article = new LocalizedText("article", "article");
        Advice advice =
                Advice.of("TOPIC", article, new LocalizedText("y".repeat(1_001), "a\u202Eb" + "z".repeat(1_000)));
        assertThat(advice.text().french()).isEqualTo("y".repeat(1_000) + "…");
        assertThat(advice.text().english())
                .startsWith("a\ufffdb")
                .hasSize(1_001)
                .endsWith("z…");
    }

    @Test
    void advice_is_equal_to_advice_of_the_same_topic_article_and_sentence_however_it_is_written() {
        LocalizedText article = new LocalizedText("article", "article");
        LocalizedText text = new LocalizedText("un", "one");
        Advice advice = Advice.of("TOPIC", article, text);
        assertThat(advice)
                .isEqualTo(Advice.written("TOPIC", article, text::in))
                .hasSameHashCodeAs(Advice.written("TOPIC", article, text::in))
                .isNotEqualTo(Advice.of("OTHER", article, text))
                .isNotEqualTo(Advice.of("TOPIC", text, text))
                .isNotEqualTo(Advice.of("TOPIC", article, new LocalizedText("un", "two")))
                .isNotEqualTo(Advice.of("TOPIC", article, new LocalizedText("deux", "one")))
                .isNotEqualTo("TOPIC");
        Advice ofNoLanguage = Advice.written("TOPIC", article, locale -> "one");
        assertThatNullPointerException()
                .isThrownBy(() -> ofNoLanguage.message(null))
                .withMessage("locale");
    }

    @Test
    void a_line_that_is_set_aside_rests_on_the_clauses_that_pay_other_costs_or_set_the_flat_rate_or_the_minimum() {
        Clause costs = new Clause("A1", "");
        Clause services = new Clause("A2", "");
        Clause minimum = new Clause("B", "");
        Clause flat = new Clause("C", "");
        CallBuilder call = Call.builder("clauses", COACHED)
                .pays(costs, CostNature.STAFF, CostNature.STUDIES)
                .pays(services, CostNature.SERVICES)
                .staffMinimum(minimum, fte("0.20"))
                .flatRate(flat, Rate.percent("15"), CostNature.TRAVEL)
                .aid(L1, Rate.percent("50"));
        Operation operation = studies("10.00")
                .cost(CostNature.TRAINING, "Cours", euros("1.00"))
                .cost(CostNature.TRAVEL, "Trajet", euros("2.00"))
                .staff("Agent", euros("3.00"), fte("0.10"));
        assertThat(decide(call, operation).setAside())
                .extracting(SetAside::clauses)
                .containsExactly(List.of(costs, services), List.of(flat), List.of(minimum));
    }

    @Test
    void what_requires_eligible_names_the_rules_that_are_open_or_not_met_and_says_so_if_there_is_none() {
        Assessor assessor = Assessor.of(half().minimumCost(L1, euros("10.01"))
                .beneficiaries(L1, BeneficiaryKind.LOCAL_AUTHORITY)
                .submissionRequired(L1)
                .build());
        assertThatThrownBy(() -> assessor.requireEligible(
                        Dossier.of(Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY), studies("10.00"))))
                .isInstanceOf(NotEligibleException.class)
                .hasMessageContaining("MINIMUM_TOTAL_COST")
                .hasMessageContaining("SUBMISSION_SENT")
                .hasMessageNotContaining("APPLICANT_KIND");
    }

    @Test
    void what_requires_eligible_says_so_where_the_verdict_is_open_by_no_rule() {
        // The line lacks an answer without which nobody knows whether the call pays it.
        Criterion role = Criterion.named("ROLE", Subject.COST_LINE, COACHED)
                .withAnswer("MAIN", COACHED)
                .withAnswer("ANCILLARY", COACHED);
        Assessor assessor = Assessor.of(Call.builder("lines", COACHED)
                .asks(L1, role)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.STUDIES))
                        .ofLines(Condition.where(role).in(Answer.of("MAIN"))))
                .aid(L1, Rate.percent("50"))
                .build());
        assertThatThrownBy(() -> assessor.requireEligible(Small.dossier(studies("10.00"))))
                .isInstanceOf(NotEligibleException.class)
                .hasMessage("Not eligible under the call lines: FUNDING INCOMPLETE. Rules not met: none by itself.");
    }

    @Test
    void one_rule_that_is_not_met_is_enough_whatever_rules_come_after_it() {
        CallBuilder call =
                Small.call().asks(L1, ACTIVITY).aid(L1, Rates.ofResearch("40")).duration(L1, 1, 12);
        Realisation month = Realisation.from(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
        Decision decision =
                decide(call, studies("10.00").answering(ACTIVITY, TRADE).withRealisation(month));
        assertThat(outcome(decision, Rule.AID_RATE)).isEqualTo(Outcome.FAILED);
        assertThat(outcome(decision, Rule.DURATION)).isEqualTo(Outcome.PASSED);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void who_may_not_benefit_is_not_eligible_however_open_the_costs_are() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION)
                .staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("1.50"))
                .maximumCost(L1, euros("1.60"));
        Operation open = studies("0.10").with(inDoubt("A", "1.45"));
        assertThat(decide(call, open).funding()).satisfies(funding -> {
            assertThat(funding.verdict()).isEqualTo(Verdict.INELIGIBLE);
            assertThat(funding.reason()).isEmpty();
        });
        // With 41 persons in doubt no search is exact, and still there is nothing to be determined.
        Operation tooOpen = Operation.untitled();
        for (int person = 0; person < 41; person++) {
            tooOpen = tooOpen.with(inDoubt("P" + person, "1.00"));
        }
        assertThat(decide(call, tooOpen).funding()).satisfies(funding -> {
            assertThat(funding.verdict()).isEqualTo(Verdict.INELIGIBLE);
            assertThat(funding.reason()).isEmpty();
        });
        assertThat(decide(call.replacing(Beneficiaries.of(L1, Set.of(BeneficiaryKind.LOCAL_AUTHORITY))), tooOpen)
                        .funding()
                        .reason())
                .isPresent();
    }

    @Test
    void a_track_that_is_not_offered_or_not_sought_is_not_sought() {
        Track other = Track.of("OTHER");
        CallBuilder call =
                half().offersFunding().offers(COACHING, COACHED).offers(other, new LocalizedText("Autre", "Other"));
        Decision coached = decide(call, dossier(studies("10.00")).withSeeks(Set.of(COACHING)));
        assertThat(coached.verdictOn(COACHING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(coached.verdictOn(other)).isEqualTo(Verdict.NOT_SOUGHT);
        Decision all = decide(call, dossier(studies("10.00")));
        assertThat(all.verdictOn(other)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(all.on(Track.of("UNHEARD_OF")).verdict()).isEqualTo(Verdict.NOT_SOUGHT);
    }

    @Test
    void what_funding_alone_depends_on_is_not_missing_once_funding_is_not_eligible() {
        CallBuilder call = half().offersFunding()
                .offers(COACHING, COACHED)
                .beneficiaries(L1, BeneficiaryKind.LOCAL_AUTHORITY)
                .minimumCost(L1, euros("10.01"))
                .duration(L1, 1, 12);
        Decision decision = decide(call, Dossier.of(Applicant.unknown(), studies("10.00")));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.verdictOn(COACHING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("applicant.kind");
    }

    @Test
    void a_dossier_that_is_assessed_anyway_seeks_what_is_offered_of_what_it_sought() {
        Assessor funding = Assessor.of(half().build());
        Dossier both = dossier(studies("10.00")).withSeeks(Set.of(Track.FUNDING, COACHING));
        assertThat(funding.assessAsIfForThisCall(both).dossier().seeks()).isEqualTo(Optional.of(Set.of(Track.FUNDING)));
    }

    @Test
    void a_summary_of_a_dossier_that_seeks_nothing_that_is_offered_says_so() {
        Dossier coached = dossier(studies("10.00")).withSeeks(Set.of(COACHING));
        assertThat(Assessor.of(half().build()).assessAsIfForThisCall(coached).summary(Locale.ENGLISH))
                .isEqualTo("A call (small): not sought");
    }

    @Test
    void a_call_that_leaves_nothing_open_mentions_no_readings() {
        assertThat(decide(half(), studies("10.00")).explain(Locale.ENGLISH)).doesNotContain("reading");
        assertThat(decide(half().leavesOpen(L1, Question.ROUNDING), studies("10.00"))
                        .explain(Locale.ENGLISH))
                .contains("The verdict and the aid are the same under every reading of the call.");
    }

    @Test
    void the_name_of_a_partner_has_two_hundred_characters_at_most_beside_its_share() {
        Applicant consortium = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY)
                .joinedBy(Party.of(LONG, BeneficiaryKind.ASSOCIATION));
        assertThat(decide(half().sharedOut(L1), Dossier.of(consortium, studies("10.00")))
                        .explain(Locale.ENGLISH))
                .contains(CUT + ": total eligible cost €0.00, aid €0.00")
                .doesNotContain(LONG);
    }

    @Test
    void a_line_of_an_explanation_has_twenty_thousand_characters_at_most() {
        LocalizedText statement = new LocalizedText("s".repeat(30_000), "s".repeat(30_000));
        CallBuilder call =
                half().declaration(L1, "PURPOSE", Criterion.yesNo("PURPOSE", Subject.OPERATION, statement), statement);
        int longest = decide(call, studies("10.00"))
                .explain(Locale.ENGLISH)
                .lines()
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        // The mark that something was cut comes on top.
        assertThat(longest).isEqualTo(20_001);
    }
}
