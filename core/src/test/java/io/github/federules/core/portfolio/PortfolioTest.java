package io.github.federules.core.portfolio;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What another call changes for many dossiers. */
class PortfolioTest {

    private static final Clause CLAUSE = new Clause("X", "other words");
    private static final LocalizedText TEXT = new LocalizedText("essai", "test");

    // 50% of costs of 20,000.00 or more, to associations and local authorities.
    private static final Call BEFORE = call().minimumCost(CLAUSE, euros("20000.00"))
            .aid(CLAUSE, Rate.percent("50"))
            .build();

    // 60% of costs of 30,000.00 or more.
    private static final Call AFTER = BEFORE.with(Limit.minimumCost(CLAUSE, euros("30000.00")))
            .with(AidIntensity.of(CLAUSE, Value.of(Rate.percent("60"))));

    private static final PortfolioComparison COMPARISON = PortfolioComparison.between(BEFORE, AFTER);

    //              before                       after
    // loses   10,000.00                          0.00, ineligible  -10,000.00
    // gains   15,000.00                     18,000.00               +3,000.00
    // small        0.00, ineligible              0.00, ineligible
    // unsure       0.00, up to 20,000.00         0.00, up to 24,000.00
    // more    16,000.00                     19,200.00               +3,200.00
    private static final List<Dossier> DOSSIERS = List.of(
            dossier("loses", BeneficiaryKind.ASSOCIATION, "20000.00"),
            dossier("gains", BeneficiaryKind.ASSOCIATION, "30000.00"),
            dossier("small", BeneficiaryKind.LOCAL_AUTHORITY, "19999.99"),
            dossier("unsure", null, "40000.00"),
            dossier("more", BeneficiaryKind.LOCAL_AUTHORITY, "32000.00"));

    private static CallBuilder call() {
        return Call.builder("bikes-2026", TEXT)
                .pays(CLAUSE, CostNature.STUDIES)
                .beneficiaries(CLAUSE, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY);
    }

    private static Dossier dossier(String id, BeneficiaryKind kind, String cost) {
        Applicant applicant = kind == null ? Applicant.unknown() : Applicant.of(id, kind);
        return Dossier.of(applicant, Operation.untitled().cost(CostNature.STUDIES, "a", euros(cost)))
                .withId(id);
    }

    private static ComparedDossier compared(String id, long before, long after) {
        return new ComparedDossier(Optional.of(id), Fact.unknown(), eligible(before), eligible(after));
    }

    private static TrackDecision eligible(long cents) {
        Optional<MonetaryAmount> aid = Optional.of(Euros.ofCents(cents));
        return new TrackDecision(Verdict.ELIGIBLE, aid, aid, Optional.empty());
    }

    private static ComparedDossier admitted(String id, long after) {
        return new ComparedDossier(Optional.of(id), Fact.unknown(), refused(), eligible(after));
    }

    private static ComparedDossier refused(String id, long before) {
        return new ComparedDossier(Optional.of(id), Fact.unknown(), eligible(before), refused());
    }

    private static TrackDecision refused() {
        Optional<MonetaryAmount> none = Optional.of(Euros.ZERO);
        return new TrackDecision(Verdict.INELIGIBLE, none, none, Optional.empty());
    }

    @Test
    void a_portfolio_that_keeps_fewer_is_not_added() {
        assertThatThrownBy(() -> Portfolio.keeping(20).addAll(Portfolio.keeping(19)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("keeps 19 dossiers of each kind, but must keep 20 or more");
    }

    @Test
    void a_dossier_is_added_as_both_calls_decide_it() {
        PortfolioComparison comparison = COMPARISON;
        Dossier dossier = DOSSIERS.get(0);

        Portfolio portfolio = Portfolio.keeping(20);
        portfolio.add(comparison.compare(dossier));

        // The first loses 10,000.00.
        assertThat(ids(portfolio.losses())).containsExactly("loses");
    }

    private static List<String> ids(List<ComparedDossier> dossiers) {
        return dossiers.stream().map(each -> each.id().orElseThrow()).toList();
    }

    @Test
    void each_dossier_is_decided_under_both_calls() {
        ComparedDossier loses = COMPARISON.compare(DOSSIERS.get(0));

        assertThat(loses.id()).contains("loses");
        assertThat(loses.kind()).isEqualTo(Fact.known(BeneficiaryKind.ASSOCIATION));
        assertThat(loses.before())
                .isEqualTo(Assessor.of(BEFORE).assess(DOSSIERS.get(0)).funding());
        assertThat(loses.after())
                .isEqualTo(Assessor.of(AFTER).assess(DOSSIERS.get(0)).funding());
        assertThat(loses.change()).isEqualTo(Euros.ofCents(-1_000_000));
        assertThat(loses.isTurned()).isTrue();
        assertThat(COMPARISON.compare(DOSSIERS.get(1)).isTurned()).isFalse();
    }

    @Test
    void verdicts_and_aid_are_added_up_under_each_call() {
        PortfolioSums total = COMPARISON.compare(DOSSIERS.stream()).total();

        assertThat(total.dossiers()).isEqualTo(5);
        assertThat(total.before().count(Verdict.ELIGIBLE)).isEqualTo(3);
        assertThat(total.before().count(Verdict.INELIGIBLE)).isEqualTo(1);
        assertThat(total.before().count(Verdict.INCOMPLETE)).isEqualTo(1);
        assertThat(total.before().count(Verdict.NOT_SOUGHT)).isZero();
        assertThat(total.after().count(Verdict.ELIGIBLE)).isEqualTo(2);
        assertThat(total.after().count(Verdict.INELIGIBLE)).isEqualTo(2);
        // 10,000.00 + 15,000.00 + 16,000.00 = 41,000.00, and with 20,000.00: 61,000.00
        assertThat(total.before().aid()).isEqualTo(euros("41000.00"));
        assertThat(total.before().aidUpTo()).isEqualTo(euros("61000.00"));
        // 18,000.00 + 19,200.00 = 37,200.00, and with 24,000.00: 61,200.00
        assertThat(total.after().aid()).isEqualTo(euros("37200.00"));
        assertThat(total.after().aidUpTo()).isEqualTo(euros("61200.00"));
        assertThat(total.gaining()).isEqualTo(2);
        assertThat(total.losing()).isEqualTo(1);
    }

    @Test
    void verdicts_that_turn_are_counted_from_each_to_each() {
        PortfolioSums total = COMPARISON.compare(DOSSIERS.stream()).total();

        assertThat(total.dossiers(Verdict.ELIGIBLE, Verdict.INELIGIBLE)).isEqualTo(1);
        assertThat(total.dossiers(Verdict.INELIGIBLE, Verdict.ELIGIBLE)).isZero();
        assertThat(total.dossiers(Verdict.ELIGIBLE, Verdict.ELIGIBLE)).isEqualTo(2);
        assertThat(total.dossiers(Verdict.INCOMPLETE, Verdict.INCOMPLETE)).isEqualTo(1);
    }

    @Test
    void the_sums_of_each_kind_of_body_that_occurs_add_up_to_the_total() {
        Portfolio portfolio = COMPARISON.compare(DOSSIERS.stream());

        assertThat(portfolio.byKind().keySet())
                .containsExactly(
                        Fact.known(BeneficiaryKind.LOCAL_AUTHORITY),
                        Fact.known(BeneficiaryKind.ASSOCIATION),
                        Fact.unknown());
        PortfolioSums associations = portfolio.byKind().get(Fact.known(BeneficiaryKind.ASSOCIATION));
        assertThat(associations.dossiers()).isEqualTo(2);
        // 10,000.00 + 15,000.00, then 0.00 + 18,000.00
        assertThat(associations.before().aid()).isEqualTo(euros("25000.00"));
        assertThat(associations.after().aid()).isEqualTo(euros("18000.00"));
        assertThat(portfolio.byKind().values().stream()
                        .mapToLong(PortfolioSums::dossiers)
                        .sum())
                .isEqualTo(5);
    }

    @Test
    void the_largest_changes_come_first() {
        Portfolio portfolio = COMPARISON.compare(DOSSIERS.stream());

        assertThat(ids(portfolio.gains())).containsExactly("more", "gains");
        assertThat(ids(portfolio.losses())).containsExactly("loses");
        assertThat(ids(portfolio.turned())).containsExactly("loses");
    }

    @Test
    void no_more_changes_are_kept_than_were_wanted_and_of_equal_ones_the_first() {
        Portfolio two = Portfolio.keeping(2);
        List.of(
                        compared("a", 0, 5),
                        compared("b", 0, 9),
                        compared("c", 0, 9),
                        compared("d", 0, 9),
                        compared("e", 7, 0),
                        compared("f", 0, 0))
                .forEach(two::add);

        assertThat(ids(two.gains())).containsExactly("b", "c");
        assertThat(ids(two.losses())).containsExactly("e");
        assertThat(two.turned()).isEmpty();
        assertThat(two.total().gaining()).isEqualTo(4);
        Portfolio none = Portfolio.keeping(0);
        none.add(compared("a", 0, 5));
        assertThat(none.gains()).isEmpty();
        assertThat(none.total().gaining()).isEqualTo(1);
    }

    // In cents, of which refusals pay none:
    // first        change                   second       change
    // a  0 -> 5        +5                   d  0 -> 7        +7
    // b  9 -> 0        -9                   e 40 -> 0       -40
    // p  refused -> 20 +20, turned          r  refused -> 25 +25, turned
    // q  30 -> refused -30, turned          s  28 -> refused -28, turned
    @Test
    void portfolios_that_are_added_up_keep_the_largest_changes_of_both() {
        Portfolio first = Portfolio.keeping(2);
        List.of(compared("a", 0, 5), compared("b", 9, 0), admitted("p", 20), refused("q", 30))
                .forEach(first::add);
        Portfolio second = Portfolio.keeping(2);
        List.of(compared("d", 0, 7), compared("e", 40, 0), admitted("r", 25), refused("s", 28))
                .forEach(second::add);

        assertThat(ids(first.losses())).containsExactly("q", "b");
        assertThat(ids(first.turned())).containsExactly("q", "p");
        first.addAll(second);
        assertThat(ids(first.gains())).containsExactly("r", "p");
        assertThat(ids(first.losses())).containsExactly("e", "q");
        assertThat(ids(first.turned())).containsExactly("q", "s");
    }

    @Test
    void portfolios_that_are_added_up_have_the_sums_of_both() {
        Portfolio first = Portfolio.keeping(2);
        Portfolio second = Portfolio.keeping(2);
        // The first gains, loses and is refused before; each is without a greatest amount after.
        for (Portfolio each : List.of(first, second)) {
            each.add(compared("a", 0, 5));
            each.add(compared("b", 9, 0));
            each.add(new ComparedDossier(
                    Optional.of("c"), Fact.unknown(), refused(), TrackDecision.of(Verdict.ELIGIBLE)));
        }
        first.addAll(second);

        PortfolioSums total = first.total();
        assertThat(total.dossiers()).isEqualTo(6);
        assertThat(total.gaining()).isEqualTo(2);
        assertThat(total.losing()).isEqualTo(2);
        assertThat(total.before().count(Verdict.ELIGIBLE)).isEqualTo(4);
        assertThat(total.before().count(Verdict.INELIGIBLE)).isEqualTo(2);
        assertThat(total.before().unbounded()).isZero();
        assertThat(total.after().count(Verdict.ELIGIBLE)).isEqualTo(6);
        assertThat(total.after().unbounded()).isEqualTo(2);
        // 2 times 9 cents, and 2 times 5 cents
        assertThat(total.before().aid()).isEqualTo(euros("0.18"));
        assertThat(total.after().aid()).isEqualTo(euros("0.10"));
    }

    @Test
    void aid_without_a_greatest_amount_is_counted_where_it_may_be_paid() {
        Portfolio portfolio = Portfolio.keeping(0);
        for (Verdict verdict : Verdict.values()) {
            portfolio.add(new ComparedDossier(
                    Optional.empty(), Fact.unknown(), TrackDecision.of(verdict), TrackDecision.of(verdict)));
        }

        // Eligible and incomplete, not ineligible and not sought
        assertThat(portfolio.total().before().unbounded()).isEqualTo(2);
    }

    @Test
    void null_is_no_call_no_decision_and_no_verdict() {
        TrackDecision decision = refused();
        Optional<String> noId = Optional.empty();
        PortfolioSums sums = Portfolio.keeping(0).total();

        assertThatNullPointerException()
                .isThrownBy(() -> PortfolioComparison.between(null, AFTER))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> PortfolioComparison.between(BEFORE, null))
                .withMessage("after");
        assertThatNullPointerException()
                .isThrownBy(() -> PortfolioComparison.between(Assessor.of(BEFORE), null))
                .withMessage("after");
        assertThatNullPointerException()
                .isThrownBy(() -> new ComparedDossier(noId, Fact.unknown(), decision, null))
                .withMessage("after");
        assertThatNullPointerException()
                .isThrownBy(() -> sums.dossiers(null, Verdict.ELIGIBLE))
                .withMessage("before");
    }

    @Test
    void what_is_added_up_is_printed_in_one_line() {
        Portfolio portfolio = Portfolio.keeping(1);
        portfolio.add(compared("a", 0, 500));

        assertThat(COMPARISON)
                .hasToString("PortfolioComparison[before=Call[id=bikes-2026, edition=1],"
                        + " after=Call[id=bikes-2026, edition=1]]");
        assertThat(portfolio.total().after()).hasToString("CallSums[eligible=1, aid=EUR 5]");
        assertThat(portfolio.total()).hasToString("PortfolioSums[dossiers=1, before=EUR 0, after=EUR 5]");
        assertThat(portfolio).hasToString("Portfolio[total=" + portfolio.total() + "]");
    }

    @Test
    void a_number_to_keep_beyond_the_bounds_is_refused() {
        assertThat(Portfolio.keeping(1_000).gains()).isEmpty();
        for (int most : new int[] {-1, 1_001}) {
            assertThatThrownBy(() -> Portfolio.keeping(most))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Integer.toString(most))
                    .hasMessageContaining("from 0 to 1000");
        }
    }

    @Test
    void a_parallel_stream_has_the_same_sums_and_keeps_the_same_dossiers() {
        List<BeneficiaryKind> kinds =
                List.of(BeneficiaryKind.ASSOCIATION, BeneficiaryKind.STATE_SERVICE, BeneficiaryKind.LOCAL_AUTHORITY);
        // Of 2,000 dossiers, each change of 0.60 - 0.50 = 0.10 of the costs occurs many times.
        List<Dossier> many = LongStream.range(0, 2_000)
                .mapToObj(i -> dossier("D-" + i, kinds.get((int) (i % 3)), 30_000 + i % 13 + ".00"))
                .toList();

        Portfolio one = COMPARISON.compare(many.stream());
        Portfolio other = COMPARISON.compare(many.parallelStream());

        assertThat(other.gains()).isEqualTo(one.gains()).hasSize(10);
        assertThat(other.total().after().aid()).isEqualTo(one.total().after().aid());
        assertThat(other.total().dossiers()).isEqualTo(2_000);
        assertThat(other.total().dossiers(Verdict.ELIGIBLE, Verdict.ELIGIBLE))
                .isEqualTo(one.total().dossiers(Verdict.ELIGIBLE, Verdict.ELIGIBLE))
                .isPositive();
        assertThat(other.byKind().keySet()).isEqualTo(one.byKind().keySet());
        one.byKind()
                .forEach((kind, sums) -> assertThat(
                                other.byKind().get(kind).before().aid())
                        .isEqualTo(sums.before().aid()));
        assertThat(other.total().after().aidUpTo())
                .isEqualTo(one.total().after().aidUpTo());
        assertThat(other.total().gaining()).isEqualTo(one.total().gaining());
    }

    @Test
    void what_was_counted_apart_is_added_up() {
        Portfolio all = COMPARISON.compare(DOSSIERS.subList(0, 2).stream());
        all.addAll(COMPARISON.compare(DOSSIERS.subList(2, 5).stream()));
        Portfolio once = COMPARISON.compare(DOSSIERS.stream());

        assertThat(all.gains()).isEqualTo(once.gains());
        assertThat(all.losses()).isEqualTo(once.losses());
        assertThat(all.turned()).isEqualTo(once.turned());
        assertThat(all.total()).hasToString(once.total().toString());
        assertThat(all.total().losing()).isEqualTo(1);
    }

    @Test
    @Tag("long")
    void sums_are_exact_beyond_what_a_long_of_cents_holds() {
        Portfolio portfolio = Portfolio.keeping(1);
        ComparedDossier largest = compared("a", 0, Euros.MAX_CENTS);
        Stream.generate(() -> largest).limit(100_000).forEach(portfolio::add);

        // 100,000 times 999,999,999,999.99
        MonetaryAmount sum = portfolio.total().after().aid();
        assertThat(sum.getNumber().numberValueExact(BigDecimal.class)).isEqualByComparingTo("99999999999999000");
        assertThat(portfolio.total().before().aid()).isEqualTo(Euros.ZERO);
    }

    @Test
    void aid_without_a_greatest_amount_is_counted_and_not_added() {
        Dossier open = Dossier.of(
                Applicant.of("a", BeneficiaryKind.ASSOCIATION),
                Operation.untitled()
                        .cost(CostNature.STUDIES, "a", euros("30000.00"))
                        .withFurtherCosts());
        Call withoutRate = call().build();
        Dossier ineligible = dossier("b", BeneficiaryKind.STATE_SERVICE, "30000.00");

        PortfolioSums total = PortfolioComparison.between(BEFORE, withoutRate)
                .compare(Stream.of(open, DOSSIERS.get(1), ineligible))
                .total();

        // The costs of the first may grow: at least 15,000.00. The second gets 15,000.00, and that is all.
        assertThat(total.before().aid()).isEqualTo(euros("30000.00"));
        assertThat(total.before().aidUpTo()).isEqualTo(euros("15000.00"));
        assertThat(total.before().unbounded()).isEqualTo(1);
        // Without a rate both are eligible, for nobody knows how much.
        assertThat(total.after().aid()).isEqualTo(Euros.ZERO);
        assertThat(total.after().unbounded()).isEqualTo(2);
    }

    @Test
    void the_facts_are_the_same_under_both_calls_whatever_one_of_them_asks() {
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
        Call asking = AFTER.toBuilder()
                .offers(Track.of("LOAN"), TEXT)
                .declaration(CLAUSE, "IS_GREEN", green, TEXT)
                .build();
        Dossier answered = dossier("a", BeneficiaryKind.ASSOCIATION, "30000.00")
                .withCall("another-call")
                .withSeeks(Set.of(Track.FUNDING, Track.of("LOAN")));
        Dossier green30 = Dossier.of(answered.applicant(), answered.operation().declaring(green));

        PortfolioComparison comparison = PortfolioComparison.between(BEFORE, asking);
        assertThat(comparison.compare(answered).before().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(comparison.compare(answered).after().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(comparison.compare(green30).before().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(comparison.compare(green30).after().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void one_call_is_compared_under_two_readings() {
        // 50% of 30,000.01 is 15,000.005.
        Call open = BEFORE.toBuilder().leavesOpen(CLAUSE, Question.ROUNDING).build();
        PortfolioComparison comparison = PortfolioComparison.between(
                Assessor.of(open).reading(CentRounding.DOWN), Assessor.of(open).reading(CentRounding.HALF_UP));

        assertThat(comparison
                        .compare(dossier("a", BeneficiaryKind.ASSOCIATION, "30000.01"))
                        .change())
                .isEqualTo(euros("0.01"));
    }
}
