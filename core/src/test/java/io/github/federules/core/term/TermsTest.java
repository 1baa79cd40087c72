package io.github.federules.core.term;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.Regime;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What single terms of a call allow. */
class TermsTest {

    private static final Clause L1 = new Clause("L1", "the words of the call");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void a_rule_that_allows_every_kind_or_role_takes_all() {
        Set<BeneficiaryKind> kinds = EnumSet.allOf(BeneficiaryKind.class);
        assertThat(Beneficiaries.of(L1, kinds).takesAll()).isTrue();
        kinds.remove(BeneficiaryKind.LOCAL_AUTHORITY);
        assertThat(Beneficiaries.of(L1, kinds).takesAll()).isFalse();
        Set<PolicyRole> roles = EnumSet.allOf(PolicyRole.class);
        assertThat(PolicyRoles.of(L1, roles).takesAll()).isTrue();
        roles.remove(PolicyRole.NONE);
        assertThat(PolicyRoles.of(L1, roles).takesAll()).isFalse();
    }

    @Test
    void a_duration_allows_from_its_least_to_its_greatest_number_of_months() {
        DurationTerms duration = DurationTerms.of(L1, 12, 24);
        assertThat(duration.allows(DAY, LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(duration.allows(DAY, LocalDate.of(2026, 2, 27))).isFalse();
        assertThat(duration.allows(DAY, LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(duration.allows(DAY, LocalDate.of(2027, 3, 1))).isFalse();
    }

    @Test
    void months_from_29_february_end_a_day_before_the_last_day_of_a_shorter_february() {
        DurationTerms duration = DurationTerms.of(L1, 36, 36);
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(duration.allows(leapDay, LocalDate.of(2027, 2, 26))).isFalse();
        assertThat(duration.allows(leapDay, LocalDate.of(2027, 2, 27))).isTrue();
        assertThat(duration.allows(leapDay, LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(duration.allows(LocalDate.of(2025, 3, 1), LocalDate.of(2028, 2, 29)))
                .isTrue();
    }

    @Test
    void a_rule_that_allows_the_years_0_to_9999_takes_all() {
        // 10,000 years have 120,000 months.
        assertThat(DurationTerms.of(L1, 0, 120_000).takesAll()).isTrue();
        assertThat(DurationTerms.of(L1, 0, 119_999).takesAll()).isFalse();
        assertThat(DurationTerms.of(L1, 1, 120_000).takesAll()).isFalse();
        LocalDate first = LocalDate.of(0, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(RealisationWindow.of(L1, first, last).takesAll()).isTrue();
        assertThat(RealisationWindow.of(L1, first.plusDays(1), last).takesAll()).isFalse();
        assertThat(RealisationWindow.of(L1, first, last.minusDays(1)).takesAll())
                .isFalse();
    }

    @Test
    void a_minimum_that_must_be_exceeded_is_reached_a_cent_later() {
        Limit minimum = Limit.minimumCost(L1, euros("70000.00"));
        assertThat(minimum.threshold(0)).isEqualTo(7_000_000);
        assertThat(minimum.exceeded().threshold(0)).isEqualTo(7_000_001);
    }

    @Test
    void the_flat_rate_of_a_nature_is_the_one_that_covers_it() {
        CostTerms costs = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .flatRate(L1, Rate.percent("7"), CostNature.TRAVEL)
                .build()
                .costs();
        assertThat(costs.findFlatRate(CostNature.TRAVEL)).map(FlatRate::rate).contains(Value.of(Rate.percent("7")));
        assertThat(costs.findFlatRate(CostNature.STAFF)).isEmpty();
    }

    @Test
    void the_day_of_a_deadline_counts_if_it_has_a_time_or_is_read_so() {
        Deadline day = Deadline.of(L1, DAY, ZoneOffset.UTC);
        assertThat(day.lastDay(DeadlineDay.EXCLUSIVE)).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(day.lastDay(DeadlineDay.INCLUSIVE)).isEqualTo(DAY);
        Deadline noon = Deadline.of(L1, DAY, ZoneOffset.UTC).withUntil(LocalTime.NOON);
        assertThat(noon.lastDay(DeadlineDay.EXCLUSIVE)).isEqualTo(DAY);
    }

    @Test
    void each_rounding_has_its_mode() {
        assertThat(CentRounding.DOWN.mode()).isEqualTo(RoundingMode.DOWN);
        assertThat(CentRounding.HALF_UP.mode()).isEqualTo(RoundingMode.HALF_UP);
    }

    @Test
    void a_condition_that_no_program_judges_cannot_be_changed() {
        NotJudged condition =
                NotJudged.of(L1, new LocalizedText("un texte", "a text")).onCosts(CostNature.STUDIES);
        assertThat(condition.natures()).containsExactly(CostNature.STUDIES).isUnmodifiable();
        assertThat(condition.kinds()).isUnmodifiable();
    }

    @Test
    void the_maximum_of_a_flat_rate_is_no_term_by_itself() {
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"));
        Limit cap = Limit.ofFlatRate(L1, euros("5.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.with(cap))
                .withMessageContaining("costs.flatRates.cap")
                .withMessageContaining("FlatRate.withCap");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FLAT_RATE_CAP", "AID_UP_TO"})
    void a_limit_of_every_other_form_is_a_term_of_a_call(Limit.Form form) {
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"));
        Limit limit = form.isShare() ? Limit.of(L1, form, Rate.percent("20")) : Limit.of(L1, form, euros("5.00"));
        // Limits on the aid need a rate.
        Call built = call.with(limit).aid(L1, Rate.percent("50")).build();
        assertThat(built.terms()).contains(limit);
        assertThat(limit.form()).contains(form);
        assertThat(limit.rule().stream()).allMatch(Rule.builtIn()::contains);
    }

    @Test
    void a_limit_is_the_amount_or_the_share_that_its_form_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.of(L1, Limit.Form.OWN_CONTRIBUTION, euros("5.00")))
                .withMessageContaining("OWN_CONTRIBUTION")
                .withMessageContaining("Give a rate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.of(L1, Limit.Form.MAXIMUM_AID, Rate.percent("5")))
                .withMessageContaining("MAXIMUM_AID")
                .withMessageContaining("in euros");
    }

    @Test
    void one_of_several_terms_is_not_replaced() {
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL);
        FlatRate other = FlatRate.of(L1, Rate.percent("7"), Base.STAFF, CostNature.CATERING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.replacing(other))
                .withMessageContaining("costs.flatRates");
        assertThat(call.with(other).build().costs().flatRates()).hasSize(2);
    }

    @Test
    void natures_are_stated_by_clause_and_what_pays_nothing_is_not_stated() {
        Clause l2 = new Clause("L2", "other words");
        Call call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STUDIES)
                .pays(l2, CostNature.SERVICES)
                .pays(L1, CostNature.TRAINING)
                .pays(l2)
                .build();
        assertThat(call.explain(Locale.ENGLISH))
                .contains("L1. Eligible at real cost: studies, training.", "L2. Eligible at real cost: services.")
                .containsOnlyOnce("L1. ")
                .containsOnlyOnce("L2. ");
        assertThat(call.terms()).hasSize(3);
        assertThat(Call.builder("small", new LocalizedText("Un appel", "A call"))
                        .pays(L1)
                        .build()
                        .terms())
                .isEmpty();
    }

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Condition FIRST = condition("FIRST");
    private static final Condition SECOND = condition("SECOND");
    private static final Condition THIRD = condition("THIRD");

    private static Condition condition(String criterion) {
        return where(Criterion.yesNo(criterion, Subject.OPERATION, TEXT)).isYes();
    }

    @Test
    void a_term_names_every_condition_that_it_depends_on_in_their_order() {
        Value<Rate> rate = Value.when(SECOND, Rate.percent("5")).otherwise(Rate.percent("7"));
        Value<MonetaryAmount> amount = Value.sum(euros("1.00")).plus(SECOND, euros("2.00"));
        Value<Factor> factor = Value.when(THIRD, Factor.of("0.2")).otherwise(Factor.of("0.3"));
        Limit cap = Limit.of(L1, Limit.Form.FLAT_RATE_CAP, Value.when(THIRD, Bound.of(euros("1.00"))));
        Limit most = Limit.of(L1, Limit.Form.AID_UP_TO, Value.when(THIRD, Bound.of(euros("1.00"))));

        assertThat(FlatRate.of(L1, rate, Base.STAFF, Set.of())
                        .withCap(cap)
                        .onlyWhen(FIRST)
                        .conditions())
                .containsExactly(FIRST, SECOND, THIRD);
        assertThat(LumpSum.of(L1, amount, Set.of()).onlyWhen(FIRST).conditions())
                .containsExactly(FIRST, SECOND);
        assertThat(EligibleCosts.of(L1, Set.of())
                        .at(UnitPrice.of(TEXT, amount))
                        .onlyWhen(FIRST)
                        .conditions())
                .containsExactly(FIRST, SECOND);
        assertThat(AidIntensity.of(L1, rate).withUpTo(most).conditions()).containsExactly(SECOND, THIRD);
        assertThat(Limit.on(L1, Base.STAFF)
                        .atMost(Value.when(SECOND, Bound.of(Share.of(factor, Base.TOTAL))))
                        .onlyWhen(FIRST)
                        .conditions())
                .containsExactly(FIRST, SECOND, THIRD);
        assertThat(Under.of(L1, Regime.of("r", TEXT).title())
                        .onlyWhen(FIRST)
                        .ofParties(SECOND)
                        .conditions())
                .containsExactly(FIRST, Condition.parties(SECOND).atLeast(1));
        assertThat(EligibleCosts.of(L1, Set.of()).conditions()).isEmpty();
    }

    @Test
    void a_term_of_a_regime_holds_where_the_call_and_the_regime_say_so() {
        Under under = Under.of(L1, Regime.of("r", TEXT).title());
        Condition two = Condition.parties(SECOND).atLeast(2);

        assertThat(under.whenOf(Optional.empty(), true)).isEmpty();
        assertThat(under.whenOf(Optional.of(THIRD), false)).contains(THIRD);
        assertThat(under.onlyWhen(FIRST).whenOf(Optional.of(THIRD), false)).contains(Condition.all(FIRST, THIRD));
        assertThat(under.onlyWhen(FIRST).ofParties(SECOND).whenOf(Optional.of(THIRD), false))
                .contains(Condition.all(FIRST, THIRD));
        // Of each party: what holds of the call holds of its applicant, and a number of parties is that of the
        // operation.
        assertThat(under.onlyWhen(FIRST).ofParties(SECOND).whenOf(Optional.of(THIRD), true))
                .contains(Condition.all(Condition.all(Condition.applicant(FIRST), SECOND), THIRD));
        assertThat(under.onlyWhen(two).whenOf(Optional.empty(), true)).contains(two);
        assertThat(under.onlyWhen(Condition.not(two)).whenOf(Optional.empty(), true))
                .contains(Condition.not(two));
    }

    @Test
    void an_aid_or_a_flat_rate_is_a_share_of_costs_with_a_maximum_of_its_own_form() {
        AidIntensity aid = AidIntensity.of(L1, Value.of(Rate.percent("50")));
        FlatRate flat = FlatRate.of(L1, Rate.percent("7"), Base.STAFF);
        Limit cap = Limit.ofFlatRate(L1, euros("5.00"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> aid.of(Base.OWN))
                .withMessageContaining("The base is OWN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aid.withUpTo(cap))
                .withMessageContaining("must be one of the costs of an aid");
        assertThat(aid.upTo(L1, euros("5.00")).upTo()).contains(Limit.of(L1, Limit.Form.AID_UP_TO, euros("5.00")));
        for (Base wrong : List.of(Base.OTHER_PUBLIC, Base.TOTAL, Base.SCORE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FlatRate.of(L1, Rate.percent("7"), wrong))
                    .withMessageContaining("The base is " + wrong);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flat.withCap(Limit.maximumAid(L1, euros("5.00"))))
                .withMessageContaining("must be one of a flat rate");
        assertThat(flat.withCap(cap).cap()).contains(cap);
    }

    @Test
    void a_bound_is_an_amount_or_shares_or_points() {
        Optional<MonetaryAmount> amount = Optional.of(euros("1.00"));
        List<Share> shares = List.of(Share.of(Rate.percent("50"), Base.TOTAL));
        OptionalLong points = OptionalLong.of(12);

        assertThatIllegalArgumentException().isThrownBy(() -> new Bound(amount, shares, OptionalLong.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bound(amount, List.of(), points));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bound(Optional.empty(), shares, points));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bound(amount, shares, points))
                .withMessageContaining("1 shares")
                .withMessageContaining("must be one of these");
        assertThat(Bound.ofPoints(12).points()).isEqualTo(points);
        assertThat(Bound.of(euros("1.00")).amount()).isEqualTo(amount);
        assertThat(Bound.ofShares(shares).shares()).isEqualTo(shares);
    }

    @Test
    void a_unit_has_a_price_or_the_hours_of_a_year() {
        Optional<Value<MonetaryAmount>> price = Optional.of(Value.of(euros("1.00")));

        assertThat(UnitPrice.hourly(TEXT, 1).annualHours()).isEqualTo(1);
        // A leap year has 366 * 24 = 8,784 hours.
        assertThat(UnitPrice.hourly(TEXT, 8_784).annualHours()).isEqualTo(8_784);
        for (int wrong : new int[] {-1, 0, 8_785}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UnitPrice.hourly(TEXT, wrong))
                    .withMessageContaining("from 1 to 8784");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitPrice(TEXT, price, 1));
        assertThat(new UnitPrice(TEXT, price, 0)).isEqualTo(UnitPrice.of(TEXT, euros("1.00")));
    }

    @Test
    void a_deadline_has_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.cutOffs(L1, List.of(), ZoneOffset.UTC))
                .withMessageContaining("no day");
    }

    @Test
    void bodies_of_some_legal_forms_qualify_besides_those_of_a_kind() {
        Beneficiaries terms = Beneficiaries.of(L1, Set.of(BeneficiaryKind.ASSOCIATION));

        assertThat(terms.takesLegalForm("7344")).isFalse();
        assertThat(terms.orOfLegalForms("7210", "73").takesLegalForm("7344")).isTrue();
        assertThat(terms.orOfLegalForms("7210", "73").takesLegalForm("7220")).isFalse();
        assertThat(terms.orOfLegalForms("73").kinds()).containsExactly(BeneficiaryKind.ASSOCIATION);
    }

    @Test
    void only_a_lower_limit_that_is_no_familiar_one_but_the_minimum_cost_can_have_to_be_exceeded() {
        Limit.Start own = Limit.on(L1, Base.OWN);

        assertThat(own.atLeast(euros("5.00")).exceeded().isExceeded()).isTrue();
        assertThat(Limit.minimumCost(L1, euros("5.00")).exceeded().isExceeded()).isTrue();
        for (Limit wrong : List.of(
                own.atMost(euros("5.00")), Limit.minimumAid(L1, euros("5.00")), Limit.maximumCost(L1, euros("5.00")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(wrong::exceeded)
                    .withMessageContaining("only a minimum cost or a limit on any base");
        }
    }

    @Test
    void only_a_minimum_or_maximum_cost_can_leave_flat_rates_out() {
        for (Limit limit : List.of(Limit.minimumCost(L1, euros("5.00")), Limit.maximumCost(L1, euros("5.00")))) {
            assertThat(limit.withoutFlatRates().withFlatRates()).isFalse();
            assertThat(limit.withFlatRates()).isTrue();
        }
        for (Limit wrong : List.of(
                Limit.on(L1, Base.TOTAL).atLeast(euros("5.00")),
                Limit.minimumAid(L1, euros("5.00")),
                Limit.maximumAid(L1, euros("5.00")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(wrong::withoutFlatRates)
                    .withMessageContaining("only a minimum or maximum cost can leave flat rates out");
        }
    }

    @Test
    void a_share_of_the_total_is_a_threshold_of_whole_cents_that_meets_it() {
        // A third of 1.00 is 33.3333 cents: 34 reach it.
        Limit third = Limit.ownContribution(L1, Rate.percent("33.3333"));
        assertThat(third.threshold(100)).isEqualTo(34);
        assertThat(Limit.ownContribution(L1, Rate.percent("100")).share()).contains(Rate.percent("100"));
        assertThat(Limit.ownContribution(L1, Rate.percent("100")).threshold(100))
                .isEqualTo(100);
        // 80% of 1.01 are 80.8 cents: 80 do not exceed it.
        Limit most = Limit.on(L1, Base.PUBLIC_AID).atMost(Share.of(Rate.percent("80"), Base.TOTAL));
        assertThat(most.threshold(101)).isEqualTo(80);

        List<Limit> others = List.of(
                Limit.on(L1, Base.PUBLIC_AID).atMost(Share.of(Rate.percent("80"), Base.DIRECT)),
                Limit.on(L1, Base.OWN).atMost(Share.times("1.000001", Base.TOTAL)),
                Limit.on(L1, Base.SCORE).atLeast(12),
                Limit.on(L1, Base.OWN).atLeast(Value.when(FIRST, Bound.of(euros("1.00")))));
        for (Limit other : others) {
            assertThat(other.share()).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> other.threshold(100))
                    .withMessageContaining("no amount that is always the same");
        }
    }

    @Test
    void the_familiar_limits_of_a_section_are_its_fields() {
        assertThat(Limit.Form.in("costs")).containsExactly(Limit.Form.MINIMUM_COST, Limit.Form.MAXIMUM_COST);
        // upTo stands in a part of the aid, of which there may be several.
        assertThat(Limit.Form.in("funding.aid")).containsExactly(Limit.Form.MAXIMUM_AID, Limit.Form.MINIMUM_AID);
        assertThat(Limit.Form.in("funding"))
                .extracting(Limit.Form::field)
                .containsExactly("ownContribution", "publicCofinancing", "publicAidCap");
        assertThat(Limit.Form.in("limits")).isEmpty();
    }

    @Test
    void a_familiar_limit_with_a_rule_of_its_own_or_of_each_party_is_a_limit_on_its_base() {
        Limit most = Limit.maximumCost(L1, euros("1000.00"));

        assertThat(most.ofEach())
                .isEqualTo(Limit.on(L1, Base.TOTAL).atMost(euros("1000.00")).ofEach());
        assertThat(most.refusing("MOST", TEXT))
                .isEqualTo(Limit.on(L1, Base.TOTAL).atMost(euros("1000.00")).refusing("MOST", TEXT));
        assertThat(most.refusing("MOST", TEXT).ofEach().rule()).contains(Rule.of("MOST"));
        assertThat(Limit.maximumAid(L1, euros("1000.00")).ofEach())
                .isEqualTo(Limit.on(L1, Base.AID)
                        .atMost(euros("1000.00"))
                        .reducing()
                        .ofEach());
    }
}
