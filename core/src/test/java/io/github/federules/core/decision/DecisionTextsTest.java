package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.DAY;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static io.github.federules.core.value.Rates.RESEARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Advice;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a decision: each sentence appears where it is due, and only there. */
class DecisionTextsTest {

    private static final Set<Track> COACHING_ALONE = Set.of(COACHING);

    @Test
    void explanations_that_many_threads_write_at_once_are_those_that_one_writes() {
        List<Decision> decisions = List.of(decide(half(), studies("10.00")), decide(half(), studies("99999.99")));
        List<String> texts = decisions.stream().map(DecisionTextsTest::reported).toList();

        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .filter(i -> !reported(decisions.get(i % 2)).equals(texts.get(i % 2))))
                .isEmpty();
    }

    @Test
    void the_rate_that_the_aid_was_computed_with_is_reported() {
        CallBuilder range = call().aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")));
        assertThat(reported(decide(range, studies("10.00").withAidRate(Rate.percent("68.44")))))
                .contains("68.44% of the total eligible cost (L1)")
                .doesNotContain("20% of the total eligible cost");
        assertThat(reported(decide(range, studies("10.00"))))
                .contains("20% of the total eligible cost, the lowest rate that is possible (L1)");
        CallBuilder byActivity = call().asks(L1, ACTIVITY).aid(L1, Rates.ofResearch("70"));
        assertThat(reported(decide(byActivity, studies("10.00").answering(ACTIVITY, RESEARCH))))
                .contains("70% of the total eligible cost (L1");
    }

    @Test
    void what_a_flat_rate_was_taken_of_is_reported() {
        FlatRate ofAll = FlatRate.of(L1, Rate.percent("7"), Base.DIRECT);
        assertThat(reported(decide(half().flatRate(ofAll), studies("10.00"))))
                .contains("flat rate of 7% of the retained direct costs (L1)");
        assertThat(reported(decide(half().flatRate(L1, Rate.percent("7")), studies("10.00"))))
                .contains("flat rate of 7% of the retained direct staff costs (L1)");
    }

    @Test
    void whether_value_added_tax_is_in_the_costs_is_reported() {
        assertThat(reported(decide(half(), studies("10.00"))))
                .contains("Costs, in euros net of VAT")
                .doesNotContain("including the VAT");
        // Without VAT on any line, or while it is unknown whether it counts, no amount includes it.
        String included = "Costs, in euros, including the VAT (value added tax) that the applicant cannot recover\n";
        Operation taxed = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("10.00")).withVat(euros("2.00")));
        assertThat(reported(decide(half().paysVat(L1), studies("10.00"))))
                .contains("Costs, in euros net of VAT (value added tax)\n");
        assertThat(reported(decide(half().paysVat(L1), taxed)))
                .contains("net of VAT (value added tax), in the least favourable case of the missing facts\n");
        assertThat(reported(decide(
                        half().paysVat(L1),
                        dossier(taxed).withApplicant(Applicant.unknown().recoveringVat(false)))))
                .contains(included);
        assertThat(reported(decide(
                        half().paysVat(L1),
                        dossier(taxed).withApplicant(Applicant.unknown().recoveringVat(true)))))
                .contains("Costs, in euros net of VAT (value added tax)\n");
    }

    @Test
    void fifty_lines_that_are_set_aside_are_reported_and_the_others_counted() {
        assertThat(reported(decide(onlyStaff(), lines(50))))
                .contains("of which line 50 ")
                .doesNotContain("additional line");
        assertThat(reported(decide(onlyStaff(), lines(51))))
                .doesNotContain("of which line 51 ")
                .containsPattern("of which 1 additional line +€1.00\n");
        assertThat(reported(decide(onlyStaff(), lines(52)))).containsPattern("of which 2 additional lines +€2.00\n");
    }

    @Test
    void fifty_missing_facts_are_reported_and_the_others_counted() {
        assertThat(reported(decide(half().staffMinimum(L1, fte("0.20")), inDoubt(50))))
                .doesNotContain("further fact");
        assertThat(reported(decide(half().staffMinimum(L1, fte("0.20")), inDoubt(51))))
                .contains("  1 further fact\n");
        assertThat(reported(decide(half().staffMinimum(L1, fte("0.20")), inDoubt(52))))
                .contains("  2 further facts\n");
    }

    @Test
    void fifty_bodies_are_reported_and_the_others_counted() {
        assertThat(kinds(50)).contains("Partner 49").doesNotContain("further");
        assertThat(kinds(51))
                .contains("Partner 49")
                .doesNotContain("Partner 50")
                .contains("; and 1 further body");
        assertThat(kinds(52)).contains("; and 2 further bodies");
    }

    @Test
    void an_aid_that_requires_several_readings_to_change_is_explained() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .deadline(L1, DAY, Small.PARIS)
                .leavesOpen(L1, Question.DEADLINE)
                .leavesOpen(L1, Question.STAFF_SHARE_SCOPE);
        Operation one = studies("1000.00");
        Operation two = one.staff("A", euros("100.00"), fte("0.10")).staff("B", euros("100.00"), fte("0.10"));
        String several = "The least or the greatest of these amounts requires several readings to change at once.";
        // Nothing, as it is late. In time half of 1,000.00, and half of 1,200.00 only if the shares are added up too.
        assertThat(reported(decide(call, onTheDay(two)))).contains("between €0.00 and €600.00", several);
        assertThat(reported(decide(call, onTheDay(one))))
                .contains("between €0.00 and €500.00")
                .doesNotContain(several);
    }

    @Test
    void an_aid_that_two_readings_make_less_is_explained() {
        // 1,000.00 without the two persons; with them 1,000.00 + 200.10 + 15% of it, 30.015: 1,230.11 rounded down,
        // which is the maximum, and a cent more rounded to the nearest.
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .aid(L1, Rate.percent("50"))
                .staffMinimum(L1, fte("0.20"))
                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
                .maximumCost(L1, euros("1230.11"))
                .leavesOpen(L1, Question.ROUNDING)
                .leavesOpen(L1, Question.STAFF_SHARE_SCOPE);
        Operation operation =
                studies("1000.00").staff("A", euros("100.10"), fte("0.10")).staff("B", euros("100.00"), fte("0.10"));
        assertThat(reported(decide(call, operation)))
                .contains("between €0.00 and €615.05", "requires several readings to change at once");
    }

    @Test
    void a_range_of_aid_that_missing_facts_leave_open_is_not_explained_by_readings() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .deadline(L1, DAY, Small.PARIS)
                .leavesOpen(L1, Question.DEADLINE)
                .leavesOpen(L1, Question.STAFF_SHARE_SCOPE);
        Operation operation = studies("1000.00")
                .staff("A", euros("100.00"), fte("0.10"))
                .staff("B", euros("100.00"), fte("0.10"))
                .with(Small.inDoubt("C", "10.00"));
        assertThat(reported(decide(call, onTheDay(operation)))).doesNotContain("several readings to change");
    }

    @Test
    void words_of_a_call_or_an_advisor_do_not_control_a_terminal() {
        Call call = half().submissionRequired(L1)
                .document(new LocalizedText("la note\u001b", "the note\u001b"))
                .build();
        Advice advice = Advice.of(
                "TOPIC",
                new LocalizedText("art\u001bicle", "art\u001bicle"),
                new LocalizedText("À voir.", "To \u001bsee." + "z".repeat(1_000)));
        Decision decision = Assessor.of(call)
                .advisedBy(any -> List.of(advice))
                .assess(dossier(studies("1.00")).withSubmission(Submission.notSent()));
        assertThat(reported(decision))
                .contains("\n  To \ufffdsee." + "z".repeat(1_000 - 8) + "… (art\ufffdicle)\n", "the note\ufffd")
                .doesNotContain("\u001b");
    }

    private static Dossier onTheDay(Operation operation) {
        return dossier(operation).withSubmission(Submission.sentElectronically(DAY));
    }

    @Test
    void a_partner_without_a_name_is_reported_as_such() {
        Applicant nameless = Applicant.of(Party.unknown()).joinedBy(Party.of("École", BeneficiaryKind.ASSOCIATION));
        Decision decision =
                decide(half().sharedOut(L1), dossier(studies("10.00")).withApplicant(nameless));
        assertThat(reported(decision)).contains("applicant without a name: total eligible cost €10.00, aid €5.00");
    }

    @Test
    void a_reading_that_changes_a_verdict_without_any_aid_is_reported_with_the_verdict_alone() {
        CallBuilder call = call().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("15.00"))
                .leavesOpen(L1, Question.MINIMUM_COST_BASIS);
        Decision decision = decide(call, studies("10.00").staff("Agent", euros("5.00"), fte("0.10")));
        assertThat(decision.robustness().differing()).hasSize(1);
        assertThat(reported(decision))
                .contains("Other reading (L1): the presented total is compared with the cost thresholds. Result:"
                        + " Funding: ELIGIBLE.")
                .doesNotContain("the computed aid would lie between");
    }

    @Test
    void a_duration_is_reported_with_its_least_or_without() {
        Realisation day = Realisation.from(DAY, DAY);
        assertThat(message(decide(half().duration(L1, 12, 36), studies("1.00").withRealisation(day)), Rule.DURATION))
                .contains("from 12 to 36 months");
        assertThat(message(decide(half().duration(L1, 0, 36), studies("1.00").withRealisation(day)), Rule.DURATION))
                .isEqualTo(
                        "Planned duration: 1 day (from 14 March 2025 to 14 March 2025). Duration that the call requires: at most"
                                + " 36 months.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A fifth of 1,000.00
                "200.00 | The own contribution of €200.00 reaches the minimum of €200.00 (20% of the total eligible cost).",
                "199.99 | The own contribution of €199.99 does not reach the minimum of €200.00 (20% of the total eligible cost)."
            })
    void own_contribution_is_reported_with_what_was_compared(String own, String message) {
        CallBuilder call = half().ownContribution(L1, Rate.percent("20"));
        Operation operation = studies("1000.00").withFinancing(FinancingPlan.own(euros(own)));
        assertThat(message(decide(call, operation), Rule.OWN_CONTRIBUTION)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 500.00 beside other public aid
                "300.00 | All public aid together would be €800.00 and would not exceed the maximum of €800.00.",
                "300.01 | All public aid together would be €800.01 and would exceed the maximum of €800.00."
            })
    void public_aid_is_reported_with_what_was_compared(String other, String message) {
        CallBuilder call = half().maximumPublicAid(L1, euros("800.00"));
        FinancingPlan financing = FinancingPlan.own(euros("0.00")).withOtherPublic(euros(other));
        assertThat(message(decide(call, studies("1000.00").withFinancing(financing)), Rule.PUBLIC_AID))
                .isEqualTo(message);
    }

    @Test
    void a_financing_that_is_unknown_or_not_asked_is_reported_without_figures() {
        CallBuilder call = half().offersFunding()
                .offers(COACHING, COACHED)
                .ownContribution(L1, Rate.percent("20"))
                .maximumPublicAid(L1, euros("800.00"));
        Decision unknown = decide(call, studies("1000.00"));
        assertThat(message(unknown, Rule.OWN_CONTRIBUTION))
                .isEqualTo(
                        "The own contribution cannot be compared with the minimum that the call requires: the financing"
                                + " plan is not completely known.");
        assertThat(message(unknown, Rule.PUBLIC_AID))
                .isEqualTo("All public aid together cannot be compared with the maximum that the call allows: the"
                        + " financing plan is not completely known.");
        Operation financed = studies("1000.00").withFinancing(FinancingPlan.own(euros("200.00")));
        Decision notAsked = decide(call, dossier(financed).withSeeks(COACHING_ALONE));
        assertThat(message(notAsked, Rule.OWN_CONTRIBUTION))
                .isEqualTo("Funding is not sought: the minimum own contribution does not apply.");
        assertThat(message(notAsked, Rule.PUBLIC_AID))
                .isEqualTo("Funding is not sought: the maximum of all public aid does not apply.");
    }

    @Test
    void a_gap_of_an_application_without_a_deadline_names_no_last_day() {
        Decision decision =
                decide(half().submissionRequired(L1), dossier(studies("1.00")).withSubmission(Submission.notSent()));
        assertThat(remedy(decision, Rule.SUBMISSION_SENT))
                .isEqualTo("Gap: the applicant has not submitted the application.");
    }

    @Test
    void a_share_that_is_too_low_is_reported_with_its_lines() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("15.00"));
        Decision decision = decide(call, studies("10.00").staff("Agent", euros("5.00"), fte("0.10")));
        assertThat(remedy(decision, Rule.MINIMUM_TOTAL_COST))
                .contains("the person on line 2 does not reach a share of 20% of a full-time equivalent (FTE)");
        Operation twice = studies("10.00")
                .with(CostLine.staff("Agent", euros("3.00")).withPerson("P").withShare(fte("0.10")))
                .with(CostLine.staff("Agent", euros("2.00")).withPerson("P"));
        assertThat(remedy(decide(call, twice), Rule.MINIMUM_TOTAL_COST))
                .contains("the person on lines 2, 3 does not reach");
    }

    @Test
    void a_remedy_has_at_least_one_way() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Remedy(List.of(), false, false));
    }

    @Test
    void a_change_names_the_lines_or_the_partners_that_it_is_about() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.RaiseShare(List.of(), fte("1")))
                .withMessage("The list of lines is empty. Name at least one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.LeaveOutPartners(List.of()))
                .withMessage("The list of partners is empty. Name at least one.");
    }

    @Test
    void each_change_has_its_code() {
        assertThat(List.of(
                        new Change.OfAmount(Change.Kind.ADD_OTHER_COST, Euros.ZERO),
                        new Change.RaiseShare(List.of("1"), fte("1")),
                        new Change.LeaveOutPartners(List.of(new Body(1, Optional.empty(), Fact.unknown()))),
                        new Change.OfAmount(Change.Kind.REDUCE_OTHER_PUBLIC_AID, Euros.ZERO),
                        new Change.Reschedule(Optional.empty(), Optional.of(DAY)),
                        new Change.Submit(COACHED, false, Optional.empty(), Optional.empty()),
                        new Change.Submit(COACHED, true, Optional.empty(), Optional.empty())))
                .extracting(Change::code)
                .containsExactly(
                        "ADD_OTHER_COST",
                        "RAISE_SHARE",
                        "LEAVE_OUT_PARTNERS",
                        "REDUCE_OTHER_PUBLIC_AID",
                        "RESCHEDULE",
                        "SUBMIT",
                        "SUBMIT_ELECTRONICALLY");
    }

    @Test
    void the_table_of_costs_adds_up_from_top_to_bottom() {
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
                .aid(L1, Rate.percent("50"))
                .maximumAid(L1, euros("100.00"));
        Operation operation = studies("10.00")
                .with(CostLine.staff("Agent", euros("20.00")))
                .cost(CostNature.TRAVEL, "Train", euros("3.00"));
        assertThat(reported(decide(call, operation))).contains("""
                Costs, in euros net of VAT (value added tax)
                  Costs presented                €33.00
                  − Costs set aside               €3.00
                    of which line 3 Train         €3.00  covered by the flat rate, not retained at real cost (L1)
                  = Direct costs retained        €30.00
                    of which direct staff costs  €20.00
                    of which investment           €0.00
                    of which operating costs     €10.00
                  + Indirect costs                €3.00  flat rate of 15% of the retained direct staff costs (L1)
                  = Total eligible cost          €33.00
                  Computed aid                   €16.50  50% of the total eligible cost (L1)
                """);
        assertThat(decide(call, operation).explain(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .contains("""
                Dépenses, en euros hors taxes
                  Dépenses présentées               33,00 €
                  − Dépenses écartées                3,00 €
                    dont ligne 3 Train               3,00 €  couverte par le taux forfaitaire, non retenue au réel (L1)
                  = Dépenses directes retenues      30,00 €
                    dont frais de personnel         20,00 €
                    dont investissement              0,00 €
                    dont fonctionnement             10,00 €
                  + Frais indirects                  3,00 €  taux forfaitaire de 15 % des frais de personnel retenus (L1)
                  = Coût total éligible (assiette)  33,00 €
                  Aide calculée                     16,50 €  50 % du coût total éligible (L1)
                """);
    }

    @Test
    void verdicts_are_reported_with_the_aid_that_is_sure_and_the_greatest_that_is_possible() {
        CallBuilder call = half().offersFunding().offers(COACHING, COACHED).staffMinimum(L1, fte("0.20"));
        Operation operation = studies("10.00").with(Small.inDoubt("Agent", "20.00"));
        assertThat(decide(call, operation).explain(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .contains("""
                Financement : ÉLIGIBLE, aide calculée d'au moins 5,00 €, jusqu'à 15,00 € selon les informations manquantes
                Accompagnement : ÉLIGIBLE
                """)
                .contains("""
                Informations manquantes qui peuvent changer le résultat
                  part d'équivalent temps plein (ETP) de la personne de la ligne 2
                """);
        Dossier unsent = dossier(operation).withSeeks(Set.of(Track.FUNDING)).withSubmission(Submission.unknown());
        assertThat(decide(call.submissionRequired(L1), unsent)
                        .explain(Locale.FRENCH)
                        .replaceAll("[\u00a0\u202f]", " "))
                .contains("""
                Financement : À COMPLÉTER, aide calculée pouvant aller jusqu'à 15,00 € selon les informations manquantes
                Accompagnement : volet non demandé
                """);
    }

    @Test
    void several_remedies_are_gaps_each_of_which_is_enough() {
        Decision decision = decide(call().minimumCost(L1, euros("15.00")), studies("10.00"));
        assertThat(decision.find(Rule.MINIMUM_TOTAL_COST)
                        .orElseThrow()
                        .remedy()
                        .orElseThrow()
                        .message(Locale.FRENCH)
                        .replaceAll("[\u00a0\u202f]", " "))
                .isEqualTo(
                        "Écart constaté : il manque 5,00 € de dépenses éligibles hors frais de personnel pour atteindre"
                                + " le minimum ; ou bien il manque 5,00 € de frais de personnel éligibles, pour une personne"
                                + " supplémentaire, pour atteindre le minimum.");
    }

    @Test
    void partners_that_the_call_is_not_open_to_are_reported_by_name() {
        Applicant applicant = Applicant.of("Lead", BeneficiaryKind.ASSOCIATION)
                .joinedBy(Party.of("Préfecture du Nord", BeneficiaryKind.STATE_SERVICE))
                .joinedBy(Party.unknown().withKind(BeneficiaryKind.NATURAL_PERSON));
        Decision decision = decide(
                half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION),
                dossier(studies("1.00")).withApplicant(applicant));
        assertThat(remedy(decision, Rule.APPLICANT_KIND))
                .isEqualTo(
                        "Gap: the condition would be met if the consortium did not include: Préfecture du Nord (State service);"
                                + " partner no. 2 without a name (natural person).");
    }

    @Test
    void a_period_that_does_not_fit_is_reported_with_the_days_that_would() {
        CallBuilder call = half().window(L1, DAY, DAY.plusDays(1));
        Operation operation = studies("1.00").withRealisation(Realisation.from(DAY.minusDays(1), DAY.plusDays(2)));
        assertThat(remedy(decide(call, operation), Rule.REALISATION_WINDOW))
                .isEqualTo(
                        "Gap: the condition would be met by an operation starting on 14 March 2025 and ending on 15 March 2025.");
    }

    @Test
    void too_many_persons_in_doubt_are_reported_with_their_number() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("500000.00"))
                .maximumCost(L1, euros("500000.01"));
        Operation operation = Operation.untitled();
        for (int i = 0; i < 41; i++) {
            operation = operation.with(Small.inDoubt("Agent", 10_000 + i * i * 37 + ".17"));
        }
        assertThat(reported(decide(call, operation)))
                .contains(
                        "Persons whose share is missing: 41. The result is always exact up to 40 persons, or up to 12");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 40})
    void shares_are_not_blamed_alone_where_the_rate_is_missing_too(int persons) {
        CallBuilder call = call().aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")))
                .staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("70000.00"))
                .maximumCost(L1, euros("70000.01"));
        Operation operation = Operation.untitled();
        for (int i = 0; i < persons; i++) {
            operation = operation.with(Small.inDoubt("Agent", 10_000 + i * i * 37 + ".17"));
        }
        assertThat(reported(decide(call, operation)))
                .contains(
                        "While the co-financing rate or the recovery of VAT is also unknown, the missing shares",
                        "Persons whose share is missing: " + persons + ".",
                        "The result is then always exact up to 12 persons, and otherwise up to 40.");
    }

    @Test
    void a_condition_that_rests_on_the_title_has_no_number() {
        CallBuilder call = half().notJudged(
                        new Clause("TITLE", "Un appel"), new LocalizedText("Le lieu.", "The place."))
                .notJudged(L1, new LocalizedText("Le reste.", "The rest."));
        assertThat(reported(decide(call, studies("1.00")))).contains("\n  The place.\n  L1. The rest.\n");
    }

    @Test
    void a_summary_is_about_another_track_where_no_funding_is_sought() {
        CallBuilder call = half().offersFunding().offers(COACHING, COACHED).submissionRequired(L1);
        Dossier sent = dossier(studies("10.00")).withSeeks(COACHING_ALONE);
        assertThat(decide(call, sent).summary(Locale.ENGLISH)).isEqualTo("A call (small): ELIGIBLE");
        assertThat(decide(call, sent.withSubmission(Submission.notSent())).summary(Locale.ENGLISH))
                .startsWith("A call (small): NOT ELIGIBLE — L1. ");
    }

    @Test
    void a_summary_names_the_rule_that_is_not_met_and_none_before_it() {
        CallBuilder call =
                half().beneficiaries(L1, BeneficiaryKind.LOCAL_AUTHORITY).minimumCost(L1, euros("10.01"));
        Decision decision = decide(call, studies("10.00"));
        assertThat(decision.summary(Locale.ENGLISH))
                .isEqualTo("A call (small): NOT ELIGIBLE — L1. " + message(decision, Rule.MINIMUM_TOTAL_COST));
        assertThat(decide(half().beneficiaries(L1, BeneficiaryKind.LOCAL_AUTHORITY), studies("10.00"))
                        .summary(Locale.ENGLISH))
                .isEqualTo("A call (small): ELIGIBLE, computed aid of €5.00");
    }

    @Test
    void a_reason_is_the_first_rule_that_is_not_met_or_else_one_that_depends_on_a_missing_fact() {
        CallBuilder call = half().submissionRequired(L1).minimumCost(L1, euros("10.01"));
        Decision refused = decide(call, studies("10.00"));
        Decision open = decide(call, dossier(studies("10.01")).withSubmission(Submission.unknown()));
        Decision met = decide(call, dossier(studies("10.01")).withSubmission(Submission.sentOn(DAY)));

        assertThat(refused.reason(Locale.ENGLISH)).contains("L1. " + message(refused, Rule.MINIMUM_TOTAL_COST));
        assertThat(open.reason(Locale.FRENCH))
                .contains("L1. " + open.find(Rule.SUBMISSION_SENT).orElseThrow().message(Locale.FRENCH));
        assertThat(met.reason(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_summary_gives_a_thousand_characters_to_the_reason() {
        LocalizedText statement = new LocalizedText("x".repeat(2000), "x".repeat(2000));
        Criterion purpose = Criterion.yesNo("PURPOSE", Subject.OPERATION, statement);
        CallBuilder call = half().declaration(L1, "PURPOSE", purpose, statement);
        Decision decision = decide(call, studies("10.00").declaring(purpose, false));
        String why = "L1. " + decision.findings().get(0).message(Locale.ENGLISH);
        assertThat(decision.summary(Locale.ENGLISH))
                .isEqualTo("A call (small): NOT ELIGIBLE — " + why.substring(0, 1000) + "…");
    }

    @Test
    void no_name_of_a_call_steers_a_terminal() {
        String bell = "bell\u0007";
        CallBuilder call = Call.builder(bell, new LocalizedText(bell, bell))
                .pays(L1, CostNature.STUDIES)
                .declaration(
                        new Clause(bell, bell),
                        "BELL",
                        Criterion.yesNo("BELL", Subject.OPERATION, new LocalizedText(bell, bell)),
                        new LocalizedText(bell, bell))
                .notJudged(new Clause(bell, "…"), new LocalizedText(bell, bell))
                .aid(new Clause(bell, bell), Rate.percent("50"));
        Decision decision = decide(call.edition(new Edition(bell, Optional.empty(), "")), studies("10.00"));
        assertThat(reported(decision)).contains("bell").doesNotContain("\u0007");
        assertThat(decision.summary(Locale.ENGLISH)).contains("bell").doesNotContain("\u0007");
    }

    @Test
    void no_track_and_no_open_question_of_a_call_steers_a_terminal() {
        String bell = "bell\u0007";
        CallBuilder call = half().offersFunding()
                .offers(COACHING, new LocalizedText(bell, bell))
                .minimumCost(L1, euros("10.00"))
                .staffMinimum(L1, fte("0.20"))
                .leavesOpen(new Clause(bell, bell), Question.MINIMUM_COST_BASIS);
        // 9.00 are retained, 10.00 presented: the other reading differs, whichever is chosen.
        Operation operation =
                studies("9.00").with(CostLine.staff("Agent", euros("1.00")).withShare(fte("0.10")));
        for (MinimumCostBasis basis : MinimumCostBasis.values()) {
            Decision decision = Assessor.of(call.build()).reading(basis).assess(dossier(operation));
            assertThat(reported(decision))
                    .contains("bell\ufffd: ", "(bell\ufffd)")
                    .doesNotContain("\u0007");
        }
    }

    @Test
    void each_language_has_its_own_words_whichever_was_asked_for_before() {
        Decision decision =
                decide(half().notJudged(L1, new LocalizedText("en français", "in English")), studies("10.00"));
        for (int time = 0; time < 2; time++) {
            assertThat(decision.explain(Locale.CANADA_FRENCH))
                    .contains("en français")
                    .doesNotContain("in English");
            assertThat(decision.explain(Locale.GERMAN)).contains("in English").doesNotContain("en français");
            assertThat(decision.explain(Locale.FRENCH)).contains("en français");
        }
    }

    @Test
    void no_name_of_a_partner_and_no_identifier_of_a_line_steers_a_terminal() {
        String bell = "bell\u0007";
        Operation operation = studies("1000.00")
                .with(CostLine.of(CostNature.STUDIES, euros("500.00")).withPartner(bell))
                .with(CostLine.staff("Agent", euros("500.00"))
                        .withShare(fte("0.10"))
                        .withId(bell));
        Applicant both = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY)
                .joinedBy(Party.of(bell, BeneficiaryKind.ASSOCIATION));
        Dossier shared = Dossier.of(both, operation).withSubmission(Submission.sentElectronically(DAY));
        Decision eligible = decide(half().sharedOut(L1), shared);
        assertThat(eligible.aidShares()).hasSize(2);
        assertThat(reported(eligible))
                .contains("bell\ufffd: total eligible cost")
                .doesNotContain("\u0007");
        // 1,500.00, and with the person 2,000.00
        Decision refused = decide(half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("1600.00")), shared);
        assertThat(Small.remedies(refused, Rule.MINIMUM_TOTAL_COST))
                .contains(new Change.RaiseShare(List.of(bell), fte("0.20")));
        assertThat(reported(refused)).contains("bell\ufffd").doesNotContain("\u0007");
    }

    @Test
    void which_library_decided_is_reported() {
        assertThat(LibraryVersion.current()).isNotBlank();
        assertThat(reported(decide(half(), studies("10.00")))).contains(LibraryVersion.current());
    }

    private static CallBuilder onlyStaff() {
        return Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF)
                .aid(L1, Rate.percent("50"));
    }

    private static Operation lines(int count) {
        Operation operation = Operation.untitled();
        for (int i = 0; i < count; i++) {
            operation = operation.with(CostLine.of(CostNature.STUDIES, euros("1.00")));
        }
        return operation;
    }

    private static Operation inDoubt(int count) {
        Operation operation = Operation.untitled();
        for (int i = 0; i < count; i++) {
            operation = operation.with(Small.inDoubt("Agent", "1.00"));
        }
        return operation;
    }

    // The applicant is one of them.
    private static String kinds(int bodies) {
        List<Party> members = new ArrayList<>();
        for (int i = 1; i < bodies; i++) {
            members.add(Party.of("Partner " + i, BeneficiaryKind.ASSOCIATION));
        }
        Applicant applicant = Applicant.of("Lead", BeneficiaryKind.ASSOCIATION).withMembers(members);
        Decision decision = decide(
                half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION),
                dossier(studies("1.00")).withApplicant(applicant));
        return message(decision, Rule.APPLICANT_KIND);
    }

    private static String reported(Decision decision) {
        return decision.explain(Locale.ENGLISH);
    }

    private static String message(Decision decision, Rule rule) {
        return decision.find(rule).orElseThrow().message(Locale.ENGLISH);
    }

    private static String remedy(Decision decision, Rule rule) {
        return decision.find(rule).orElseThrow().remedy().orElseThrow().message(Locale.ENGLISH);
    }
}
