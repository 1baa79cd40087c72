package io.github.federules.core.call;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a call contradicts itself. */
class CallFaultsTest {

    private static final Clause L1 = new Clause("L1", "the words of the call");
    private static final LocalizedText WORDS = new LocalizedText("Un appel", "A call");

    @Test
    void a_minimum_without_flat_rates_is_no_fault_where_these_bring_the_aid_to_the_floor() {
        // 60% of 70,000.00 = 42,000.00, and with 15% of it 60% of 80,500.00 = 48,300.00
        CallBuilder call = studies()
                .flatRate(direct("15", CostNature.TRAVEL))
                .aid(L1, Rate.percent("60"))
                .minimumAid(L1, euros("45000.00"));
        assertThat(faults(
                        call.replacing(Limit.minimumCost(L1, euros("70000.00")).withoutFlatRates())))
                .isEmpty();
        assertThat(faults(call.replacing(Limit.minimumCost(L1, euros("70000.00")))))
                .containsExactly("costs.minimum MINIMUM_BELOW_FLOOR");
        // Without a flat rate there is nothing that the minimum leaves out.
        assertThat(faults(studies()
                        .aid(L1, Rate.percent("60"))
                        .minimumAid(L1, euros("45000.00"))
                        .with(Limit.minimumCost(L1, euros("70000.00")).withoutFlatRates())))
                .containsExactly("costs.minimum MINIMUM_BELOW_FLOOR");
    }

    @Test
    void a_floor_is_within_reach_of_what_the_call_gives_at_most() {
        // Half of the maximum of 10.00 is 5.00; and no share of nothing is a cent.
        assertThat(faults(studies()
                        .aid(L1, Rate.percent("50"))
                        .maximumCost(L1, euros("10.00"))
                        .minimumAid(L1, euros("5.00"))))
                .isEmpty();
        assertThat(faults(studies()
                        .aid(L1, Rate.percent("50"))
                        .maximumCost(L1, euros("10.00"))
                        .minimumAid(L1, euros("5.01"))))
                .containsExactly("funding.aid.floor FLOOR_UNREACHABLE");
        assertThat(faults(studies().aid(L1, Rate.percent("0")).minimumAid(L1, euros("0.01"))))
                .containsExactly("funding.aid.floor FLOOR_UNREACHABLE");
        assertThat(faults(studies().aid(L1, Rate.percent("0.0001")).minimumAid(L1, euros("1000.00"))))
                .isEmpty();
    }

    @Test
    void a_floor_is_within_reach_of_what_all_public_aid_together_may_be() {
        assertThat(faults(studies()
                        .aid(L1, Rate.percent("50"))
                        .minimumAid(L1, euros("500.00"))
                        .maximumPublicAid(L1, euros("500.00"))))
                .isEmpty();
        assertThat(faults(studies()
                        .aid(L1, Rate.percent("50"))
                        .minimumAid(L1, euros("500.01"))
                        .maximumPublicAid(L1, euros("500.00"))))
                .containsExactly("funding.aid.floor FLOOR_UNREACHABLE");
    }

    @Test
    void dossiers_name_a_call_by_an_id_that_is_not_blank() {
        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> Call.builder(" ", WORDS))
                .withMessage("The field id is blank, but must hold some text. Fill it in.");
    }

    @Test
    void a_call_states_the_most_or_the_least_of_an_aid_that_has_a_rate() {
        assertThat(faults(studies().maximumAid(L1, euros("1.00")))).containsExactly("funding.aid.rate MISSING");
        assertThat(faults(studies().minimumAid(L1, euros("1.00")))).containsExactly("funding.aid.rate MISSING");
        assertThat(faults(studies().sharedOut(L1))).containsExactly("funding.aid.rate MISSING");
    }

    @Test
    void what_a_call_has_once_is_set_once() {
        Track coaching = Track.of("COACHING");
        assertThat(faults(studies().document(WORDS).document(WORDS)))
                .containsExactly("submission.document DUPLICATE_VALUE");
        assertThat(faults(studies().recipient(WORDS).recipient(WORDS)))
                .containsExactly("submission.recipient DUPLICATE_VALUE");
        assertThat(faults(studies().edition(Edition.first("a")).edition(Edition.first("b"))))
                .containsExactly("edition DUPLICATE_VALUE");
        assertThat(faults(studies().leavesOpen(L1, Question.DEADLINE).leavesOpen(L1, Question.DEADLINE)))
                .containsExactly("readings.open DUPLICATE_VALUE");
        assertThat(faults(studies().readAs(DeadlineDay.INCLUSIVE).readAs(DeadlineDay.EXCLUSIVE)))
                .containsExactly("readings.inForce DUPLICATE_VALUE");
        assertThat(faults(studies().offersFunding().offers(coaching, WORDS).offers(coaching, WORDS)))
                .containsExactly("tracks DUPLICATE_VALUE");
        assertThat(faults(studies().under(new LawThatAllowsAll("a")).under(new LawThatAllowsAll("a"))))
                .containsExactly("laws DUPLICATE_VALUE");
        assertThat(located(studies().document(WORDS).document(WORDS)).get(0).message(Locale.ENGLISH))
                .isEqualTo("The term submission.document of the call is set twice. Set it once.");
    }

    @Test
    void a_value_is_named_once_wherever_it_is_named_again() {
        Clause other = new Clause("L2", "other words");
        assertThat(faults(studies().pays(L1, CostNature.STUDIES))).containsExactly("costs.eligible DUPLICATE_VALUE");
        assertThat(faults(studies().pays(other, CostNature.SERVICES).pays(L1, CostNature.STUDIES)))
                .containsExactly("costs.eligible DUPLICATE_VALUE");
        assertThat(faults(studies().pays(L1, CostNature.TRAVEL, CostNature.TRAVEL)))
                .containsExactly("costs.eligible DUPLICATE_VALUE");
        assertThat(faults(studies().beneficiaries(L1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.ASSOCIATION)))
                .containsExactly("applicants.beneficiaries.kinds DUPLICATE_VALUE");
        assertThat(faults(studies().policyRoles(L1, PolicyRole.DIRECT, PolicyRole.DIRECT)))
                .containsExactly("applicants.policyRoles.roles DUPLICATE_VALUE");
        assertThat(located(studies().pays(L1, CostNature.STUDIES)).get(0).message(Locale.ENGLISH))
                .isEqualTo("The value STUDIES is given twice, but is accepted once. Remove one of the two.");
    }

    @Test
    void a_nature_is_paid_by_one_flat_rate_only() {
        assertThat(faults(studies()
                        .flatRate(direct("7", CostNature.TRAVEL))
                        .flatRate(direct("5", CostNature.TRAVEL, CostNature.LODGING))))
                .containsExactly("costs.flatRates[1].covers FLAT_RATES_OVERLAP");
    }

    @Test
    void two_flat_rates_that_cover_no_nature_pay_the_same_overheads() {
        assertThat(faults(studies().flatRate(direct("7")).flatRate(direct("5", CostNature.TRAVEL))))
                .isEmpty();
        assertThat(faults(studies()
                        .flatRate(direct("7"))
                        .flatRate(direct("5", CostNature.TRAVEL))
                        .flatRate(direct("1"))))
                .containsExactly("costs.flatRates[2].covers FLAT_RATES_OVERLAP");
    }

    private static final Criterion A = Criterion.yesNo("A", Subject.OPERATION, WORDS);

    @Test
    void a_declaration_takes_no_code_of_another_rule() {
        assertThat(faults(studies().declaration(L1, "MINIMUM_TOTAL_COST", A, WORDS)))
                .containsExactly("requires[0].code DUPLICATE_VALUE");
        assertThat(faults(studies().declaration(L1, "A", A, WORDS))).isEmpty();
    }

    @Test
    void faults_come_in_the_order_of_the_natures() {
        CallBuilder call = Call.builder("small", WORDS)
                .pays(L1, CostNature.standard())
                .flatRate(direct("7", CostNature.TRAVEL, CostNature.LODGING, CostNature.CATERING, CostNature.TRAINING));
        assertThat(located(call))
                .extracting(fault -> fault.message(Locale.ENGLISH).split(" ", -1)[2])
                .containsExactly("TRAINING", "LODGING", "CATERING", "TRAVEL");
    }

    @Test
    void a_call_that_states_who_may_apply_is_open_to_somebody() {
        assertThat(faults(studies().beneficiaries(L1, new BeneficiaryKind[0])))
                .containsExactly("applicants.beneficiaries.kinds MISSING");
        assertThat(faults(studies().policyRoles(L1, new PolicyRole[0])))
                .containsExactly("applicants.policyRoles.roles MISSING");
        assertThat(faults(studies()
                        .beneficiaries(L1, BeneficiaryKind.LOCAL_AUTHORITY)
                        .policyRoles(L1, PolicyRole.NONE)))
                .isEmpty();
    }

    // As in a condition on LEGAL_FORM: no form of a dossier would ever begin with such a code.
    @Test
    void the_legal_forms_that_may_apply_are_codes() {
        Beneficiaries towns = Beneficiaries.of(L1, Set.of(BeneficiaryKind.LOCAL_AUTHORITY));

        assertThat(faults(studies().with(towns.orOfLegalForms("7346", "92", "AB"))))
                .isEmpty();
        for (String code : List.of("73.46", "7346 ", "ab", "é", "1".repeat(21))) {
            assertThat(faults(studies().with(towns.orOfLegalForms("7346", code))))
                    .as(code)
                    .containsExactly("applicants.beneficiaries.legalForms UNKNOWN_VALUE");
        }
    }

    @Test
    void the_shortest_operation_fits_into_the_window() {
        LocalDate from = LocalDate.of(2025, 1, 1);
        assertThat(faults(studies().window(L1, from, from))).isEmpty();
        assertThat(faults(studies().duration(L1, 12, 24).window(L1, from, LocalDate.of(2025, 12, 31))))
                .isEmpty();
        assertThat(faults(studies().duration(L1, 12, 24).window(L1, from, LocalDate.of(2025, 12, 30))))
                .containsExactly("operations.window WINDOW_TOO_SHORT");
        assertThat(faults(studies().duration(L1, 0, 0))).containsExactly("operations.duration MAXIMUM_BELOW_MINIMUM");
        assertThat(faults(studies().duration(L1, 0, 1))).isEmpty();
    }

    @Test
    void an_operation_is_within_the_years_0_to_9999() {
        LocalDate yearTenThousand = LocalDate.of(10_000, 1, 1);
        // 10,000 years have 120,000 months.
        assertThat(faults(studies().duration(L1, 120_000, 120_000))).isEmpty();
        assertThat(faults(studies().duration(L1, 120_001, 120_001)))
                .containsExactly("operations.duration WINDOW_TOO_SHORT");
        assertThat(faults(studies().window(L1, yearTenThousand, yearTenThousand)))
                .containsExactly("operations.window WINDOW_TOO_SHORT");
        assertThat(faults(studies()
                        .duration(L1, 12, 24)
                        .window(L1, LocalDate.of(9999, 7, 1), yearTenThousand.plusYears(1))))
                .containsExactly("operations.window WINDOW_TOO_SHORT");
        assertThat(faults(studies().duration(L1, 12, 24).window(L1, LocalDate.of(-1, 1, 1), LocalDate.of(0, 6, 30))))
                .containsExactly("operations.window WINDOW_TOO_SHORT");
    }

    @Test
    void a_minimum_that_gives_the_least_aid_exactly_is_no_fault() {
        // 60% of 75,000.00 = 45,000.00, and of two cents less 44,999.988
        CallBuilder call = studies().aid(L1, Rate.percent("60")).minimumAid(L1, euros("45000.00"));
        assertThat(faults(call.replacing(Limit.minimumCost(L1, euros("75000.00")))))
                .isEmpty();
        assertThat(faults(call.replacing(Limit.minimumCost(L1, euros("74999.98")))))
                .containsExactly("costs.minimum MINIMUM_BELOW_FLOOR");
    }

    @Test
    void a_maximum_without_flat_rates_leaves_room_for_them_below_a_minimum_with_them() {
        // Direct costs of 100.00 with 5% of them are 105.00.
        CallBuilder call = studies()
                .flatRate(direct("5"))
                .with(Limit.maximumCost(L1, euros("100.00")).withoutFlatRates());
        assertThat(faults(call.replacing(Limit.minimumCost(L1, euros("105.00")))))
                .isEmpty();
        assertThat(faults(call.replacing(Limit.minimumCost(L1, euros("105.01")))))
                .containsExactly("costs.maximum MAXIMUM_BELOW_MINIMUM");
        // Both without: the same costs are compared.
        assertThat(faults(call.replacing(Limit.minimumCost(L1, euros("100.00")).withoutFlatRates())))
                .isEmpty();
        assertThat(faults(call.replacing(Limit.minimumCost(L1, euros("100.01")).withoutFlatRates())))
                .containsExactly("costs.maximum MAXIMUM_BELOW_MINIMUM");
        // A total is no less than its direct costs.
        assertThat(faults(call.replacing(Limit.maximumCost(L1, euros("100.00")))))
                .containsExactly("costs.maximum MAXIMUM_BELOW_MINIMUM");
    }

    @Test
    void terms_of_funding_are_those_of_a_call_that_offers_funding() {
        LocalizedText coached = new LocalizedText("Accompagnement", "Coaching");
        CallBuilder call = Call.builder("small", WORDS)
                .pays(L1, CostNature.STUDIES)
                .aid(L1, Rate.percent("50"))
                .duration(L1, 0, 12)
                .window(L1, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(faults(call)).isEmpty();
        assertThat(faults(call.offers(Track.of("COACHING"), coached)))
                .containsExactly(
                        "costs FUNDING_NOT_OFFERED",
                        "funding FUNDING_NOT_OFFERED",
                        "operations.duration FUNDING_NOT_OFFERED",
                        "operations.window FUNDING_NOT_OFFERED");
        assertThat(located(call).get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "The call has terms of funding here, but offers only COACHING. Add FUNDING to its tracks, or remove"
                                + " these terms.");
        assertThat(faults(call.offersFunding())).isEmpty();
    }

    @Test
    void a_call_without_funding_may_have_any_other_term() {
        assertThat(faults(Call.builder("small", WORDS)
                        .offers(Track.of("COACHING"), WORDS)
                        .beneficiaries(L1, BeneficiaryKind.ASSOCIATION)
                        .policyRoles(L1, PolicyRole.NONE)
                        .declaration(L1, "A", A, WORDS)
                        .submissionRequired(L1)
                        .submissionElectronic(L1)
                        .notJudged(L1, WORDS)))
                .isEmpty();
    }

    @Test
    void what_flat_rates_and_lump_sums_add_to_a_maximum_without_them_leaves_room_for_a_minimum_with_them() {
        CallBuilder most = studies().with(Limit.maximumCost(L1, euros("100.00")).withoutFlatRates());

        // 100.00 and a lump sum of 50.00
        assertRoomFor("150.00", most.build().toBuilder().lumpSum(LumpSum.of(L1, euros("50.00"))));
        // 100.00 and 10% of it, but 3.00 at most
        assertRoomFor("103.00", most.build().toBuilder().flatRate(direct("10").withCap(L1, euros("3.00"))));
        // 100.00, 10% of it for travel, and 10% of it for lodging
        assertRoomFor(
                "120.00",
                most.build().toBuilder()
                        .flatRate(direct("10", CostNature.TRAVEL).named("TRAVELLING"))
                        .flatRate(direct("10", CostNature.LODGING)));
        // 100.00, 10% of it for travel, and as much as these 110.00 for lodging
        Base both = Base.sum("BOTH", Base.DIRECT, Base.ofTerm("TRAVELLING"));
        assertRoomFor(
                "220.00",
                most.build().toBuilder()
                        .flatRate(direct("10", CostNature.TRAVEL).named("TRAVELLING"))
                        .flatRate(FlatRate.of(L1, Rate.percent("100"), both, CostNature.LODGING)));
    }

    /** Asserts that a minimum may be so much and not a cent more. */
    private static void assertRoomFor(String amount, CallBuilder call) {
        assertThat(faults(call.replacing(Limit.minimumCost(L1, euros(amount))))).isEmpty();
        assertThat(faults(call.replacing(Limit.minimumCost(L1, euros(amount).add(euros("0.01"))))))
                .containsExactly("costs.maximum MAXIMUM_BELOW_MINIMUM");
    }

    @Test
    void an_amount_that_depends_on_a_condition_is_not_compared_with_another() {
        Value<Bound> less =
                Value.when(where(A).isYes(), Bound.of(euros("1.00"))).otherwise(Bound.of(euros("5.00")));
        CallBuilder call = studies().asks(L1, A).aid(L1, Rate.percent("50"));

        assertThat(faults(call.with(Limit.of(L1, Limit.Form.MAXIMUM_COST, less)).minimumCost(L1, euros("9.00"))))
                .isEmpty();
        assertThat(faults(call.replacing(Limit.of(L1, Limit.Form.MINIMUM_COST, less))
                        .replacing(Limit.maximumCost(L1, euros("0.50")))))
                .isEmpty();
        assertThat(faults(call.minimumAid(L1, euros("0.25"))
                        .with(Limit.of(L1, Limit.Form.MAXIMUM_AID, less))
                        .with(Limit.of(L1, Limit.Form.MAXIMUM_PUBLIC_AID, less))))
                .isEmpty();
        assertThat(faults(call.replacing(Limit.of(L1, Limit.Form.MINIMUM_AID, less))))
                .isEmpty();
    }

    @Test
    void two_flat_rates_that_cover_no_nature_pay_other_overheads_where_their_bases_are_apart() {
        FlatRate ofStaff = FlatRate.of(L1, Rate.percent("15"), Base.STAFF);
        FlatRate ofOthers = FlatRate.of(L1, Rate.percent("7"), Base.DIRECT_WITHOUT_STAFF);

        assertThat(faults(studies().flatRate(ofStaff).flatRate(ofOthers))).isEmpty();
        assertThat(faults(studies().flatRate(ofStaff).flatRate(direct("7"))))
                .containsExactly("costs.flatRates[1].covers FLAT_RATES_OVERLAP");
    }

    @Test
    void two_flat_rates_that_cover_no_nature_pay_the_same_overheads_where_their_bases_share_some_costs() {
        Criterion place = Criterion.named("PLACE", Subject.COST_LINE, WORDS)
                .withAnswer("HERE", WORDS)
                .withAnswer("THERE", WORDS);
        FlatRate ofHere = ofLines("HERE", place);
        FlatRate ofThere = ofLines("THERE", place);
        FlatRate ofTravel = FlatRate.of(L1, Rate.percent("5"), Base.ofTerm("TRAVELLING"));

        assertThat(faults(studies().asks(L1, place).flatRate(ofHere).flatRate(ofThere)))
                .isEmpty();
        assertThat(faults(studies().asks(L1, place).flatRate(ofHere).flatRate(direct("7"))))
                .containsExactly("costs.flatRates[1].covers FLAT_RATES_OVERLAP");
        assertThat(faults(studies()
                        .flatRate(direct("7", CostNature.TRAVEL).named("TRAVELLING"))
                        .flatRate(ofTravel)
                        .flatRate(ofTravel)))
                .containsExactly("costs.flatRates[2].covers FLAT_RATES_OVERLAP");
    }

    private static FlatRate ofLines(String answer, Criterion place) {
        return FlatRate.of(
                L1,
                Rate.percent("5"),
                Base.lines("COSTS_" + answer, where(place).in(answer)));
    }

    @Test
    void a_limit_takes_no_code_of_another_rule() {
        Limit limit = Limit.on(L1, Base.DIRECT).atMost(euros("9.00"));

        assertThat(faults(studies().with(limit.refusing("MINIMUM_TOTAL_COST", WORDS))))
                .containsExactly("limits[0].code DUPLICATE_VALUE");
        assertThat(faults(studies().with(limit.refusing("A", WORDS)).declaration(L1, "A", A, WORDS)))
                .containsExactly("requires[0].code DUPLICATE_VALUE");
        // A familiar limit has the code of its rule.
        assertThat(faults(studies().minimumCost(L1, euros("1.00")))).isEmpty();
    }

    @Test
    void a_call_without_funding_has_pass_marks_and_no_other_limits() {
        CallBuilder selection = Call.builder("small", WORDS)
                .offers(Track.SELECTION, WORDS)
                .score(L1, Value.of(10L))
                .with(Limit.on(L1, Base.SCORE).atLeast(5).refusing("MARK", WORDS));

        assertThat(faults(selection)).isEmpty();
        assertThat(faults(selection.with(
                        Limit.on(L1, Base.OWN).atLeast(euros("9.00")).refusing("OWN", WORDS))))
                .containsExactly("limits FUNDING_NOT_OFFERED");
    }

    @Test
    void an_error_in_a_condition_hides_no_other_error() {
        assertThat(faults(studies().requires(L1, "R", where(A).isYes(), WORDS).duration(L1, 0, 0)))
                .containsExactly("requires[0].that.A CRITERION_UNKNOWN", "operations.duration MAXIMUM_BELOW_MINIMUM");
    }

    @Test
    void a_call_has_the_faults_that_its_laws_find() {
        LocatedFault fault = new LocatedFault("costs", Fault.of(FaultCode.MISSING, Map.of("field", "costs")));
        Law law = new Law() {
            @Override
            public String id() {
                return "law";
            }

            @Override
            public List<LocatedFault> faultsOf(Call call) {
                return List.of(fault);
            }
        };
        assertThat(located(studies().under(law))).containsExactly(fault);
    }

    private static List<String> faults(CallBuilder call) {
        return located(call).stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    private static List<LocatedFault> located(CallBuilder call) {
        try {
            call.build();
            return List.of();
        } catch (InvalidCallException e) {
            return e.faults();
        }
    }

    private static CallBuilder studies() {
        return Call.builder("small", WORDS).pays(L1, CostNature.STUDIES);
    }

    private static FlatRate direct(String percent, CostNature... covers) {
        return FlatRate.of(L1, Rate.percent(percent), Base.DIRECT, covers);
    }
}
