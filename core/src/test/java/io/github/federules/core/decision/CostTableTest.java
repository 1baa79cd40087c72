package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static io.github.federules.core.value.Rates.RESEARCH;
import static io.github.federules.core.value.Rates.TRADE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of costs in an explanation: what each amount comes from. */
class CostTableTest {

    /** 1,000.00 of studies, 100.00 of staff, and 100.00 of staff below the minimum share. */
    private static final Operation OPERATION =
            studies("1000.00").staff("A", euros("100.00"), fte("0.50")).staff("B", euros("100.00"), fte("0.10"));

    @Test
    void each_of_several_flat_rates_is_reported_with_its_amount() {
        // 15% of 100.00, or of 200.00 as presented; 7% of 1,100.00
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .aid(L1, Rate.percent("50"))
                .staffMinimum(L1, fte("0.20"))
                .flatRate(rate("15", Base.STAFF, Optional.empty()))
                .flatRate(rate("7", Base.DIRECT, Optional.empty(), CostNature.CATERING));

        assertThat(table(call, OPERATION))
                .containsSequence(
                        "+ Lump sums and flat rates €92.00",
                        "of which €15.00 flat rate of 15% of the retained direct staff costs (L1)",
                        "of which €77.00 flat rate of 7% of the retained direct costs (L1)",
                        "= Total eligible cost €1,192.00");
        assertThat(table(call.readAs(FlatRateBase.PRESENTED), OPERATION))
                .containsSequence(
                        "+ Lump sums and flat rates €107.00",
                        "of which €30.00 flat rate of 15% of the direct staff costs presented (L1)",
                        "of which €77.00 flat rate of 7% of the retained direct costs (L1)",
                        "= Total eligible cost €1,207.00");
    }

    @Test
    void a_maximum_is_named_where_it_limits_an_amount_and_nowhere_else() {
        // 15% of 100.00 are 15.00.
        CallBuilder staffed = half().staffMinimum(L1, fte("0.20"));
        assertThat(table(staffed.flatRate(rate("15", Base.STAFF, Optional.of("15.00"))), OPERATION))
                .contains("+ Indirect costs €15.00 flat rate of 15% of the retained direct staff costs (L1)");
        assertThat(table(
                        half().staffMinimum(L1, fte("0.20")).flatRate(rate("15", Base.STAFF, Optional.of("14.99"))),
                        OPERATION))
                .contains("+ Indirect costs €14.99 flat rate of 15% of the retained direct staff costs (L1),"
                        + " limited to €14.99 (L1)");
        // Half of 1,000.00 is 500.00.
        assertThat(table(half().maximumAid(L1, euros("500.00")), studies("1000.00")))
                .contains("Computed aid €500.00 50% of the total eligible cost (L1)");
        assertThat(table(half().maximumAid(L1, euros("499.99")), studies("1000.00")))
                .contains("Computed aid €499.99 50% of the total eligible cost (L1), limited to €499.99 (L1)");
    }

    @Test
    void a_rate_is_named_only_if_the_call_sets_one() {
        Operation trade = studies("1000.00").answering(ACTIVITY, TRADE);

        assertThat(table(byActivity(Rates.ofResearch("40")), trade)).last().isEqualTo("Computed amount €0.00");
        assertThat(table(byActivity(Rates.ofResearch("40")), trade.answering(ACTIVITY, RESEARCH)))
                .last()
                .isEqualTo(
                        "Computed aid €400.00 40% of the total eligible cost (L1, since the answer to “Which activity?” is “research”)");
        assertThat(table(byActivity(Rates.ofResearchAndTrade("40", "0")), trade))
                .last()
                .isEqualTo(
                        "Computed aid €0.00 0% of the total eligible cost (L1, since the answer to “Which activity?” is “trade”)");
        Value<Rate> millionths = Value.within(Rate.percent("0"), Rate.percent("40"));
        assertThat(table(call().aid(L1, millionths), studies("1000000.00").withAidRate(Rate.percent("0.0001"))))
                .last()
                .isEqualTo("Computed aid €1.00 0.0001% of the total eligible cost (L1)");
        Value<Rate> range = Value.within(Rate.percent("20"), Rate.percent("40"));
        assertThat(table(call().aid(L1, range), studies("1000.00").withAidRate(Rate.percent("30"))))
                .last()
                .isEqualTo("Computed aid €300.00 30% of the total eligible cost (L1)");
        assertThat(table(call().aid(L1, range), studies("1000.00")))
                .last()
                .isEqualTo(
                        "Computed aid €200.00 20% of the total eligible cost, the lowest rate that is possible (L1)");
    }

    @Test
    void what_else_reduces_the_aid_is_reported_after_the_amount_that_it_reduces() {
        Clause third = new Clause("L3", "");
        Limit share = Limit.on(third, Base.AID)
                .atMost(Share.of(Rate.percent("45"), Base.TOTAL))
                .reducing();
        // Half of 1,000.00 is 500.00, and 45% of it 450.00.
        assertThat(table(half().limit(share), studies("1000.00")))
                .last()
                .isEqualTo(
                        "Computed aid €450.00 50% of the total eligible cost (L1), which is €500.00, less €50.00 (L3)");
        // A maximum of 470.00 comes first.
        assertThat(table(half().limit(share).maximumAid(L1, euros("470.00")), studies("1000.00")))
                .last()
                .isEqualTo("Computed aid €450.00 50% of the total eligible cost (L1), limited to €470.00 (L1),"
                        + " less €20.00 (L3)");
        // Half of 999.99 is 499.99, cut to 499.00.
        assertThat(table(half().wholeEuros(third), studies("999.99")))
                .last()
                .isEqualTo(
                        "Computed aid €499.00 50% of the total eligible cost (L1), which is €499.99, less €0.99 (L3)");
    }

    @Test
    void what_a_limit_takes_is_left_open_in_the_words_on_the_aid_while_the_plan_is_unknown() {
        // At most four times what other public funders bring, which may be nothing.
        Limit limit = Limit.on(new Clause("L3", ""), Base.AID)
                .atMost(Share.times("4", Base.OTHER_PUBLIC))
                .reducing();
        assertThat(table(half().limit(limit), studies("1000.00")))
                .last()
                .isEqualTo(
                        "Computed aid €0.00 50% of the total eligible cost (L1), at its lowest while facts are missing"
                                + " (L3)");
    }

    @Test
    void the_part_of_the_costs_that_counts_is_named_where_it_is_not_the_whole() {
        // Half of 600.00, and 20% of it
        AidIntensity half = AidIntensity.of(L1, Value.of(Rate.percent("50"))).upTo(L1, euros("600.00"));
        assertThat(table(call().aid(half), studies("1000.00")))
                .last()
                .isEqualTo("Computed aid €300.00 50% of the €600.00 counted (L1)");
        AidIntensity range = AidIntensity.of(L1, Value.within(Rate.percent("20"), Rate.percent("40")))
                .upTo(L1, euros("600.00"));
        assertThat(table(call().aid(range), studies("1000.00")))
                .last()
                .isEqualTo("Computed aid €120.00 20% of the €600.00 counted, the lowest rate possible (L1)");
    }

    private static FlatRate rate(String percent, Base of, Optional<String> cap, CostNature... covers) {
        FlatRate rate = FlatRate.of(L1, Rate.percent(percent), of, covers);
        return cap.map(most -> rate.withCap(L1, euros(most))).orElse(rate);
    }

    /** The rows from the costs presented to the aid, with one space between the columns. */
    private static CallBuilder byActivity(Value<Rate> rate) {
        return call().asks(L1, ACTIVITY).aid(L1, rate);
    }

    private static List<String> table(CallBuilder call, Operation operation) {
        return decide(call, operation)
                .explain(Locale.ENGLISH)
                .lines()
                .dropWhile(line -> !line.strip().startsWith("Costs presented"))
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }
}
