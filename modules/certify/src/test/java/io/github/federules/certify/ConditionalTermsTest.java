package io.github.federules.certify;

import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms that depend on answers, natures of a call's own and limits of an unusual shape are proved as the engine decides them. */
class ConditionalTermsTest {

    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("Inventé", "Invented");
    private static final Clause A2 = new Clause("A2", "Invented.");
    private static final Criterion LINE = Criterion.named("LINE", Subject.COST_LINE, TEXT)
            .withAnswer("A", TEXT)
            .withAnswer("B", TEXT);
    private static final Question QUESTION =
            Question.named("QUESTION", TEXT).withAnswer("YES", TEXT).withAnswer("NO", TEXT);
    private static final Condition DEAR = reading(QUESTION, "YES");
    private static final Criterion OPTION = Criterion.named("OPTION", Subject.OPERATION, TEXT)
            .withAnswer("FORTY", TEXT)
            .withAnswer("REAL", TEXT);

    // Staff and 40% of it, or real costs.
    private static CallBuilder options() {
        return Call.builder("options", TEXT)
                .asks(A1, OPTION)
                .pays(A1, CostNature.STAFF)
                .with(EligibleCosts.of(A1, Set.of(CostNature.STUDIES))
                        .onlyWhen(where(OPTION).in("REAL")))
                .flatRate(FlatRate.of(A1, percent("40"), Base.STAFF)
                        .onlyWhen(where(OPTION).in("FORTY")))
                .with(Limit.maximumAid(A1, euros("100000.00"))
                        .onlyWhen(where(OPTION).in("REAL")));
    }

    @Test
    void costs_that_only_some_are_paid_leave_the_others_their_aid() {
        Inquiry over = Certifier.of(options().aid(A1, percent("50")).build()).findAidOver(euros("100000.00"));

        assertThat(over.conclusion()).isInstanceOf(Conclusion.Witnessed.class);
    }

    @Test
    void a_rate_for_those_whose_costs_are_others_is_not_dead() {
        Call call = options()
                .aid(A1, Value.when(where(OPTION).in("FORTY"), percent("50")).otherwise(percent("60")))
                .minimumCost(A1, euros("1000.00"))
                .build();

        Certification certification = Certifier.of(call).certify();

        assertThat(certification.inquiries())
                .filteredOn(each -> each.code().startsWith("DEAD_RATE"))
                .hasSize(2)
                .noneMatch(Inquiry::isProblem);
    }

    @Test
    void parts_of_a_sum_and_its_maximum_are_no_rates_that_nobody_gets() {
        // 40% + 10%, under its maximum of 65%: the rate is 50%.
        Value.Sum<Rate> half = Value.sum(percent("40"))
                .plus(where(OPTION).in("FORTY"), percent("10"))
                .atMost(percent("65"));
        Call call = options()
                .aid(
                        A1,
                        new Value.Cases<>(
                                List.of(new Value.Case<>(where(OPTION).in("FORTY"), half)),
                                Optional.of(Value.of(percent("30")))))
                .minimumCost(A1, euros("1000.00"))
                .build();

        assertThat(Certifier.of(call).certify().inquiries())
                .extracting(Inquiry::code)
                .filteredOn(code -> code.startsWith("DEAD_RATE"))
                .containsExactly("DEAD_RATE:0.3");
    }

    @Test
    void a_familiar_limit_that_is_a_share_is_named_as_not_carried() {
        Call call = Call.builder("share", TEXT)
                .pays(A1, CostNature.STUDIES)
                .aid(A1, percent("50"))
                .with(Limit.of(
                        A1, Limit.Form.MAXIMUM_PUBLIC_AID, Value.of(Bound.of(Share.of(percent("80"), Base.TOTAL)))))
                .build();

        assertThat(Certifier.of(call).certify().uncarried())
                .extracting(LocalizedText::english)
                .containsExactly("the limit on “all public aid together” (A1)");
    }

    @Test
    void what_of_a_term_is_not_carried_is_named() {
        Call call = Call.builder("causes", TEXT)
                .pays(A1, CostNature.STAFF, CostNature.STUDIES)
                .flatRate(FlatRate.of(A2, percent("15"), Base.STAFF).ofEach())
                .aid(AidIntensity.of(A1, Value.of(percent("50"))).of(Base.STAFF).upTo(A1, euros("1000.00")))
                .build();

        List<LocalizedText> uncarried = Certifier.of(call).certify().uncarried();

        assertThat(uncarried)
                .extracting(LocalizedText::english)
                .containsExactly(
                        "the flat rate of each party (A2)",
                        "the aid on another base than the total cost, up to an amount of its base (A1)");
        assertThat(uncarried)
                .extracting(LocalizedText::french)
                .containsExactly(
                        "le taux forfaitaire de chaque partenaire (A2)",
                        "l'aide sur une autre assiette que le coût total, jusqu'à un montant de son assiette (A1)");
    }

    static Stream<Arguments> causes() {
        EligibleCosts studies = EligibleCosts.of(A2, Set.of(CostNature.STUDIES));
        Value<Rate> byReading = Value.when(DEAR, percent("15")).otherwise(percent("7"));
        Value<Bound> mostByReading = Value.when(DEAR, Bound.of(euros("10.00"))).otherwise(Bound.of(euros("5.00")));
        FlatRate rate = FlatRate.of(A2, percent("15"), Base.STAFF);
        return Stream.of(
                Arguments.of(
                        staff().asks(A1, LINE).with(studies.ofLines(where(LINE).in("A"))),
                        "the costs by answers of the line (A2)"),
                Arguments.of(
                        staff().with(studies.at(UnitPrice.of(TEXT, euros("10.00")))), "the costs at a unit cost (A2)"),
                Arguments.of(open().with(studies.onlyWhen(DEAR)), "the costs by a question of the call's own (A2)"),
                Arguments.of(
                        open().flatRate(rate.onlyWhen(DEAR)), "the flat rate by a question of the call's own (A2)"),
                Arguments.of(
                        open().flatRate(FlatRate.of(A2, byReading, Base.STAFF, Set.of())),
                        "the flat rate at a rate that is neither fixed nor chosen by answers (A2)"),
                Arguments.of(
                        open().flatRate(rate.withCap(Limit.of(A2, Limit.Form.FLAT_RATE_CAP, mostByReading))),
                        "the flat rate with a maximum that is neither fixed nor chosen by answers (A2)"));
    }

    private static CallBuilder staff() {
        return Call.builder("causes", TEXT).pays(A1, CostNature.STAFF).aid(A1, percent("50"));
    }

    private static CallBuilder open() {
        return staff().leavesOpen(A1, QUESTION);
    }

    @ParameterizedTest
    @MethodSource("causes")
    void each_cause_is_named_once(CallBuilder call, String uncarried) {
        assertThat(Certifier.of(call.build()).certify().uncarried())
                .extracting(LocalizedText::english)
                .containsExactly(uncarried);
    }

    @Test
    void a_nature_may_have_any_code() {
        Call call = Call.builder("natures", TEXT)
                .natures(
                        CostNature.of("INDIRECT", CostFamily.OPERATING, TEXT),
                        CostNature.of("R&D (interne)", CostFamily.INVESTMENT, TEXT))
                .with(EligibleCosts.of(
                        A1,
                        Set.of(
                                CostNature.of("INDIRECT", CostFamily.OPERATING, TEXT),
                                CostNature.of("R&D (interne)", CostFamily.INVESTMENT, TEXT))))
                .aid(A1, percent("50"))
                .build();

        assertThat(Certifier.of(call).certify().explain(Locale.ENGLISH)).contains("proved for every dossier");
    }

    @Test
    void a_text_of_a_call_cannot_forge_a_line_of_its_page() {
        LocalizedText forged = new LocalizedText("a\n! faux\u001b[31m", "a\n! forged\u001b[31m");
        CostNature nature = CostNature.of("N", CostFamily.OPERATING, forged);
        Criterion question = Criterion.yesNo("Q", Subject.OPERATION, forged);
        Call call = Call.builder("forged", forged)
                .natures(nature)
                .asks(A1, question)
                .with(EligibleCosts.of(A1, Set.of(nature)))
                .aid(A1, Value.when(where(question).isYes(), percent("60")).otherwise(percent("50")))
                .build();

        assertThat(Certifier.of(call).certify().explain(Locale.ENGLISH))
                .contains("forged")
                .doesNotContain("\n! forged", "\u001b");
    }

    @Test
    void the_same_nature_of_another_family_is_not_compared() {
        Call before = ofFamily(CostFamily.OPERATING);
        Call after = ofFamily(CostFamily.STAFF);

        assertThat(CallComparison.of(before, after).compare().explain(Locale.ENGLISH))
                .contains("the natures of cost differ");
    }

    private static Call ofFamily(CostFamily family) {
        CostNature production = CostNature.of("PRODUCTION", family, TEXT);
        return Call.builder("families", TEXT)
                .natures(production)
                .with(EligibleCosts.of(A1, Set.of(production)))
                .with(AidIntensity.of(A1, Value.of(percent("50"))))
                .build();
    }
}
