package io.github.federules.testkit.arbitraries;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.testkit.Samples.L1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/** Dossiers at a boundary lie on the threshold of every kind of term, a step before it and a step beyond it. */
class ThresholdsTest {

    private static final int DRAWN = 150;
    private static final LocalizedText TEXT = new LocalizedText("les dépenses", "the costs");
    private static final Base COMMUNICATION = Base.of(CostNature.COMMUNICATION);
    private static final Rule GENERAL = Rule.of("GENERAL");
    private static final Criterion LARGE = Criterion.yesNo("LARGE", Subject.OPERATION, TEXT);
    private static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, TEXT)
            .withAnswer("MAIN", TEXT)
            .withAnswer("ANCILLARY", TEXT);
    private static final Share FIVE_PERCENT = Share.of(Rate.percent("5"), Base.TOTAL);

    @Example
    void an_amount_that_refuses() {
        Call call = call(b -> b.limit(
                Limit.on(L1, COMMUNICATION).atMost(Euros.euros("3000.00")).refusing("GENERAL", TEXT)));

        assertThat(drawn(call, decision -> apart(decision, GENERAL))).contains(-1L, 0L, 1L);
    }

    @Example
    void an_amount_by_cases_that_refuses() {
        Call call = call(b -> b.asks(L1, LARGE)
                .limit(Limit.on(L1, COMMUNICATION)
                        .atLeast(Value.when(where(LARGE).in(Answer.of(true)), Bound.of(Euros.euros("3000.00")))
                                .otherwise(Bound.of(Euros.euros("1000.00"))))
                        .refusing("GENERAL", TEXT)));

        assertThat(drawn(call, decision -> costs(decision, CostNature.COMMUNICATION)))
                .contains(299_999L, 300_000L, 300_001L, 99_999L, 100_000L, 100_001L);
    }

    @Example
    void a_share_that_refuses() {
        Call call = call(
                b -> b.limit(Limit.on(L1, COMMUNICATION).atMost(FIVE_PERCENT).refusing("GENERAL", TEXT)));

        assertThat(drawn(call, ThresholdsTest::overFivePercent)).contains(-1L, 0L, 1L);
    }

    @Example
    void a_limit_on_lines_by_their_answer() {
        Base ancillary = Base.lines("ANCILLARY", where(ROLE).in(Answer.of("ANCILLARY")));
        Call call = call(b -> b.asks(L1, ROLE)
                .limit(Limit.on(L1, ancillary).atMost(Euros.euros("3000.00")).refusing("GENERAL", TEXT)));

        assertThat(drawn(call, decision -> apart(decision, GENERAL))).contains(-1L, 0L, 1L);
    }

    @Example
    void a_ceiling_of_an_amount() {
        Call call = call(b -> b.limit(
                Limit.on(L1, COMMUNICATION).atMost(Euros.euros("3000.00")).reducing()));

        assertThat(drawn(call, decision -> costs(decision, CostNature.COMMUNICATION)))
                .contains(299_999L, 300_000L, 300_001L);
    }

    @Example
    void a_ceiling_of_a_share() {
        Call call = call(
                b -> b.limit(Limit.on(L1, COMMUNICATION).atMost(FIVE_PERCENT).reducing()));

        // A cent of the others more or less.
        assertThat(drawn(
                        call,
                        decision ->
                                19 * costs(decision, CostNature.COMMUNICATION) - costs(decision, CostNature.STUDIES)))
                .contains(-1L, 0L, 1L);
    }

    @Example
    void the_costs_that_count_for_the_aid() {
        Call call = call(b ->
                b.replacing(AidIntensity.of(L1, Value.of(Rate.percent("50"))).upTo(L1, Euros.euros("9000.00"))));

        assertThat(drawn(call, decision -> Euros.cents(decision.costs().retainedTotal())))
                .contains(899_999L, 900_000L, 900_001L);
    }

    @Example
    void whole_euros() {
        Call call = call(b -> b.wholeEuros(L1));

        // Half of the total is the aid: a cent more of it is every second cent of aid.
        assertThat(drawn(call, decision -> Euros.cents(decision.costs().retainedTotal()) % 200))
                .contains(199L, 0L, 1L);
    }

    @Example
    void public_aid_as_a_share_that_refuses() {
        Call call = call(b -> b.limit(publicAid()));

        assertThat(drawn(call, decision -> apart(decision, Rule.PUBLIC_AID))).contains(-1L, 0L, 1L);
    }

    @Example
    void public_aid_as_a_share_that_reduces() {
        Call call = call(b -> b.limit(publicAid().reducing()).publicCofinancing(L1, Rate.percent("1")));

        // Half is the aid, so that three tenths of other public money are left.
        assertThat(drawn(
                        call,
                        decision -> otherPublic(decision)
                                - Euros.cents(decision.costs().retainedTotal()) * 3 / 10))
                .contains(-1L, 0L, 1L);
    }

    @Example
    void aid_as_a_multiple_of_other_public_money() {
        Call call = call(b -> b.limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .publicCofinancing(L1, Rate.percent("1")));

        // One cent less of other public money takes four cents of the aid.
        assertThat(drawn(
                        call,
                        decision -> decision.reductions().stream()
                                .mapToLong(each -> Euros.cents(each.amount()))
                                .sum()))
                .contains(0L)
                .containsAnyOf(1L, 2L, 3L, 4L);
    }

    @Example
    void a_number_that_a_condition_compares() {
        Criterion jobs = Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 100_000);
        Call call =
                call(b -> b.asks(L1, jobs).requires(L1, "JOBS_KEPT", where(jobs).between(300, 5_000), TEXT));

        assertThat(drawn(
                        call,
                        decision -> decision.dossier().operation().answers().to("JOBS").find().stream()
                                .mapToLong(answer -> ((Answer.Whole) answer).number())
                                .sum()))
                .contains(299L, 300L, 301L, 4_999L, 5_000L, 5_001L);
    }

    @Example
    void a_count_of_parties() {
        Call call = call(b -> b.requires(L1, "CONSORTIUM", Condition.parties().between(2, 3), TEXT));

        assertThat(drawn(
                        call,
                        Dossiers.under(call).ofMaxPartners(3),
                        decision -> 1 + decision.dossier().applicant().members().size()))
                .contains(1L, 2L, 3L, 4L);
    }

    @Example
    void a_start_after_the_submission() {
        Call call = call(b -> b.submissionRequired(L1).startsAfterSubmission(L1));

        assertThat(drawn(
                        call,
                        decision -> decision.dossier().operation().realisation().find().stream()
                                .flatMap(period -> period.startsOn().find().stream())
                                .flatMap(start -> decision.dossier().submission().sentOn().find().stream()
                                        .map(sent -> daysBetween(sent, start)))
                                .mapToLong(days -> days)
                                .findFirst()
                                .orElse(Long.MAX_VALUE)))
                .contains(-1L, 0L, 1L);
    }

    private static Call call(UnaryOperator<CallBuilder> terms) {
        return terms.apply(Call.builder("thresholds", TEXT)
                        .pays(L1, CostNature.STUDIES, CostNature.COMMUNICATION)
                        .aid(L1, Rate.percent("50")))
                .build();
    }

    private static Limit publicAid() {
        return Limit.of(
                L1, Limit.Form.MAXIMUM_PUBLIC_AID, Value.of(Bound.of(Share.of(Rate.percent("80"), Base.TOTAL))));
    }

    private static Set<Long> drawn(Call call, ToLongFunction<Decision> quantity) {
        return drawn(call, Dossiers.under(call), quantity);
    }

    private static Set<Long> drawn(Call call, Dossiers under, ToLongFunction<Decision> quantity) {
        RandomGenerator<Dossier> dossiers = under.atBoundary().generator(1_000);
        Random random = new Random(20_250_220);
        Assessor assessor = Assessor.of(call);
        Set<Long> drawn = new TreeSet<>();
        Stream.generate(() -> dossiers.next(random).value())
                .limit(DRAWN)
                .forEach(dossier -> drawn.add(quantity.applyAsLong(assessor.assess(dossier))));
        return drawn;
    }

    private static long daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    // 5% of the total: a nineteenth of the others.
    private static long overFivePercent(Decision decision) {
        return costs(decision, CostNature.COMMUNICATION) - costs(decision, CostNature.STUDIES) / 19;
    }

    private static long costs(Decision decision, CostNature nature) {
        return decision.dossier().operation().costLines().stream()
                .filter(line -> line.nature().equals(nature))
                .mapToLong(line -> Euros.cents(line.amount()))
                .sum();
    }

    private static long otherPublic(Decision decision) {
        return decision.dossier().operation().financing().find().stream()
                .mapToLong(plan -> Euros.cents(plan.amount(FinancingPlan.Part.OTHER_PUBLIC)))
                .sum();
    }

    private static long apart(Decision decision, Rule rule) {
        return decision.find(rule).orElseThrow().figures() instanceof Figures.Amounts amounts
                ? Euros.cents(amounts.actual().least())
                        - Euros.cents(amounts.required().least())
                : Long.MAX_VALUE;
    }
}
