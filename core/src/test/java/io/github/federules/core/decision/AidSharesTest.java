package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AidSharesTest {

    private static final Criterion GREEN =
            Criterion.yesNo("GREEN", Subject.OPERATION, new LocalizedText("verte", "green"));
    private static final Party LEAD = Party.of("Usine", BeneficiaryKind.PRIVATE_ESTABLISHMENT);
    private static final Party LABORATORY = Party.of("Laboratoire", BeneficiaryKind.PUBLIC_ESTABLISHMENT);
    private static final Party SCHOOL = Party.of("École", BeneficiaryKind.ASSOCIATION);

    @Test
    void partners_share_the_cap_in_proportion_to_the_cost_that_each_bears() {
        // Half of 600,000.00 is over the cap of 200,000.00; of this 300 : 200 : 100 parts.
        Operation operation = Operation.untitled()
                .cost(CostNature.STUDIES, "Étude", euros("300000.00"))
                .with(CostLine.of(CostNature.STUDIES, euros("200000.00")).withPartner("Laboratoire"))
                .with(CostLine.of(CostNature.STUDIES, euros("100000.00")).withPartner("École"));
        Decision decision = decide(shared().maximumAid(L1, euros("200000.00")), dossier(operation));
        assertThat(decision.aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("300000.00"), euros("100000.00")),
                        new AidShare(LABORATORY, euros("200000.00"), euros("66666.67")),
                        new AidShare(SCHOOL, euros("100000.00"), euros("33333.33")));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("Laboratoire: total eligible cost €200,000.00, aid €66,666.67");
    }

    @Test
    void a_flat_rate_goes_to_those_whose_costs_it_is_a_share_of() {
        // 15% of 1,000.00 + 3,000.00 of staff = 600.00: 150.00 and 450.00; and nothing to the school, which has no
        // staff.
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
                .aid(L1, Rate.percent("50"))
                .sharedOut(L1);
        Operation operation = Operation.untitled()
                .staff("Agent", euros("1000.00"), fte("0.50"))
                .with(CostLine.staff("Chercheuse", euros("3000.00")).withPartner("Laboratoire"))
                .with(CostLine.of(CostNature.STUDIES, euros("400.00")).withPartner("École"));
        assertThat(decide(call, dossier(operation)).aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("1150.00"), euros("575.00")),
                        new AidShare(LABORATORY, euros("3450.00"), euros("1725.00")),
                        new AidShare(SCHOOL, euros("400.00"), euros("200.00")));
    }

    @Test
    void a_line_that_is_set_aside_is_no_cost_of_its_partner() {
        // The agent at 10% is set aside; taken of the staff presented, the flat rate still counts the line: 15% of
        // 1,000.00.
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(L1, fte("0.20"))
                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
                .aid(L1, Rate.percent("50"))
                .sharedOut(L1);
        Operation operation = Operation.untitled()
                .cost(CostNature.STUDIES, "Étude", euros("100.00"))
                .with(CostLine.staff("Chercheuse", euros("1000.00"))
                        .withShare(fte("0.10"))
                        .withPartner("Laboratoire"));
        assertThat(decide(call, dossier(operation)).aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("100.00"), euros("50.00")),
                        new AidShare(LABORATORY, euros("0.00"), euros("0.00")),
                        new AidShare(SCHOOL, euros("0.00"), euros("0.00")));
        assertThat(decide(call.readAs(FlatRateBase.PRESENTED), dossier(operation))
                        .aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("100.00"), euros("50.00")),
                        new AidShare(LABORATORY, euros("150.00"), euros("75.00")),
                        new AidShare(SCHOOL, euros("0.00"), euros("0.00")));
    }

    @Test
    void what_a_ceiling_takes_is_taken_of_each_in_proportion_to_what_it_bears_of_the_limited_costs() {
        // 300.00 and 100.00 of studies cut to 300.00: 75.00 and 25.00 less. Half of 500.00 with the communication.
        CallBuilder call = shared().limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                .atMost(euros("300.00"))
                .reducing());
        assertThat(decide(call, dossier(studiesAndCommunication())).aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("225.00"), euros("112.50")),
                        new AidShare(LABORATORY, euros("75.00"), euros("37.50")),
                        new AidShare(SCHOOL, euros("200.00"), euros("100.00")));
    }

    @Test
    void a_flat_rate_goes_to_those_whose_costs_it_is_a_share_of_after_the_ceilings() {
        // Of 300.00 of equipment 100.00 are retained: 10% of 100.00 of the applicant and of 100.00 of the laboratory.
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.DIGITAL_EQUIPMENT, CostNature.STUDIES)
                .flatRate(FlatRate.of(L1, Rate.percent("10"), Base.DIRECT))
                .limit(Limit.on(L1, Base.of(CostNature.DIGITAL_EQUIPMENT))
                        .atMost(euros("100.00"))
                        .reducing())
                .aid(L1, Rate.percent("50"))
                .sharedOut(L1);
        Operation operation = Operation.untitled()
                .cost(CostNature.STUDIES, "Étude", euros("100.00"))
                .with(CostLine.of(CostNature.DIGITAL_EQUIPMENT, euros("300.00")).withPartner("Laboratoire"));

        assertThat(decide(call, dossier(operation)).aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("110.00"), euros("55.00")),
                        new AidShare(LABORATORY, euros("110.00"), euros("55.00")),
                        new AidShare(SCHOOL, euros("0.00"), euros("0.00")));
    }

    @Test
    void a_flat_rate_of_a_flat_rate_goes_to_those_who_have_that() {
        // Staff of 20% of the studies, 20.00 and 60.00, and 10% of that, 2.00 and 6.00.
        FlatRate staff = FlatRate.of(L1, Rate.percent("20"), Base.DIRECT).named("STAFF_COSTS");
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STUDIES)
                .flatRate(staff)
                .flatRate(FlatRate.of(L1, Rate.percent("10"), Base.ofTerm("STAFF_COSTS")))
                .aid(L1, Rate.percent("50"))
                .sharedOut(L1);
        Operation operation = Operation.untitled()
                .cost(CostNature.STUDIES, "Étude", euros("100.00"))
                .with(CostLine.of(CostNature.STUDIES, euros("300.00")).withPartner("Laboratoire"));

        assertThat(decide(call, dossier(operation)).aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("122.00"), euros("61.00")),
                        new AidShare(LABORATORY, euros("366.00"), euros("183.00")),
                        new AidShare(SCHOOL, euros("0.00"), euros("0.00")));
    }

    @Test
    void what_a_ceiling_of_each_party_takes_is_taken_of_that_party_alone() {
        // 300.00 of studies cut to 150.00, and 100.00 are less. Half of 450.00.
        CallBuilder call = shared().limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                .atMost(euros("150.00"))
                .reducing()
                .ofEach());
        assertThat(decide(call, dossier(studiesAndCommunication())).aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("150.00"), euros("75.00")),
                        new AidShare(LABORATORY, euros("100.00"), euros("50.00")),
                        new AidShare(SCHOOL, euros("200.00"), euros("100.00")));
    }

    @Test
    void what_is_added_for_each_party_belongs_to_that_party_and_a_lump_sum_of_the_operation_to_the_applicant() {
        // 10% of 300.00, of 100.00 and of 200.00; or 60.00 for the applicant. Half of 660.00.
        CallBuilder ofEach = shared().flatRate(
                        FlatRate.of(L1, Rate.percent("10"), Base.DIRECT).ofEach());
        assertThat(decide(ofEach, dossier(studiesAndCommunication())).aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("330.00"), euros("165.00")),
                        new AidShare(LABORATORY, euros("110.00"), euros("55.00")),
                        new AidShare(SCHOOL, euros("220.00"), euros("110.00")));
        CallBuilder ofOperation = shared().lumpSum(LumpSum.of(L1, euros("60.00")));
        assertThat(decide(ofOperation, dossier(studiesAndCommunication())).aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("360.00"), euros("180.00")),
                        new AidShare(LABORATORY, euros("100.00"), euros("50.00")),
                        new AidShare(SCHOOL, euros("200.00"), euros("100.00")));
    }

    @Test
    void the_flat_rate_is_taken_of_the_sum_and_its_odd_cent_goes_to_the_first_of_equals() {
        // 15% of 3.33 + 3.33 = 0.999, so 0.99: 0.50 and 0.49. Half of 3.83 + 3.82 = 3.825, so 3.82, of which the exact
        // shares are 1.9125 and 1.9075.
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF)
                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
                .aid(L1, Rate.percent("50"))
                .sharedOut(L1);
        Operation operation = Operation.untitled()
                .staff("Agent", euros("3.33"), fte("0.50"))
                .with(CostLine.staff("Chercheuse", euros("3.33")).withPartner("Laboratoire"));
        assertThat(decide(call, dossier(operation)).aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("3.83"), euros("1.91")),
                        new AidShare(LABORATORY, euros("3.82"), euros("1.91")),
                        new AidShare(SCHOOL, euros("0.00"), euros("0.00")));
    }

    @Test
    void nothing_is_shared_out_of_what_is_refused_or_not_sure_yet() {
        Operation operation = Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("300.00"));
        assertThat(decide(shared().minimumCost(L1, euros("300.01")), dossier(operation))
                        .aidShares())
                .isEmpty();
        CallBuilder range = Small.call()
                .aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")))
                .sharedOut(L1);
        assertThat(decide(range, dossier(operation)).funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decide(range, dossier(operation)).aidShares()).isEmpty();
    }

    @Property(tries = 500)
    void the_shares_add_up_and_each_is_its_proportion_but_for_less_than_a_cent(
            @ForAll @Size(min = 3, max = 3) List<@LongRange(max = 1_000) Long> costs,
            @ForAll @LongRange(max = 1_500) long cap) {
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, Euros.ofCents(costs.get(0))))
                .with(CostLine.of(CostNature.STUDIES, Euros.ofCents(costs.get(1)))
                        .withPartner("Laboratoire"))
                .with(CostLine.of(CostNature.STUDIES, Euros.ofCents(costs.get(2)))
                        .withPartner("École"));
        Decision decision = decide(shared().maximumAid(L1, Euros.ofCents(cap)), dossier(operation));
        long aid = Euros.cents(decision.funding().aid().orElseThrow());
        long total = costs.stream().mapToLong(Long::longValue).sum();
        long sum = 0;
        for (int i = 0; i < 3; i++) {
            AidShare share = decision.aidShares().get(i);
            assertThat(share.eligibleCost()).isEqualTo(Euros.ofCents(costs.get(i)));
            long part = Euros.cents(share.aid());
            sum += part;
            // |part - aid × cost / total| < 1, without a division
            assertThat(Math.abs(part * total - aid * costs.get(i))).isLessThan(Math.max(1, total));
        }
        assertThat(sum).isEqualTo(aid);
    }

    @Test
    void nothing_is_shared_out_while_a_fact_is_missing_or_where_the_call_does_not_say_so() {
        Operation operation = Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("300.00"));
        assertThat(decide(half(), dossier(operation)).aidShares()).isEmpty();
        CallBuilder open = shared().ownContribution(L1, Rate.percent("20"));
        assertThat(decide(open, dossier(operation)).funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decide(open, dossier(operation)).aidShares()).isEmpty();
        assertThat(decide(shared(), dossier(operation)).aidShares()).hasSize(3);
    }

    @Test
    void nothing_is_shared_out_while_a_missing_share_can_move_cost_from_one_partner_to_another() {
        // Half of 50,000.00 is over the maximum of 10,000.00 already, so the share cannot change the aid; but it
        // decides whether the laboratory bears half of the costs or nothing.
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(L1, fte("0.20"))
                .aid(L1, Rate.percent("50"))
                .maximumAid(L1, euros("10000.00"))
                .sharedOut(L1);
        CostLine staff = CostLine.staff("Chercheuse", euros("50000.00")).withPartner("Laboratoire");
        Operation studies = Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("50000.00"));
        Decision open = decide(call, dossier(studies.with(staff)));
        assertThat(open.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(open.missing()).isEmpty();
        assertThat(open.aidShares()).isEmpty();
        assertThat(decide(call, dossier(studies.with(staff.withShare(fte("0.50")))))
                        .aidShares())
                .containsExactly(
                        new AidShare(LEAD, euros("50000.00"), euros("5000.00")),
                        new AidShare(LABORATORY, euros("50000.00"), euros("5000.00")),
                        new AidShare(SCHOOL, euros("0.00"), euros("0.00")));
    }

    @Test
    void nothing_is_shared_out_while_further_costs_may_follow() {
        // Half of 300.00 is over the maximum of 100.00, and more costs of a partner bring it more of them.
        CallBuilder call = shared().maximumAid(L1, euros("100.00"));
        Operation operation = Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("300.00"));
        Decision open = decide(call, dossier(operation.withFurtherCosts()));
        assertIsSure(open, euros("100.00"));
        assertThat(open.aidShares()).isEmpty();
        assertThat(decide(call, dossier(operation)).aidShares()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"500.00,false", "0.00,true"})
    void nothing_is_shared_out_while_an_answer_decides_what_is_added_to_the_costs_of_a_partner(
            String lump, boolean isShared) {
        // Half of 300.00 is over the maximum of 100.00, with 500.00 more of the applicant or without.
        CallBuilder call = shared().asks(L1, GREEN)
                .lumpSum(LumpSum.of(L1, euros(lump))
                        .onlyWhen(Condition.where(GREEN).isYes()))
                .maximumAid(L1, euros("100.00"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("300.00")).withPartner("École"));
        Decision open = decide(call, dossier(operation));
        assertIsSure(open, euros("100.00"));
        assertThat(open.missing()).isEmpty();
        assertThat(open.aidShares().isEmpty()).isNotEqualTo(isShared);
        assertThat(decide(call, dossier(operation.declaring(GREEN))).aidShares())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"80,false", "50,true"})
    void nothing_is_shared_out_while_an_answer_decides_the_rate_of_a_partner(String rate, boolean isShared) {
        // 50% of 200.00 and 50 or 80% of 200.00 are over the maximum of 100.00.
        CallBuilder call = Small.call()
                .asks(L1, GREEN)
                .aid(AidIntensity.of(
                                L1,
                                Value.when(Condition.where(GREEN).isYes(), Rate.percent(rate))
                                        .otherwise(Rate.percent("50")))
                        .of(Base.lines("SCHOOL", CostNature.STUDIES))
                        .ofEach())
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50")))
                        .of(Base.lines("OTHERS", CostNature.COMMUNICATION))
                        .ofEach())
                .maximumAid(L1, euros("100.00"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.COMMUNICATION, euros("200.00")))
                .with(CostLine.of(CostNature.STUDIES, euros("200.00")).withPartner("École"));
        Decision open = decide(call, dossier(operation));
        assertIsSure(open, euros("100.00"));
        assertThat(open.aidShares().isEmpty()).isNotEqualTo(isShared);
        // 50.00 of 100.00 and 100.00; or, at 80%, 100.00 * 160 / 260 = 61.54.
        assertThat(decide(call, dossier(operation.declaring(GREEN)))
                        .aidShares()
                        .get(2)
                        .aid())
                .isEqualTo(euros(isShared ? "50.00" : "61.54"));
    }

    @ParameterizedTest
    @CsvSource({"École,false", "Laboratoire,true"})
    void nothing_is_shared_out_while_earlier_aid_of_a_partner_with_costs_is_unknown(String partner, boolean isShared) {
        // Half of 300.00 of the applicant alone is over the maximum of 100.00, and the school may have had 300.00.
        CallBuilder call = Small.call()
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50"))).ofEach())
                .limit(Limit.on(L1, Base.DE_MINIMIS)
                        .atMost(euros("300.00"))
                        .reducing()
                        .ofEach())
                .maximumAid(L1, euros("100.00"));
        Operation operation = Operation.untitled()
                .cost(CostNature.STUDIES, "Étude", euros("300.00"))
                .with(CostLine.of(CostNature.STUDIES, euros("300.00")).withPartner(partner));
        Applicant applicant = Applicant.of(LEAD)
                .withDeMinimisAid(Euros.ZERO)
                .joinedBy(LABORATORY.withDeMinimisAid(Euros.ZERO))
                .joinedBy(SCHOOL);
        Decision open = decide(call, Dossier.of(applicant, operation));
        assertIsSure(open, euros("100.00"));
        assertThat(open.aidShares().isEmpty()).isNotEqualTo(isShared);
    }

    @Test
    void nothing_is_shared_out_while_it_is_unknown_who_pays_vat() {
        CallBuilder call = shared().maximumAid(L1, euros("10000.00")).paysVat(L1);
        Operation operation = Operation.untitled()
                .cost(CostNature.STUDIES, "Étude", euros("50000.00"))
                .with(CostLine.of(CostNature.STUDIES, euros("50000.00"))
                        .withVat(euros("10000.00"))
                        .withPartner("Laboratoire"));
        Decision open = decide(call, dossier(operation));
        assertThat(open.missing()).isEmpty();
        assertThat(open.aidShares()).isEmpty();
    }

    @Test
    void who_bears_a_line_takes_part_and_can_be_found_by_name() {
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("1.00")).withPartner("Labo"));
        assertThatThrownBy(() -> dossier(operation))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage(
                        "The partner of line 1 is the name of no member of the consortium. Correct it, add it to members,"
                                + " or remove it if the applicant bears the cost.");
        Applicant twins = Applicant.of(LEAD).joinedBy(LABORATORY).joinedBy(LABORATORY);
        Operation ofOne = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("1.00")).withPartner("Laboratoire"));
        assertThatThrownBy(() -> Dossier.of(twins, ofOne))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage(
                        "The partner of line 1 is the name of several members of the consortium: the line does not state which of"
                                + " them bears the cost. Give them different names.");
        assertThatThrownBy(() -> Dossier.of(Applicant.of(LEAD), ofOne))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("no member has a name");
    }

    @Test
    void aid_that_is_shared_has_a_rate() {
        assertThatThrownBy(() -> Small.call().sharedOut(L1).build())
                .isInstanceOf(InvalidCallException.class)
                .hasMessageContaining("funding.aid.rate: The field rate is missing");
    }

    private static void assertIsSure(Decision decision, MonetaryAmount aid) {
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aid()).contains(aid);
        assertThat(decision.funding().aidUpTo()).contains(aid);
    }

    private static CallBuilder shared() {
        return half().sharedOut(L1);
    }

    private static Operation studiesAndCommunication() {
        return Operation.untitled()
                .cost(CostNature.STUDIES, "Étude", euros("300.00"))
                .with(CostLine.of(CostNature.STUDIES, euros("100.00")).withPartner("Laboratoire"))
                .with(CostLine.of(CostNature.COMMUNICATION, euros("200.00")).withPartner("École"));
    }

    private static Dossier dossier(Operation operation) {
        return Dossier.of(Applicant.of(LEAD).joinedBy(LABORATORY).joinedBy(SCHOOL), operation);
    }
}
