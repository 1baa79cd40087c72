package io.github.federules.core.call;

import static io.github.federules.core.call.FoundFaults.faults;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What contradicts itself in the names of bases, in what they are made of, and in the limits on them. */
class BaseFaultsTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Base STUDIES = Base.of(CostNature.STUDIES);
    private static final Base TRAVEL = Base.of(CostNature.TRAVEL);
    private static final Base STUDIES_AND_TRAVEL =
            Base.lines("STUDIES_AND_TRAVEL", CostNature.STUDIES, CostNature.TRAVEL);
    private static final Base INDIRECT = Base.ofTerm("INDIRECT");

    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Condition IS_GREEN = Condition.where(GREEN).isYes();

    private static Arguments wrong(String faults, Term... terms) {
        return Arguments.of(faults, List.of(terms));
    }

    private static Limit ceiling(Base on, String share, Base of) {
        return Limit.on(A1, on).atMost(share(share, of)).reducing();
    }

    private static Share share(String percent, Base of) {
        return Share.of(Rate.percent(percent), of);
    }

    private static Limit refusing(Base on, String code) {
        return Limit.on(A1, on).atMost(euros("9000.00")).refusing(code, TEXT);
    }

    private static FlatRate flat(String name, Base of, CostNature... covers) {
        return flat(name, "10", of, covers);
    }

    private static FlatRate flat(String name, String percent, Base of, CostNature... covers) {
        return FlatRate.of(A1, Rate.percent(percent), of, covers).named(name);
    }

    private static AidIntensity half(Base of) {
        return AidIntensity.of(A1, Value.of(Rate.percent("50"))).of(of);
    }

    static Stream<Arguments> names_that_are_wrong() {
        EligibleCosts paid = EligibleCosts.of(A1, Set.of(CostNature.CATERING));
        CostNature tree = CostNature.of("TREE", CostFamily.INVESTMENT, TEXT);
        return Stream.of(
                wrong(
                        "bases.A NAME_TAKEN",
                        refusing(Base.lines("A", CostNature.STUDIES), "R"),
                        refusing(Base.lines("A", CostNature.TRAVEL), "S")),
                wrong("bases.CATERING NAME_TAKEN", refusing(Base.lines("CATERING", CostNature.STUDIES), "R")),
                wrong("bases.TOTAL NAME_TAKEN", refusing(Base.lines("TOTAL", CostNature.STUDIES), "R")),
                wrong("costs.eligible[1].name NAME_TAKEN", paid.named("TOTAL")),
                wrong("costs.eligible[1].name NAME_TAKEN", paid.named("STUDIES")),
                wrong("costs.flatRates[0].name NAME_TAKEN", paid.named("FOOD"), flat("FOOD", Base.STAFF)),
                wrong(
                        "costs.eligible[1].name NAME_TAKEN",
                        paid.named("A"),
                        refusing(Base.lines("A", CostNature.STUDIES), "R")),
                wrong("limits[0].on BASE_UNKNOWN", refusing(Base.ofTerm("NOWHERE"), "R")),
                wrong("costs.flatRates[0].of BASE_UNKNOWN", flat("A", Base.ofTerm("NOWHERE"))),
                wrong("costs.flatRates[1].of BASE_UNKNOWN", flat("A", Base.STAFF), flat("B", Base.ofTerm("NOWHERE"))),
                wrong("funding.aid.of BASE_UNKNOWN", half(Base.ofTerm("NOWHERE"))),
                wrong("funding.aid[1].of BASE_UNKNOWN", half(STUDIES), half(Base.ofTerm("NOWHERE"))),
                wrong("bases BASE_UNKNOWN", refusing(Base.sum("A", STUDIES, Base.ofTerm("NOWHERE")), "R")),
                wrong("bases.TREES BASE_UNKNOWN", refusing(Base.sum("A", STUDIES, Base.lines("TREES", tree)), "R")),
                wrong(
                        "bases BASE_UNKNOWN",
                        half(Base.TOTAL)
                                .withUpTo(Limit.of(
                                        A1,
                                        Limit.Form.AID_UP_TO,
                                        Value.of(Bound.of(share("10", Base.ofTerm("NOWHERE"))))))),
                wrong("limits[0] BASE_UNKNOWN", ceiling(STUDIES, "10", Base.ofTerm("NOWHERE"))),
                wrong("limits[0] BASE_UNKNOWN", ceiling(Base.PUBLIC_AID, "10", Base.SCORE)));
    }

    static Stream<Arguments> bases_that_are_wrong() {
        FlatRate indirect = flat("INDIRECT", Base.STAFF);
        return Stream.of(
                wrong(
                        "bases.TWICE.sum[1] BASES_OVERLAP",
                        refusing(Base.sum("TWICE", STUDIES, STUDIES_AND_TRAVEL), "R")),
                // Nor may costs that nothing pays be in both.
                wrong(
                        "bases.TWICE.sum[1] BASES_OVERLAP",
                        refusing(
                                Base.sum(
                                        "TWICE",
                                        Base.of(CostNature.CATERING),
                                        Base.lines("MEALS_AND_BEDS", CostNature.CATERING, CostNature.LODGING)),
                                "R")),
                wrong("funding.aid[1].of BASES_OVERLAP", half(STUDIES_AND_TRAVEL), half(TRAVEL)),
                wrong(
                        "funding.aid[1].of BASES_OVERLAP",
                        indirect,
                        half(Base.sum("A", Base.STAFF, INDIRECT)),
                        half(Base.sum("B", STUDIES, INDIRECT))),
                wrong("costs.flatRates[0].of CEILINGS_CIRCULAR", flat("INDIRECT", INDIRECT)),
                wrong("costs.flatRates[0].of CEILINGS_CIRCULAR", flat("A", INDIRECT), flat("INDIRECT", Base.STAFF)),
                wrong(
                        "costs.flatRates[1].of BASE_HAS_NO_PARTY",
                        indirect,
                        flat("A", INDIRECT).ofEach()),
                wrong(
                        "funding.aid.of BASE_HAS_NO_PARTY",
                        indirect,
                        half(Base.TOTAL).ofEach()),
                wrong(
                        "limits[0].each BASE_HAS_NO_PARTY",
                        refusing(Base.OWN, "R").ofEach()),
                wrong(
                        "limits[0].each BASE_HAS_NO_PARTY",
                        refusing(Base.AID, "R").ofEach()),
                wrong(
                        "limits[0].each BASE_HAS_NO_PARTY",
                        Limit.on(A1, Base.PUBLIC_AID)
                                .atMost(euros("9.00"))
                                .reducing()
                                .ofEach()),
                wrong(
                        "limits[0].on BASE_HAS_NO_PARTY",
                        indirect,
                        refusing(INDIRECT, "R").ofEach()),
                wrong(
                        "limits[0] BASE_HAS_NO_PARTY",
                        indirect,
                        ceiling(STUDIES, "10", Base.TOTAL).ofEach()));
    }

    static Stream<Arguments> limits_that_are_wrong() {
        Limit most = Limit.on(A1, STUDIES).atMost(euros("9.00"));
        Limit least = Limit.on(A1, STUDIES).atLeast(euros("9.00"));
        Limit less = most.withUpper(new Limit.Edge(Value.of(Bound.of(euros("9.00"))), true));
        return Stream.of(
                wrong("limits[0].code MISSING", most),
                wrong("limits[1].code DUPLICATE_VALUE", refusing(STUDIES, "R"), refusing(TRAVEL, "R")),
                wrong("limits[0].effect REDUCES_A_MINIMUM", least.reducing()),
                wrong("limits[0].effect REDUCES_A_MINIMUM", less.reducing()),
                wrong(
                        "limits[0].on REDUCES_A_MINIMUM",
                        Limit.on(A1, Base.OWN).atMost(euros("9.00")).reducing()),
                wrong("limits[0].on BASE_OVERLAPS_CEILING", ceiling(Base.TOTAL, "10", Base.DIRECT)),
                wrong(
                        "limits[0].on BASE_OVERLAPS_CEILING",
                        flat("INDIRECT", Base.STAFF),
                        ceiling(INDIRECT, "10", Base.DIRECT)),
                wrong("limits[0] CEILINGS_CIRCULAR", ceiling(STUDIES, "10", Base.OWN)),
                wrong("limits[0] CEILINGS_CIRCULAR", ceiling(Base.PUBLIC_AID, "10", Base.AID)));
    }

    static Stream<Arguments> ceilings_that_are_wrong() {
        Base rest = Base.without("REST", Base.DIRECT, STUDIES);
        Base withTravel = Base.sum("STAFF_AND_TRAVEL", Base.STAFF, TRAVEL);
        return Stream.of(
                wrong(
                        "limits[1].on CEILINGS_OVERLAP",
                        ceiling(STUDIES, "10", Base.STAFF),
                        ceiling(STUDIES_AND_TRAVEL, "10", Base.STAFF)),
                wrong(
                        "limits[1] CEILINGS_OF_SEVERAL_TOTALS",
                        ceiling(STUDIES, "10", Base.TOTAL),
                        ceiling(TRAVEL, "10", withTravel)),
                wrong(
                        "limits[0] CEILINGS_CIRCULAR; limits[1] CEILINGS_CIRCULAR",
                        ceiling(STUDIES, "10", TRAVEL),
                        ceiling(TRAVEL, "10", STUDIES)),
                wrong(
                        "limits[0] CEILINGS_CIRCULAR",
                        Limit.on(A1, STUDIES)
                                .atMost(share("10", Base.TOTAL).ofAllParties())
                                .reducing()
                                .ofEach()),
                wrong(
                        "funding.aid.of CEILING_SPLIT",
                        ceiling(STUDIES, "10", Base.STAFF),
                        half(Base.TOTAL).ofEach()),
                wrong("funding.aid.of CEILING_SPLIT", ceiling(STUDIES_AND_TRAVEL, "10", Base.STAFF), half(STUDIES)),
                wrong(
                        "costs.flatRates[0].of CEILING_SPLIT",
                        ceiling(STUDIES, "10", Base.STAFF),
                        flat("A", STUDIES).ofEach()),
                wrong(
                        "limits[1].on CEILING_SPLIT",
                        ceiling(STUDIES, "10", Base.STAFF),
                        ceiling(STUDIES, "10", Base.STAFF).ofEach()),
                wrong(
                        "costs.flatRates[0].of BASE_OVERLAPS_CEILING",
                        ceiling(STUDIES_AND_TRAVEL, "10", Base.STAFF),
                        flat("A", Base.sum("PART", Base.STAFF, STUDIES))),
                wrong(
                        "limits[1] BASE_OVERLAPS_CEILING",
                        ceiling(STUDIES_AND_TRAVEL, "10", Base.STAFF),
                        Limit.on(A1, Base.STAFF)
                                .atMost(share("10", Base.sum("PART", Base.STAFF, STUDIES)))
                                .refusing("R", TEXT)),
                // A share of what is a share of the limited costs.
                wrong("limits[0] CEILINGS_CIRCULAR", flat("INDIRECT", STUDIES), ceiling(STUDIES, "10", INDIRECT)),
                // 50% and 49.1% of all are 99.1%, over 99%. No share of staff is one of the total.
                wrong(
                        "limits[1] CEILING_SHARE_TOO_LARGE",
                        ceiling(STUDIES, "50", Base.DIRECT),
                        ceiling(TRAVEL, "49.1", Base.DIRECT),
                        ceiling(Base.of(CostNature.SERVICES), "10", Base.STAFF)),
                // The shares of one limit are added.
                wrong(
                        "limits[0] CEILING_SHARE_TOO_LARGE",
                        Limit.on(A1, STUDIES)
                                .atMost(Value.of(Bound.of(share("50", Base.DIRECT), share("49.1", Base.DIRECT))))
                                .reducing()),
                wrong(
                        "limits[1] CEILING_SHARE_TOO_LARGE",
                        ceiling(STUDIES, "50", Base.DIRECT),
                        ceiling(TRAVEL, "49.1", Base.DIRECT).onlyWhen(IS_GREEN)),
                // 90% of all and 10% of that on top are 99%, and 0.1% more are 99.11%.
                // 5% on top of all, and the same once more: the same 10%.
                wrong(
                        "limits[0] CEILING_SHARE_TOO_LARGE",
                        flat("FIVE", "5", Base.DIRECT),
                        flat("AGAIN", "100", Base.ofTerm("FIVE")),
                        ceiling(STUDIES, "90.1", Base.TOTAL)),
                wrong(
                        "limits[0] CEILING_SHARE_TOO_LARGE",
                        flat("INDIRECT", Base.DIRECT),
                        ceiling(STUDIES, "90.1", Base.TOTAL)),
                wrong(
                        "limits[0] CEILINGS_CIRCULAR; limits[1] CEILINGS_CIRCULAR",
                        ceiling(STUDIES, "10", rest),
                        ceiling(TRAVEL, "10", STUDIES)));
    }

    // Studies at most 50% of the total, travel at most 10% of the studies, services at most twice the travel.
    @Test
    void a_share_of_a_base_that_contains_the_limited_costs_is_no_circle() {
        Base services = Base.of(CostNature.SERVICES);
        CallBuilder chain = call().with(ceiling(STUDIES, "50", Base.TOTAL)).with(ceiling(TRAVEL, "10", STUDIES));

        assertThatNoException().isThrownBy(chain::build);
        assertThatNoException()
                .isThrownBy(() -> call().with(ceiling(TRAVEL, "10", STUDIES))
                        .with(ceiling(STUDIES, "50", Base.TOTAL))
                        .build());
        // 50% + 10% of it + 97% of that, which is 5%: 59.85%.
        assertThatNoException()
                .isThrownBy(() -> chain.with(ceiling(services, "97", TRAVEL)).build());
        // 90% + 10% of it are 99%, and 90% + 10.1% of it are 99.09%.
        assertThatNoException()
                .isThrownBy(() -> call().with(ceiling(STUDIES, "90", Base.TOTAL))
                        .with(ceiling(TRAVEL, "10", STUDIES))
                        .build());
        assertThat(faults(call().with(ceiling(STUDIES, "90", Base.TOTAL)).with(ceiling(TRAVEL, "10.1", STUDIES))))
                .containsExactly("limits[1] CEILING_SHARE_TOO_LARGE");
        // A flat rate of 100% on studies is another 45% of the total, of which travel has a tenth.
        assertThatNoException()
                .isThrownBy(() -> call().with(flat("INDIRECT", "100", STUDIES))
                        .with(ceiling(STUDIES, "45", Base.TOTAL))
                        .with(ceiling(TRAVEL, "10", INDIRECT))
                        .build());
        assertThat(faults(call().with(flat("INDIRECT", "100", STUDIES))
                        .with(ceiling(STUDIES, "45", Base.TOTAL))
                        .with(ceiling(TRAVEL, "21", INDIRECT))))
                .containsExactly("limits[1] CEILING_SHARE_TOO_LARGE");
    }

    @ParameterizedTest
    @MethodSource({"names_that_are_wrong", "bases_that_are_wrong", "limits_that_are_wrong", "ceilings_that_are_wrong"})
    void terms_are_refused_where_they_are_wrong(String fault, List<Term> terms) {
        CallBuilder call = call();
        terms.forEach(call::with);

        assertThat(String.join("; ", faults(call))).isEqualTo(fault);
    }

    @Test
    void terms_that_are_just_right_are_accepted() {
        call().with(ceiling(STUDIES, "50", Base.DIRECT))
                .with(ceiling(TRAVEL, "49", Base.DIRECT))
                .build();
        call().with(flat("INDIRECT", Base.DIRECT))
                .with(ceiling(STUDIES, "90", Base.TOTAL))
                .build();
        call().with(flat("INDIRECT", Base.STAFF)).with(flat("MORE", INDIRECT)).build();
        call().with(half(STUDIES)).with(half(TRAVEL)).build();
        call().with(Limit.on(A1, Base.AID).atMost(euros("9.00")).reducing().ofEach())
                .build();
        call().with(Limit.on(A1, Base.PUBLIC_AID)
                        .atMost(share("80", Base.TOTAL))
                        .reducing())
                .build();
        call().with(Limit.on(A1, Base.DE_MINIMIS)
                        .atMost(euros("9.00"))
                        .reducing()
                        .ofEach())
                .build();
        // What is a share of the costs of all parties needs none of each.
        call().with(flat("INDIRECT", Base.STAFF))
                .with(Limit.on(A1, STUDIES)
                        .atMost(share("10", INDIRECT).ofAllParties())
                        .reducing()
                        .ofEach())
                .build();
        // A share of a base without the limited costs is none of the total: 50% and 60% are not added.
        call().with(Limit.on(A1, STUDIES)
                        .atMost(Value.of(Bound.of(share("50", Base.DIRECT), share("60", Base.STAFF))))
                        .reducing())
                .build();
        // Nor are shares that never hold together, or two of which the lesser holds: 50% and 49%.
        call().with(ceiling(STUDIES, "60", Base.DIRECT).onlyWhen(IS_GREEN))
                .with(ceiling(TRAVEL, "60", Base.DIRECT).onlyWhen(Condition.not(IS_GREEN)))
                .build();
        call().with(ceiling(STUDIES, "60", Base.DIRECT))
                .with(ceiling(STUDIES, "50", Base.DIRECT))
                .with(ceiling(TRAVEL, "49", Base.DIRECT))
                .build();
        Call each = call().with(flat("INDIRECT", Base.STAFF).ofEach())
                .with(half(Base.TOTAL).ofEach())
                .with(ceiling(STUDIES, "10", Base.DIRECT).ofEach())
                .build();

        assertThat(each.limits()).hasSize(1);
    }

    @Test
    void the_costs_that_a_term_pays_are_those_of_its_nature_with_its_answers() {
        Criterion place = Criterion.named("PLACE", Subject.COST_LINE, TEXT)
                .withAnswer("HERE", TEXT)
                .withAnswer("THERE", TEXT);
        Set<CostNature> catering = Set.of(CostNature.CATERING);
        EligibleCosts meals = EligibleCosts.of(A1, catering)
                .ofLines(Condition.where(place).in("HERE"))
                .named("MEALS");
        Base there = Base.lines(
                "ELSEWHERE", catering, Optional.of(Condition.where(place).in("THERE")));

        assertThat(faults(call().asks(A1, place)
                        .pays(meals)
                        .with(half(Base.ofTerm("MEALS")))
                        .with(half(Base.of(CostNature.CATERING)))))
                .containsExactly("funding.aid[1].of BASES_OVERLAP");
        assertThat(call().asks(A1, place)
                        .pays(meals)
                        .with(half(Base.ofTerm("MEALS")))
                        .with(half(there))
                        .build()
                        .funding()
                        .parts())
                .hasSize(2);
    }

    @Test
    void what_is_limited_of_each_party_is_whole_in_a_base_of_some_parties() {
        Criterion small = Criterion.yesNo("SMALL", Subject.PARTY, TEXT);
        Base ofSmall = Base.lines("OF_SMALL", CostNature.STUDIES, CostNature.TRAVEL)
                .borneBy(Condition.where(small).isYes());
        CallBuilder call = call().asks(A1, small).with(flat("A", ofSmall).ofEach());

        assertThat(faults(call.with(ceiling(STUDIES, "10", Base.STAFF))))
                .containsExactly("costs.flatRates[0].of BASE_OVERLAPS_CEILING", "costs.flatRates[0].of CEILING_SPLIT");
        assertThat(call().asks(A1, small)
                        .with(flat("A", ofSmall).ofEach())
                        .with(ceiling(STUDIES, "10", Base.STAFF).ofEach())
                        .build()
                        .limits())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"100.98, limits[0] LIMITS_CONTRADICT", "100.99, limits[0] LIMITS_CONTRADICT", "101.00, "})
    void a_maximum_lies_at_least_a_euro_over_a_minimum_of_the_same_costs(String most, String fault) {
        CallBuilder call = call().with(Limit.on(A1, STUDIES).atMost(euros(most)).refusing("MOST", TEXT))
                .with(Limit.on(A1, STUDIES).atLeast(euros("100.00")).refusing("LEAST", TEXT))
                .with(Limit.on(A1, TRAVEL).atLeast(euros("500.00")).refusing("OTHER", TEXT));

        if (fault == null) {
            assertThat(call.build().limits()).hasSize(3);
        } else {
            assertThat(faults(call)).containsExactly(fault);
        }
    }

    @Test
    void a_maximum_of_a_familiar_form_lies_a_euro_over_a_minimum_of_any_form_too() {
        Limit most = Limit.on(A1, Base.TOTAL).atMost(euros("100.98")).refusing("MOST", TEXT);
        Limit least = Limit.on(A1, Base.TOTAL).atLeast(euros("100.00")).refusing("LEAST", TEXT);

        assertThat(faults(call().minimumCost(A1, euros("100.00")).with(most)))
                .containsExactly("limits[0] LIMITS_CONTRADICT");
        assertThat(faults(call().maximumCost(A1, euros("100.98")).with(least)))
                .containsExactly("limits[0] LIMITS_CONTRADICT");
        // What holds sometimes contradicts nothing that holds at other times.
        assertThat(call().with(most).with(least.onlyWhen(IS_GREEN)).build().limits())
                .hasSize(2);
    }

    @Test
    void all_parties_together_may_reach_more_than_each_may_have() {
        Limit most = Limit.on(A1, STUDIES).atMost(euros("50.00")).refusing("MOST", TEXT);
        Limit least = Limit.on(A1, STUDIES).atLeast(euros("100.00")).refusing("LEAST", TEXT);

        assertThat(call().with(most.ofEach()).with(least).build().limits()).hasSize(2);
        assertThat(faults(call().with(most).with(least.ofEach()))).containsExactly("limits[0] LIMITS_CONTRADICT");
        assertThat(faults(call().with(most.ofEach()).with(least.ofEach())))
                .containsExactly("limits[0] LIMITS_CONTRADICT");
    }

    @Test
    void the_natures_of_a_call_have_names_of_their_own() {
        CostNature total = CostNature.of("TOTAL", CostFamily.INVESTMENT, TEXT);
        CostNature trees = CostNature.of("TREES", CostFamily.INVESTMENT, TEXT);
        CostNature plants = CostNature.of("TREES", CostFamily.OPERATING, TEXT);

        assertThat(faults(Call.builder("c", TEXT).natures(total, trees, plants)))
                .containsExactly("natures.TOTAL NAME_TAKEN", "natures.TREES NAME_TAKEN");
    }

    @Test
    void a_nature_of_the_calls_own_may_have_the_code_of_a_standard_one() {
        CostNature team = CostNature.of("STAFF", CostFamily.STAFF, TEXT);
        CostNature services = CostNature.of("SERVICES", CostFamily.OPERATING, TEXT);

        assertThat(Call.builder("c", TEXT)
                        .natures(team, services)
                        .pays(A1, team, services)
                        .build()
                        .natures())
                .containsExactly(team, services);
        // The base STAFF would lack the costs of its name.
        assertThat(faults(
                        Call.builder("c", TEXT).natures(CostNature.of("STAFF", CostFamily.INVESTMENT, TEXT), services)))
                .containsExactly("natures.STAFF NAME_TAKEN");
    }

    @Test
    void the_error_of_a_name_says_whether_every_call_has_it_or_this_one() {
        CostNature trees = CostNature.of("TREES", CostFamily.INVESTMENT, TEXT);
        EligibleCosts paid = EligibleCosts.of(A1, Set.of(trees));
        CallBuilder own = Call.builder("c", TEXT).natures(trees);

        assertThat(FoundFaults.sentences(own.with(paid.named("TOTAL"))))
                .containsExactly("The name TOTAL is taken: every call has it. Choose another name.");
        assertThat(FoundFaults.sentences(Call.builder("c", TEXT).natures(trees).with(paid.named("TREES"))))
                .containsExactly(
                        "The name TREES is taken: the call also names something else so. Choose another name.");
        assertThat(FoundFaults.sentences(call().with(EligibleCosts.of(A1, Set.of(CostNature.CATERING))
                        .named("GREEN"))))
                .containsExactly(
                        "The name GREEN is taken: the call also names something else so. Choose another name.");
    }

    @Test
    void a_nature_of_a_call_is_one_that_it_has() {
        CostNature own = CostNature.of("TREES", CostFamily.INVESTMENT, TEXT);
        CallBuilder call = Call.builder("c", TEXT)
                .natures(own)
                .notJudged(NotJudged.of(A1, TEXT).onCosts(own, CostNature.LODGING));

        assertThat(faults(call.pays(A1, own, CostNature.TRAVEL)
                        .with(flat("A", Base.STAFF, CostNature.LODGING))
                        .with(refusing(STUDIES, "R"))))
                .containsExactly(
                        "limits[0].on BASE_UNKNOWN",
                        "costs.eligible UNKNOWN_VALUE",
                        "costs.flatRates[0].covers UNKNOWN_VALUE",
                        "notJudged[0].natures UNKNOWN_VALUE");
    }

    private static CallBuilder call() {
        return Call.builder("c", TEXT)
                .asks(A1, GREEN)
                .requires(A1, "USED", Condition.any(IS_GREEN, Condition.not(IS_GREEN)), TEXT)
                .pays(A1, CostNature.STAFF, CostNature.STUDIES, CostNature.TRAVEL);
    }
}
