package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A remedy by costs states whose and which costs it is true of: it is enough by itself. */
class RemediesOfPartsTest {

    private static final LocalizedText WORDS = new LocalizedText("les \u00e9tudes", "studies");
    private static final Criterion STATUS = Criterion.named("STATUS", Subject.PARTY, WORDS)
            .withAnswer("PUBLIC", WORDS)
            .withAnswer("PRIVATE", WORDS);
    private static final Criterion PHASE = Criterion.named(
                    "PHASE", Subject.COST_LINE, new LocalizedText("Phase", "Phase"))
            .withAnswer("INDUSTRIAL", new LocalizedText("industrielle", "industrial"))
            .withAnswer("EXPERIMENTAL", new LocalizedText("exp\u00e9rimentale", "experimental"));
    private static final Base INDUSTRIAL = phase("INDUSTRIAL");
    private static final Base EXPERIMENTAL = phase("EXPERIMENTAL");
    private static final Rule SPENT = Rule.of("SPENT");

    private static Base phase(String answer) {
        return Base.lines(answer, Condition.where(PHASE).in(answer));
    }

    private static Dossier consortium(Operation operation) {
        return Dossier.of(
                Applicant.unknown()
                        .answering(STATUS, Answer.of("PUBLIC"))
                        .joinedBy(Party.unknown().withName("Atelier").answering(STATUS, Answer.of("PRIVATE"))),
                operation);
    }

    private static CallBuilder eachAtItsRate(String floor) {
        Value<Rate> rate = Value.when(Condition.where(STATUS).in("PUBLIC"), Rate.percent("50"))
                .otherwise(Rate.percent("25"));
        return call().asks(L1, STATUS).aid(AidIntensity.of(L1, rate).ofEach()).minimumAid(L1, euros(floor));
    }

    @Test
    void costs_to_add_are_those_of_the_party_for_which_they_are_enough() {
        // 50% of 100.00 are 50.00: 100.00 more of the applicant are enough, and not of its partner at 25%.
        Decision decision = decide(eachAtItsRate("100.00"), consortium(studies("100.00")));
        Change.OfAmount change =
                (Change.OfAmount) remedies(decision, Rule.MINIMUM_AID).get(0);

        assertThat(change.amount()).isEqualTo(euros("100.00"));
        assertThat(change.party().orElseThrow().rank()).isZero();
        assertThat(message(decision, Rule.MINIMUM_AID, Locale.ENGLISH))
                .startsWith("Gap: \u20ac100.00 in eligible costs other than staff to reach the minimum"
                        + " (costs of applicant without a name)");
        assertThat(message(decision, Rule.MINIMUM_AID, Locale.FRENCH))
                .contains("(d\u00e9penses de\u00a0: porteur de projet sans nom)");
        assertThat(outcome(decide(eachAtItsRate("100.00"), consortium(studies("200.00"))), Rule.MINIMUM_AID))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void parties_at_one_rate_round_by_themselves_so_that_the_party_is_named() {
        CallBuilder call = call().aid(
                        AidIntensity.of(L1, Value.of(Rate.percent("50"))).ofEach())
                .minimumAid(L1, euros("1.00"));
        Dossier dossier =
                Dossier.of(Applicant.unknown().joinedBy(Party.unknown().withName("Atelier")), studies("0.01"));

        // 50% of 2.00 of the applicant are 1.00. 50% of 0.01 and of 1.99 of its partner are 0.00 and 0.99.
        assertThat(remedies(decide(call, dossier), Rule.MINIMUM_AID))
                .extracting(change -> ((Change.OfAmount) change).amount())
                .containsOnly(euros("1.99"));
        assertThat(remedies(decide(call, dossier), Rule.MINIMUM_AID))
                .allMatch(change ->
                        ((Change.OfAmount) change).party().orElseThrow().rank() == 0);
    }

    @Test
    void where_nothing_depends_on_who_bears_the_costs_no_party_is_named() {
        CallBuilder call = eachAtItsRate("1.00").minimumCost(L1, euros("200.00"));

        assertThat(remedies(decide(call, consortium(studies("100.00"))), Rule.MINIMUM_TOTAL_COST))
                .containsExactly(
                        new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("100.00")),
                        new Change.OfAmount(Change.Kind.ADD_STAFF_COST, euros("100.00")));
    }

    // Ceilings of 100.00 leave out 30.00 of 130.00 and 50.00 of 150.00. Of 200.00, 50.00 are too much: whoever takes
    // away
    // the 80.00 that are left out first needs 50.00 more.
    @Test
    void costs_to_take_away_are_enough_also_if_what_ceilings_leave_out_goes_first() {
        CallBuilder call = half().limit(ceiling(CostNature.TRAVEL))
                .limit(ceiling(CostNature.STUDIES))
                .maximumCost(L1, euros("150.00"));
        Change.OfAmount change =
                (Change.OfAmount) remedies(decide(call, travelAndStudies("130.00", "150.00")), Rule.MAXIMUM_TOTAL_COST)
                        .get(0);

        assertThat(change.amount()).isEqualTo(euros("130.00"));
        // 150.00 are left in each way, of which 100.00 + 0.00, 100.00 + 20.00 and 50.00 + 100.00 count.
        for (String[] left : new String[][] {{"0.00", "150.00"}, {"130.00", "20.00"}, {"50.00", "100.00"}}) {
            assertThat(outcome(decide(call, travelAndStudies(left[0], left[1])), Rule.MAXIMUM_TOTAL_COST))
                    .isEqualTo(Outcome.PASSED);
        }
    }

    private static Limit ceiling(CostNature nature) {
        return Limit.on(L1, Base.of(nature)).atMost(euros("100.00")).reducing();
    }

    private static Operation travelAndStudies(String travel, String studies) {
        return studies(studies).with(CostLine.of(CostNature.TRAVEL, euros(travel)));
    }

    @Test
    void costs_to_add_name_the_part_of_the_aid_in_which_they_are_enough() {
        CallBuilder call = call().asks(L1, PHASE.ofNatures("STUDIES"))
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50"))).of(INDUSTRIAL))
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("25"))).of(EXPERIMENTAL))
                .minimumAid(L1, euros("100.00"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("100.00")).answering(PHASE, Answer.of("INDUSTRIAL")));
        Decision decision = decide(call, operation);

        // 50% of 100.00 are 50.00. The other 50.00 are 50% of 100.00, or 25% of 200.00.
        assertThat(remedies(decision, Rule.MINIMUM_AID))
                .extracting(change ->
                        ((Change.OfAmount) change).costs().orElseThrow().bases())
                .containsExactly(List.of("INDUSTRIAL"), List.of("EXPERIMENTAL"));
        assertThat(remedies(decision, Rule.MINIMUM_AID))
                .extracting(change -> ((Change.OfAmount) change).amount())
                .containsExactly(euros("100.00"), euros("200.00"));
        assertThat(message(decision, Rule.MINIMUM_AID, Locale.ENGLISH))
                .isEqualTo(
                        "Gap: \u20ac100.00 in costs for which the answer to \u201cPhase\u201d is \u201cindustrial\u201d"
                                + " to reach the minimum; or \u20ac200.00 in costs for which the answer to \u201cPhase\u201d is"
                                + " \u201cexperimental\u201d to reach the minimum.");
        assertThat(message(decision, Rule.MINIMUM_AID, Locale.FRENCH))
                .contains("100,00\u00a0\u20ac (d\u00e9penses pour lesquelles la r\u00e9ponse \u00e0")
                .doesNotContain("INDUSTRIAL", "EXPERIMENTAL");
    }

    @Test
    void natures_of_which_no_amount_is_enough_are_not_among_those_to_add() {
        CallBuilder call = Small.call()
                .aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Rate.percent("10"), Base.TOTAL))
                        .reducing())
                .minimumCost(L1, euros("200.00"));
        Change.OfAmount change = (Change.OfAmount) remedies(decide(call, studies("100.00")), Rule.MINIMUM_TOTAL_COST)
                .get(0);

        // 10% of the total are 11.11 beside 100.00.
        assertThat(change.amount()).isEqualTo(euros("100.00"));
        assertThat(change.costs().orElseThrow().bases()).contains("STUDIES").doesNotContain("COMMUNICATION");
        assertThat(change.costs().orElseThrow().label().in(Locale.ENGLISH))
                .isEqualTo("eligible costs other than staff, services and costs of communication");
    }

    @Test
    void a_limit_on_some_costs_names_them_in_its_remedy() {
        Operation operation = studies("85.26").cost(CostNature.OTHER, "Divers", euros("90.00"));
        Limit most =
                Limit.on(L1, Base.of(CostNature.STUDIES)).atMost(euros("40.00")).refusing(SPENT, Optional.empty());
        Limit least = Limit.on(L1, Base.of(CostNature.STUDIES))
                .atLeast(euros("100.00"))
                .refusing(SPENT, Optional.empty());

        // 85.26 - 40.00 and 100.00 - 85.26, and not of the other costs
        Decision above = decide(half().limit(most), operation);
        assertThat(message(above, SPENT, Locale.ENGLISH))
                .isEqualTo("Gap: \u20ac45.26 above the maximum (costs of studies).");
        assertThat(message(above, SPENT, Locale.FRENCH))
                .isEqualTo(
                        "\u00c9cart constat\u00e9\u00a0: d\u00e9passement du maximum\u00a0: 45,26\u00a0\u20ac (d\u00e9penses d'\u00e9tudes).");
        Decision below = decide(half().limit(least), operation);
        assertThat(message(below, SPENT, Locale.ENGLISH))
                .isEqualTo("Gap: \u20ac14.74 in costs of studies to reach the minimum.");
    }

    @Test
    void a_limit_on_costs_of_several_kinds_names_those_of_each() {
        Base direct = Base.lines("MAIN", CostNature.STUDIES, CostNature.SERVICES);
        Operation operation = studies("60.00").cost(CostNature.SERVICES, "Conseil", euros("60.00"));
        Limit most = Limit.on(L1, direct).atMost(euros("100.00")).refusing(SPENT, Optional.empty());

        assertThat(message(decide(half().limit(most), operation), SPENT, Locale.ENGLISH))
                .isEqualTo(
                        "Gap: \u20ac20.00 above the maximum (costs of studies, services, other than staff and services);"
                                + " or \u20ac20.00 above the maximum (services).");
    }

    private static String message(Decision decision, Rule rule, Locale locale) {
        return decision.find(rule).orElseThrow().remedy().orElseThrow().message(locale);
    }
}
