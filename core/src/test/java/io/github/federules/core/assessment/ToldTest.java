package io.github.federules.core.assessment;

import static io.github.federules.core.assessment.Small.DAY;
import static io.github.federules.core.assessment.Small.L1;
import static io.github.federules.core.assessment.Small.call;
import static io.github.federules.core.assessment.Small.decide;
import static io.github.federules.core.assessment.Small.dossier;
import static io.github.federules.core.assessment.Small.half;
import static io.github.federules.core.assessment.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Remedy;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a decision is told: each sentence where it is due, and there alone. */
class ToldTest {

    private static final Set<Track> WORKSHOPS = Set.of(Track.WORKSHOPS);

    @Test
    void the_rate_that_the_aid_was_computed_with_is_told() {
        CallBuilder range = call().aid(L1, new AidRate.Within(Rate.percent("20"), Rate.percent("70")));
        assertThat(told(decide(range, studies("10.00").withAidRate(Rate.percent("68.44")))))
                .contains("68.44\u00a0% of the total eligible cost (L1)")
                .doesNotContain("20\u00a0% of the total eligible cost");
        assertThat(told(decide(range, studies("10.00")))).contains("20\u00a0% of the total eligible cost (L1)");
        CallBuilder byActivity =
                call().aid(L1, new AidRate.ByActivity(Map.of(Activity.of("A"), Rate.percent("70")), L1));
        assertThat(told(decide(byActivity, studies("10.00").withActivity(Activity.of("A")))))
                .contains("at the rate of the call (L1)");
    }

    @Test
    void what_a_flat_rate_was_taken_of_is_told() {
        FlatRate ofAll = new FlatRate(Rate.percent("7"), FlatRateOf.DIRECT, Set.of(), Optional.empty(), false, L1);
        assertThat(told(decide(half().flatRate(ofAll), studies("10.00"))))
                .contains("flat rate of 7\u00a0% of the retained direct costs (L1)");
        assertThat(told(decide(half().flatRate(L1, Rate.percent("7")), studies("10.00"))))
                .contains("flat rate of 7\u00a0% of the retained staff costs (L1)");
    }

    @Test
    void whether_value_added_tax_is_in_the_costs_is_told() {
        assertThat(told(decide(half(), studies("10.00"))))
                .contains("Costs, in euros net of VAT")
                .doesNotContain("with value added tax");
        assertThat(told(decide(half().paysVat(L1), studies("10.00"))))
                .contains("Costs, in euros, with value added tax that the applicant cannot recover");
    }

    @Test
    void fifty_lines_that_are_set_aside_are_told_and_the_others_counted() {
        assertThat(told(decide(onlyStaff(), lines(50)))).doesNotContain("further lines");
        assertThat(told(decide(onlyStaff(), lines(51)))).contains("Set aside: 1 further lines");
    }

    @Test
    void fifty_missing_facts_are_told_and_the_others_counted() {
        assertThat(told(decide(half().staffFrom(L1, fte("0.20")), inDoubt(50)))).doesNotContain("further facts");
        assertThat(told(decide(half().staffFrom(L1, fte("0.20")), inDoubt(51)))).contains("1 further facts");
    }

    @Test
    void fifty_bodies_are_told_and_that_there_are_more() {
        assertThat(kinds(50)).contains("Partner 49").doesNotContain("…");
        assertThat(kinds(51))
                .contains("Partner 49")
                .doesNotContain("Partner 50")
                .contains("…");
    }

    @Test
    void a_partner_without_a_name_is_told_as_such() {
        Applicant nameless = Applicant.of(Party.unknown()).joinedBy(Party.of("École", BeneficiaryKind.ASSOCIATION));
        Decision decision =
                decide(half().sharedByPartners(L1), dossier(studies("10.00")).withApplicant(nameless));
        assertThat(told(decision)).contains("a body without a name: total eligible cost €10.00, aid €5.00");
    }

    @Test
    void a_reading_that_changes_a_verdict_without_any_aid_is_told_with_a_dash() {
        CallBuilder call = call().staffFrom(L1, fte("0.20"))
                .minimumCost(L1, euros("15.00"))
                .leavesOpen(Question.MINIMUM_COST_BASIS, L1);
        Decision decision = decide(call, studies("10.00").staff("Agent", euros("5.00"), fte("0.10")));
        assertThat(decision.firmness().differing()).hasSize(1);
        assertThat(told(decision)).contains("–");
    }

    @Test
    void a_duration_is_told_with_its_least_or_without() {
        Realisation day = Realisation.from(DAY, DAY);
        assertThat(message(decide(half().lasting(L1, 12, 36), studies("1.00").withRealisation(day)), Rule.DURATION))
                .contains("from 12 to 36 months");
        assertThat(message(decide(half().lasting(L1, 0, 36), studies("1.00").withRealisation(day)), Rule.DURATION))
                .contains("takes at most 36 months");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A fifth of 1 000.00
                "200.00 | The own funds of €200.00 reach the share that the call asks, which is €200.00.",
                "199.99 | The own funds of €199.99 do not reach the share that the call asks, which is €200.00."
            })
    void own_funds_are_told_with_what_was_compared(String own, String message) {
        CallBuilder call = half().ownShare(L1, Rate.percent("20"));
        Operation operation = studies("1000.00").withFinancing(FinancingPlan.own(euros(own)));
        assertThat(message(decide(call, operation), Rule.OWN_SHARE)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 500.00 beside other public aid
                "300.00 | All public aid together, €800.00, does not exceed €800.00.",
                "300.01 | All public aid together, €800.01, exceeds €800.00."
            })
    void public_aid_is_told_with_what_was_compared(String other, String message) {
        CallBuilder call = half().publicAidAtMost(L1, euros("800.00"));
        FinancingPlan financing = FinancingPlan.own(euros("0.00")).withOtherPublic(euros(other));
        assertThat(message(decide(call, studies("1000.00").withFinancing(financing)), Rule.PUBLIC_AID))
                .isEqualTo(message);
    }

    @Test
    void a_financing_that_is_unknown_or_not_asked_is_told_without_figures() {
        CallBuilder call = half().offers(Track.WORKSHOPS, Track.FUNDING)
                .ownShare(L1, Rate.percent("20"))
                .publicAidAtMost(L1, euros("800.00"));
        Decision unknown = decide(call, studies("1000.00"));
        assertThat(message(unknown, Rule.OWN_SHARE))
                .isEqualTo("Whether the own funds suffice for the share that the call asks is not known.");
        assertThat(message(unknown, Rule.PUBLIC_AID))
                .isEqualTo("Whether all public aid together exceeds what the call allows is not known.");
        Operation financed = studies("1000.00").withFinancing(FinancingPlan.own(euros("200.00")));
        Decision notAsked = decide(call, dossier(financed).withSeeks(WORKSHOPS));
        assertThat(message(notAsked, Rule.OWN_SHARE))
                .isEqualTo("Funding is not sought, so that own funds are not asked.");
        assertThat(message(notAsked, Rule.PUBLIC_AID))
                .isEqualTo("Funding is not sought, so that other public aid is not asked.");
    }

    @Test
    void a_note_without_a_deadline_is_to_be_sent_by_no_day() {
        Decision decision = decide(half().noteSent(L1), dossier(studies("1.00")).withNote(ExplanatoryNote.notSent()));
        assertThat(remedy(decision, Rule.NOTE_SENT)).isEqualTo("To mend this: send the explanatory note.");
    }

    @Test
    void a_share_to_be_raised_is_told_with_its_line() {
        CallBuilder call = half().staffFrom(L1, fte("0.20")).minimumCost(L1, euros("15.00"));
        Decision decision = decide(call, studies("10.00").staff("Agent", euros("5.00"), fte("0.10")));
        assertThat(remedy(decision, Rule.MINIMUM_TOTAL_COST))
                .contains("raise the share of a full-time equivalent of the person on line 2 to 20\u00a0%");
    }

    @Test
    void a_remedy_has_at_least_one_way() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Remedy(List.of()));
    }

    @Test
    void each_change_has_its_code() {
        assertThat(List.of(
                        new Change.AddOtherCost(Euros.ZERO),
                        new Change.AddStaffCost(Euros.ZERO),
                        new Change.RaiseShare(List.of("1"), fte("1")),
                        new Change.LeaveOutPartners(List.of(0)),
                        new Change.AddOwnFunds(Euros.ZERO),
                        new Change.ReduceOtherCost(Euros.ZERO),
                        new Change.ReduceStaffCost(Euros.ZERO),
                        new Change.ReduceOtherPublicAid(Euros.ZERO),
                        new Change.Reschedule(Optional.empty(), Optional.of(DAY)),
                        new Change.SendNote(Optional.empty(), Optional.empty()),
                        new Change.SendNoteElectronically(Optional.empty(), Optional.empty())))
                .extracting(Change::code)
                .containsExactly(
                        "ADD_OTHER_COST",
                        "ADD_STAFF_COST",
                        "RAISE_SHARE",
                        "LEAVE_OUT_PARTNERS",
                        "ADD_OWN_FUNDS",
                        "REDUCE_OTHER_COST",
                        "REDUCE_STAFF_COST",
                        "REDUCE_OTHER_PUBLIC_AID",
                        "RESCHEDULE",
                        "SEND_NOTE",
                        "SEND_NOTE_ELECTRONICALLY");
        assertThat(new Change.LeaveOutPartners(List.of(0, 2)).paths())
                .containsExactly("applicant.members[0]", "applicant.members[2]");
    }

    @Test
    void an_amount_below_zero_is_told_with_its_sign() {
        Finding finding = Finding.of(
                Rule.MINIMUM_TOTAL_COST,
                Outcome.NOT_ASKED,
                L1,
                Map.of("minimum", new Figure.Amount(Euros.ofCents(-123_456))));
        assertThat(finding.message(Locale.ENGLISH)).contains("minimum cost of €-1,234.56 is");
    }

    @Test
    void a_summary_is_about_the_workshops_where_no_funding_is_sought() {
        CallBuilder call = half().offers(Track.WORKSHOPS, Track.FUNDING).noteSent(L1);
        Dossier sent = dossier(studies("10.00")).withSeeks(WORKSHOPS);
        assertThat(decide(call, sent).summary(Locale.ENGLISH)).isEqualTo("A call (small): ELIGIBLE");
        assertThat(decide(call, sent.withNote(ExplanatoryNote.notSent())).summary(Locale.ENGLISH))
                .startsWith("A call (small): NOT ELIGIBLE — L1. ");
    }

    @Test
    void a_summary_names_the_rule_that_is_not_met_and_none_before_it() {
        CallBuilder call = half().openTo(L1, BeneficiaryKind.LOCAL_AUTHORITY).minimumCost(L1, euros("10.01"));
        Decision decision = decide(call, studies("10.00"));
        assertThat(decision.summary(Locale.ENGLISH))
                .isEqualTo("A call (small): NOT ELIGIBLE — L1. " + message(decision, Rule.MINIMUM_TOTAL_COST));
        assertThat(decide(half().openTo(L1, BeneficiaryKind.LOCAL_AUTHORITY), studies("10.00"))
                        .summary(Locale.ENGLISH))
                .isEqualTo("A call (small): ELIGIBLE, aid of €5.00");
    }

    @Test
    void a_summary_gives_a_thousand_characters_to_the_reason() {
        String statement = "x".repeat(2000);
        CallBuilder call =
                half().declared(L1, "PURPOSE", Declaration.of("PURPOSE"), new LocalizedText(statement, statement));
        Operation operation = new Operation(
                Optional.empty(),
                Map.of(Declaration.of("PURPOSE"), false),
                List.of(CostLine.of(CostNature.STUDIES, euros("10.00"))),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
        Decision decision = decide(call, operation);
        String why = "L1. " + decision.findings().get(0).message(Locale.ENGLISH);
        assertThat(decision.summary(Locale.ENGLISH))
                .isEqualTo("A call (small): NOT ELIGIBLE — " + why.substring(0, 1000) + "…");
    }

    @Test
    void no_name_of_a_call_steers_a_terminal() {
        String bell = "bell\u0007";
        CallBuilder call = Call.builder(bell, new LocalizedText(bell, bell))
                .pays(L1, CostNature.STUDIES)
                .aid(L1, Rate.percent("50"));
        Decision decision = decide(call.edition(new Edition(bell, Optional.empty(), "")), studies("10.00"));
        assertThat(told(decision)).contains("bell").doesNotContain("\u0007");
        assertThat(decision.summary(Locale.ENGLISH)).contains("bell").doesNotContain("\u0007");
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
        Dossier shared = Dossier.of(both, operation).withNote(ExplanatoryNote.sentElectronically(DAY));
        Decision eligible = decide(half().sharedByPartners(L1), shared);
        assertThat(eligible.aidShares()).hasSize(2);
        assertThat(told(eligible)).contains("bell\ufffd: total eligible cost").doesNotContain("\u0007");
        // 1 500.00, and with the person 2 000.00
        Decision refused = decide(half().staffFrom(L1, fte("0.20")).minimumCost(L1, euros("1600.00")), shared);
        assertThat(Small.remedies(refused, Rule.MINIMUM_TOTAL_COST))
                .contains(new Change.RaiseShare(List.of(bell), fte("0.20")));
        assertThat(told(refused)).contains("bell\ufffd").doesNotContain("\u0007");
    }

    @Test
    void which_library_decided_is_told() {
        Decision decision = decide(half(), studies("10.00"));
        assertThat(decision.libraryVersion()).isNotBlank();
        assertThat(told(decision)).contains(decision.libraryVersion());
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
                half().openTo(L1, BeneficiaryKind.ASSOCIATION),
                dossier(studies("1.00")).withApplicant(applicant));
        return message(decision, Rule.APPLICANT_KIND);
    }

    private static String told(Decision decision) {
        return decision.explain(Locale.ENGLISH);
    }

    private static String message(Decision decision, Rule rule) {
        return decision.find(rule).orElseThrow().message(Locale.ENGLISH);
    }

    private static String remedy(Decision decision, Rule rule) {
        return decision.find(rule).orElseThrow().remedy().orElseThrow().message(Locale.ENGLISH);
    }
}
