package io.github.federules.certify;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What tells two calls apart, by the smallest dossiers that gain and lose. */
class CallComparisonTest {

    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final Clause A2 = new Clause("A2", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("Inventé", "Invented");

    private static CallBuilder call(Rate rate) {
        return Call.builder("compared", TEXT).pays(A1, CostNature.STUDIES).aid(A1, rate);
    }

    @Test
    void a_call_is_equal_to_itself_with_other_words() {
        Call before = call(percent("50")).build();
        Call after = Call.builder("other", TEXT)
                .pays(A2, CostNature.STUDIES)
                .aid(A2, percent("50"))
                .build();

        ComparedCalls compared = CallComparison.of(before, after).compare();

        assertThat(compared.areEqual()).isTrue();
        assertThat(compared.explain(Locale.ENGLISH)).contains("None: proved for every dossier");
    }

    @Test
    void a_lower_cap_makes_some_lose_and_none_gain() {
        ComparedCalls compared = CallComparison.of(
                        call(percent("50")).maximumAid(A1, euros("100.00")).build(),
                        call(percent("50")).maximumAid(A2, euros("80.00")).build())
                .compare();

        assertThat(compared.areEqual()).isFalse();
        assertThat(compared.gains().conclusion()).isInstanceOf(Conclusion.Proved.class);
        // 50% of 160.02 is 80.01; at most 100.00 − 80.00 is lost.
        assertThat(compared.explain(Locale.ENGLISH))
                .contains("Terms that differ: funding.aid.cap (A1), funding.aid.cap (A2).")
                .contains("studies €160.02", "eligible, aid €80.01. Afterwards: eligible, aid €80.00.")
                .contains("The greatest difference is €20.00");
    }

    @Test
    void the_greatest_difference_is_that_of_dossiers_of_at_most_a_cost() {
        CallComparison comparison = CallComparison.of(
                call(percent("50")).build(), call(percent("40")).build());

        // 10% of 1,000.00; the smallest that loses anything has 0.02: 0.01 of aid, and then none.
        assertThat(comparison.upTo(euros("1000.00")).compare().explain(Locale.ENGLISH))
                .contains("studies €0.02", "Up to a cost of €1,000.00, the greatest difference is €100.00");
        // Nobody who loses is that small.
        assertThat(comparison.upTo(euros("0.01")).compare().explain(Locale.ENGLISH))
                .contains("studies €0.02")
                .doesNotContain("greatest");
    }

    @Test
    void who_may_no_longer_apply_loses() {
        ComparedCalls compared = CallComparison.of(
                        call(percent("50"))
                                .beneficiaries(A1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY)
                                .maximumAid(A1, euros("100.00"))
                                .build(),
                        call(percent("50"))
                                .beneficiaries(A1, BeneficiaryKind.ASSOCIATION)
                                .maximumAid(A1, euros("100.00"))
                                .build())
                .compare();

        assertThat(compared.gains().conclusion()).isInstanceOf(Conclusion.Proved.class);
        assertThat(compared.loses().conclusion()).isInstanceOfSatisfying(Conclusion.Witnessed.class, shown -> {
            assertThat(shown.witness().decisions().get(0).isEligible()).isTrue();
            assertThat(shown.witness().decisions().get(1).isEligible()).isFalse();
        });
    }

    @Test
    void a_cap_for_some_makes_only_them_lose() {
        Criterion large = Criterion.yesNo("LARGE", Subject.OPERATION, TEXT);
        ComparedCalls compared = CallComparison.of(
                        call(percent("50")).build(),
                        call(percent("50"))
                                .asks(A2, large)
                                .with(Limit.maximumAid(A2, euros("80.00"))
                                        .onlyWhen(where(large).isYes()))
                                .build())
                .compare();

        assertThat(compared.gains().conclusion()).isInstanceOf(Conclusion.Proved.class);
        // 50% of 160.02 is 80.01.
        assertThat(compared.explain(Locale.ENGLISH))
                .contains("studies €160.02", "Invented: yes", "aid €80.01. Afterwards: eligible, aid €80.00.");
    }

    @Test
    void another_deadline_is_named_as_not_compared() {
        ComparedCalls compared = CallComparison.of(
                        call(percent("50"))
                                .deadline(A1, LocalDate.of(2026, 3, 1), ZoneOffset.UTC)
                                .build(),
                        call(percent("50"))
                                .deadline(A1, LocalDate.of(2027, 3, 1), ZoneOffset.UTC)
                                .build())
                .compare();

        assertThat(compared.notCompared()).extracting(LocalizedText::english).containsExactly("submission.deadline");
        assertThat(compared.areEqual()).isFalse();
        assertThat(compared.explain(Locale.ENGLISH))
                .contains("none as far as the calls are compared", "but these are not compared: submission.deadline")
                .doesNotContain("proved for every dossier");
    }

    @Test
    void a_term_that_the_model_does_not_carry_is_named_and_nothing_is_claimed() {
        ComparedCalls compared = CallComparison.of(
                        call(percent("50")).build(),
                        call(percent("50"))
                                .lumpSum(LumpSum.of(A2, euros("10.00"), CostNature.TRAVEL))
                                .build())
                .compare();

        assertThat(compared.areEqual()).isFalse();
        assertThat(compared.gains().conclusion()).isInstanceOf(Conclusion.NotTried.class);
        assertThat(compared.explain(Locale.FRENCH)).contains("le montant forfaitaire (A2)");
    }
}
