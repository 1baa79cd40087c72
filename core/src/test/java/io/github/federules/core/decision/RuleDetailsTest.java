package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static io.github.federules.core.value.Rates.TRADE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of single rules that other tests pass by. */
class RuleDetailsTest {

    private static final Value<Rate> RANGE = Value.within(Rate.percent("20"), Rate.percent("40"));

    @Test
    void activity_and_rate_concern_those_alone_who_seek_funding() {
        Operation operation = studies("10.00").answering(ACTIVITY, TRADE).withAidRate(Rate.percent("50"));
        Rule rule = Rule.AID_RATE;
        for (CallBuilder rated : List.of(call().aid(L1, RANGE), ofResearch())) {
            CallBuilder call = rated.offersFunding().offers(COACHING, COACHED);
            Decision coached = decide(call, dossier(operation).withSeeks(Set.of(COACHING)));
            assertThat(outcome(coached, rule)).isEqualTo(Outcome.NOT_ASKED);
            assertThat(coached.verdictOn(COACHING)).isEqualTo(Verdict.ELIGIBLE);
            Decision both = decide(call, dossier(operation));
            assertThat(outcome(both, rule)).isEqualTo(Outcome.FAILED);
            assertThat(both.verdictOn(COACHING)).isEqualTo(Verdict.ELIGIBLE);
            assertThat(both.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        }
    }

    /** Whichever activity it is, there is one rate, but an activity without a rate would be refused. */
    @Test
    void an_activity_is_missing_even_if_all_activities_have_one_rate() {
        Decision decision = decide(ofResearch(), studies("10.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.answers.ACTIVITY");
    }

    @Test
    void a_rule_that_compares_nothing_has_no_figures() {
        Decision decision = decide(ofResearch().submissionRequired(L1).submissionElectronic(L1), studies("10.00"));
        assertThat(decision.findings()).hasSize(3).extracting(Finding::figures).containsOnly(Figures.NONE);
    }

    @Test
    void a_call_that_is_open_to_all_names_all_bodies_the_unknown_ones_too() {
        Dossier dossier = Dossier.of(
                Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY).joinedBy(Party.unknown()), studies("10.00"));
        Finding finding = decide(call().beneficiaries(L1, BeneficiaryKind.values()), dossier)
                .find(Rule.APPLICANT_KIND)
                .orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(((Figures.Bodies) finding.figures()).bodies()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        // An association by its kind, or by its legal form
        "ASSOCIATION,,PASSED,",
        "ASSOCIATION,7210,PASSED,",
        ",9220,PASSED,",
        "LOCAL_AUTHORITY,9220,PASSED,",
        "LOCAL_AUTHORITY,7210,FAILED,",
        // The form may still qualify what the kind does not.
        "LOCAL_AUTHORITY,,UNKNOWN,applicant.legalForm",
        ",7210,UNKNOWN,applicant.kind",
        ",,UNKNOWN,applicant.kind"
    })
    void a_body_qualifies_by_its_kind_or_by_its_legal_form(
            BeneficiaryKind kind, String form, Outcome expected, String missing) {
        Party body = Party.unknown().withName("Corps");
        Party ofKind = kind == null ? body : body.withKind(kind);
        Party ofForm = form == null ? ofKind : ofKind.withLegalForm(new FormWithoutKind(form));
        CallBuilder call = call().with(Beneficiaries.of(L1, Set.of(BeneficiaryKind.ASSOCIATION))
                .orOfLegalForms("92"));
        Decision decision = decide(call, Dossier.of(Applicant.of(ofForm), studies("10.00")));
        assertThat(outcome(decision, Rule.APPLICANT_KIND)).isEqualTo(expected);
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @Test
    void a_call_that_takes_every_role_or_every_period_has_no_condition_on_it() {
        CallBuilder call =
                call().duration(L1, 0, 120_000).window(L1, RealisationWindow.FIRST_DAY, RealisationWindow.LAST_DAY);
        assertThat(decide(call, studies("10.00")).findings()).isEmpty();
    }

    @Test
    void a_limit_that_the_call_names_itself_stands_beside_the_limit_on_public_aid() {
        CallBuilder call = half().offersFunding()
                .offers(Track.SELECTION, COACHED)
                .submissionRequired(L1)
                .beneficiaries(L1, BeneficiaryKind.LOCAL_AUTHORITY)
                .ownContribution(L1, Rate.percent("10"))
                .limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                        .atMost(euros("5.00"))
                        .refusing("STUDIES_COST", COACHED))
                .score(L1, Value.of(5L))
                .limit(Limit.on(L1, Base.SCORE).atLeast(3).refusing("PASS_MARK", COACHED));
        assertThat(decide(call, studies("10.00")).findings())
                .extracting(Finding::rule)
                .containsExactly(
                        Rule.APPLICANT_KIND,
                        Rule.OWN_CONTRIBUTION,
                        Rule.of("STUDIES_COST"),
                        Rule.of("PASS_MARK"),
                        Rule.SUBMISSION_SENT);
    }

    @Test
    void a_track_that_is_refused_makes_a_dossier_ineligible_that_seeks_it_and_no_other() {
        Requirement never = Requirement.of(
                        L1,
                        Rule.of("STATE_ALONE"),
                        Condition.applicant(Condition.where(CommonCriteria.KIND).in(Answer.of("STATE_SERVICE"))),
                        COACHED)
                .deciding(COACHING);
        CallBuilder call = half().offersFunding().offers(COACHING, COACHED).with(never);
        Decision both = decide(call, studies("10.00"));
        assertThat(both.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(both.verdictOn(COACHING)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(both.isEligible()).isFalse();
        assertThat(decide(call, dossier(studies("10.00")).withSeeks(Set.of(Track.FUNDING)))
                        .isEligible())
                .isTrue();
    }

    @Test
    void a_period_of_which_one_day_is_known_is_not_asked_for_where_no_funding_is_sought() {
        CallBuilder call = call().offersFunding().offers(COACHING, COACHED).duration(L1, 1, 12);
        Operation started = studies("10.00").withRealisation(Realisation.startingOn(LocalDate.of(2025, 1, 1)));
        Finding finding = decide(call, dossier(started).withSeeks(Set.of(COACHING)))
                .find(Rule.DURATION)
                .orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_ASKED);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Funding is not sought: the condition on the duration does not apply.");
    }

    private record FormWithoutKind(String code) implements LegalForm {

        @Override
        public String label() {
            return code;
        }

        @Override
        public Optional<BeneficiaryKind> findKind() {
            return Optional.empty();
        }

        @Override
        public Certainty certainty() {
            return Certainty.REVIEW;
        }
    }

    @Test
    void a_call_that_takes_every_role_is_passed_by_each_and_does_not_ask_for_it() {
        CallBuilder call = call().policyRoles(L1, PolicyRole.values());
        Applicant commune = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY);
        assertThat(outcome(
                        decide(call, Dossier.of(commune.running(PolicyRole.NONE), studies("10.00"))), Rule.POLICY_ROLE))
                .isEqualTo(Outcome.PASSED);
        assertThat(decide(call, Dossier.of(commune.running(PolicyRole.DELEGATED), studies("10.00")))
                        .find(Rule.POLICY_ROLE))
                .map(Finding::figures)
                .contains(new Figures.Role(PolicyRole.DELEGATED));
        assertThat(outcome(decide(call, Dossier.of(commune, studies("10.00"))), Rule.POLICY_ROLE))
                .isEqualTo(Outcome.NOT_ASKED);
    }

    /** What is in doubt may turn out to be nothing where more is required, and all of it where less is. */
    @Test
    void a_remedy_suffices_however_the_costs_in_doubt_turn_out() {
        CallBuilder staffed = half().staffMinimum(L1, fte("0.20"));
        Operation tooLittle = studies("100.00").with(inDoubt("A", "50.00"));
        assertThat(remedies(decide(staffed.minimumCost(L1, euros("1000.00")), tooLittle), Rule.MINIMUM_TOTAL_COST))
                .containsExactly(
                        amount(Change.Kind.ADD_OTHER_COST, "900.00"), amount(Change.Kind.ADD_STAFF_COST, "900.00"));
        Operation tooMuch = studies("150.00").with(inDoubt("A", "20.00"));
        assertThat(remedies(
                        decide(half().staffMinimum(L1, fte("0.20")).maximumCost(L1, euros("100.00")), tooMuch),
                        Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(amount(Change.Kind.REDUCE_OTHER_COST, "70.00"));
    }

    @Test
    void no_share_is_raised_of_a_person_who_reaches_the_minimum_or_who_would_not_suffice() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("1000.00"));
        // 700.00 are retained; 300.00 lack. B costs too little; A is retained already.
        for (String share : List.of("0.20", "0.50")) {
            Operation operation = Operation.untitled()
                    .staff("A", euros("700.00"), fte(share))
                    .staff("B", euros("299.99"), fte("0.10"));
            assertThat(raised(decide(call, operation))).isEmpty();
        }
        Operation operation = Operation.untitled()
                .staff("A", euros("700.00"), fte("0.20"))
                .staff("B", euros("299.99"), fte("0.10"))
                .staff("C", euros("300.00"), fte("0.10"));
        assertThat(raised(decide(call, operation))).containsExactly(new Change.RaiseShare(List.of("3"), fte("0.20")));
    }

    @Test
    void ten_persons_are_named_if_all_shares_are_added_up_too() {
        Operation operation = Operation.untitled();
        for (int person = 0; person < 12; person++) {
            operation = operation.staff("P" + person, euros("100.00"), fte("0.001"));
        }
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("1000.00"))
                .readAs(StaffShareScope.OPERATION);
        // 12 thousandths are stated: 0.188 lack.
        assertThat(raised(decide(call, operation)))
                .hasSize(10)
                .first()
                .isEqualTo(new Change.RaiseShare(List.of("1"), fte("0.189")));
    }

    @Test
    void no_cent_is_reduced_that_is_not_there() {
        CallBuilder call = half().maximumCost(L1, euros("199.99"));
        Operation muchStaff = studies("100.00").staff("A", euros("200.00"), fte("1"));
        assertThat(remedies(decide(call, muchStaff), Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(amount(Change.Kind.REDUCE_STAFF_COST, "100.01"));
        Operation littleStaff = studies("200.00").staff("A", euros("100.00"), fte("1"));
        assertThat(remedies(decide(call, littleStaff), Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(amount(Change.Kind.REDUCE_OTHER_COST, "100.01"));
    }

    /** The mark that turns the direction of writing around is no part of a text. */
    @Test
    void an_identifier_is_plain_text_in_the_label_of_a_missing_share() {
        CostLine line = inDoubt("A", "50.00").withId("a\u202Eb");
        Decision decision =
                decide(half().staffMinimum(L1, fte("0.20")), studies("10.00").with(line));
        assertThat(decision.missing())
                .singleElement()
                .extracting(fact -> fact.label().in(Locale.ENGLISH))
                .asString()
                .contains("a")
                .doesNotContain("\u202E");
    }

    @Test
    void a_cost_that_is_open_because_of_a_share_is_no_matter_of_the_financing_plan() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("100.00"))
                .ownContribution(L1, Rate.percent("10"));
        Decision decision = decide(call, studies("90.00").with(inDoubt("A", "50.00")));
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[1].fte", "operation.financing");
        assertThat(decision.find(Rule.MINIMUM_TOTAL_COST).orElseThrow().places())
                .containsExactly("operation.costLines[1].fte");
    }

    @Test
    void a_cost_that_is_enough_is_found_at_the_lines_as_a_whole() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("100.00"));
        Decision decision = decide(call, studies("100.00").staff("A", euros("50.00"), fte("0.10")));
        Finding finding = decision.find(Rule.MINIMUM_TOTAL_COST).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(finding.places()).containsExactly("operation.costLines");
    }

    private static CallBuilder ofResearch() {
        return call().asks(L1, ACTIVITY).aid(L1, Rates.ofResearch("40"));
    }

    private static Change amount(Change.Kind kind, String amount) {
        return new Change.OfAmount(kind, euros(amount));
    }

    private static List<Change> raised(Decision decision) {
        return remedies(decision, Rule.MINIMUM_TOTAL_COST).stream()
                .filter(Change.RaiseShare.class::isInstance)
                .toList();
    }
}
