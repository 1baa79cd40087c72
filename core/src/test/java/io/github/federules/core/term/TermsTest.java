package io.github.federules.core.term;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.language.LocalizedText;
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
import java.util.Locale;
import java.util.Set;
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
}
