package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FinancingPlan.Part;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Some amounts of a financing plan are known, and others only to be no less than stated. */
class OpenPartsOfThePlanTest {

    // Of 1,000.00 the applicant brings 200.00 or more, and all public aid is at most 800.00, of which the aid is
    // 500.00.
    private static CallBuilder call() {
        return half().ownContribution(L1, Rate.percent("20")).maximumPublicAid(L1, euros("800.00"));
    }

    @Test
    void a_part_that_is_open_has_its_amount_as_a_least_one() {
        FinancingPlan plan = FinancingPlan.own(euros("20000.00")).withOpen(FinancingPlan.Part.OTHER_PUBLIC);

        assertThat(plan.complete()).isFalse();
        assertThat(plan.open()).containsExactly(FinancingPlan.Part.OTHER_PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({
        // own, open; other public, open; own contribution, all public aid, verdict, missing
        "200.00,false,300.00,false,PASSED,PASSED,ELIGIBLE,''",
        "199.99,false,300.00,true,FAILED,UNKNOWN,INELIGIBLE,''",
        "0.00,true,300.01,false,UNKNOWN,FAILED,INELIGIBLE,''",
        "0.00,true,300.01,true,UNKNOWN,FAILED,INELIGIBLE,''",
        "0.00,true,300.00,false,UNKNOWN,PASSED,INCOMPLETE,own",
        "199.99,true,300.00,false,UNKNOWN,PASSED,INCOMPLETE,own",
        "200.00,true,300.00,false,PASSED,PASSED,ELIGIBLE,''",
        "200.00,false,0.00,true,PASSED,UNKNOWN,INCOMPLETE,otherPublic",
        "200.00,true,0.00,true,PASSED,UNKNOWN,INCOMPLETE,otherPublic",
        "0.00,true,0.00,true,UNKNOWN,UNKNOWN,INCOMPLETE,own otherPublic"
    })
    void a_part_that_is_open_leaves_open_what_more_of_it_can_change_and_nothing_else(
            String own,
            boolean isOwnOpen,
            String others,
            boolean areOthersOpen,
            Outcome ofOwn,
            Outcome ofPublic,
            Verdict expected,
            String missing) {
        FinancingPlan plan = FinancingPlan.own(euros(own)).withOtherPublic(euros(others));
        plan = isOwnOpen && areOthersOpen
                ? plan.withOpen(Part.OWN, Part.OTHER_PUBLIC)
                : isOwnOpen ? plan.withOpen(Part.OWN) : areOthersOpen ? plan.withOpen(Part.OTHER_PUBLIC) : plan;
        Decision decision = decide(call(), studies("1000.00").withFinancing(plan));
        assertThat(outcome(decision, Rule.OWN_CONTRIBUTION)).isEqualTo(ofOwn);
        assertThat(outcome(decision, Rule.PUBLIC_AID)).isEqualTo(ofPublic);
        assertThat(decision.funding().verdict()).isEqualTo(expected);
        assertThat(missing(decision)).isEqualTo(missing);
    }

    // The other public funds are 200.00 to 300.00, or what is known of the own ones changes nothing.
    @ParameterizedTest
    @CsvSource({
        "0.00,true,own otherPublic",
        "199.99,true,own otherPublic",
        "200.00,true,otherPublic",
        "200.00,false,otherPublic",
        "0.00,false,''"
    })
    void a_part_is_missing_that_matters_only_where_another_is_between_two_bounds(
            String own, boolean isOwnOpen, String missing) {
        FinancingPlan plan = FinancingPlan.own(euros(own));
        plan = isOwnOpen ? plan.withOpen(Part.OWN, Part.OTHER_PUBLIC) : plan.withOpen(Part.OTHER_PUBLIC);
        Decision decision = decide(
                call().publicCofinancing(L1, Rate.percent("20")),
                studies("1000.00").withFinancing(plan));
        assertThat(missing(decision)).isEqualTo(missing);
    }

    // Own funds of a fifth of 1,000.00; all public aid together is at most 80%, of which others bring 100.00 or more.
    @ParameterizedTest
    @CsvSource({"199.99, own otherPublic", "200.00, otherPublic"})
    void own_funds_that_suffice_are_not_missing_where_other_public_funds_reduce_the_aid(String own, String missing) {
        CallBuilder call = half().ownContribution(L1, Rate.percent("20"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(Share.of(Rate.percent("80"), Base.TOTAL))
                        .reducing());
        FinancingPlan plan =
                FinancingPlan.own(euros(own)).withOtherPublic(euros("100.00")).withOpen(Part.OWN, Part.OTHER_PUBLIC);

        assertThat(missing(decide(call, studies("1000.00").withFinancing(plan))))
                .isEqualTo(missing);
    }

    // Of 1,000.00: twice the own funds, four times what others bring, and 800.00 with it: 640.00 beside 160.00 of
    // others.
    @Test
    void a_part_is_missing_that_matters_through_the_aid_only_where_another_is_between_its_ends() {
        CallBuilder call = Small.call()
                .aid(L1, Rate.percent("80"))
                .limit(Limit.on(L1, Base.AID).atMost(Share.times("2", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(Share.of(Rate.percent("80"), Base.TOTAL))
                        .reducing());
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOpen(Part.OWN, Part.OTHER_PUBLIC);
        Decision decision = decide(call, studies("1000.00").withFinancing(plan));

        assertThat(decision.funding().aidUpTo()).contains(euros("640.00"));
        assertThat(missing(decision)).isEqualTo("own otherPublic");
    }

    // The private funds are half of the own ones or more, and the other public ones are 200.00 to 300.00.
    @Test
    void each_part_of_a_sum_is_missing_where_a_third_is_between_two_bounds() {
        CallBuilder call = half().limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atLeast(euros("200.00"))
                        .refusing("LEAST", new LocalizedText("autres aides", "other aid")))
                .limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atMost(euros("300.00"))
                        .refusing("MOST", new LocalizedText("autres aides", "other aid")))
                .limit(Limit.on(L1, Base.OTHER_PRIVATE)
                        .atLeast(Share.of(Rate.percent("50"), Base.OWN))
                        .refusing("MATCHED", new LocalizedText("fonds privés", "private funds")));
        FinancingPlan plan =
                FinancingPlan.own(euros("10.00")).withOpen(Part.OWN, Part.OTHER_PUBLIC, Part.OTHER_PRIVATE);
        assertThat(missing(decide(call, studies("1000.00").withFinancing(plan))))
                .isEqualTo("own otherPublic otherPrivate");
    }

    // At others of 1,600.00 the aid is 6,400.00, which the own funds must match; at either end of the others it is
    // 0.00.
    @Test
    void a_part_is_missing_that_matters_only_where_another_gives_an_aid() {
        CallBuilder call = call("80")
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(Share.of(Rate.percent("80"), Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(Share.of(Rate.percent("100"), Base.AID))
                        .refusing("MATCHED", new LocalizedText("fonds propres", "own funds")))
                .limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atMost(Share.of(Rate.percent("100"), Base.TOTAL))
                        .refusing("OTHERS", new LocalizedText("autres aides", "other aid")));
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOpen(Part.OWN, Part.OTHER_PUBLIC);
        assertThat(missing(decide(call, studies("10000.00").withFinancing(plan))))
                .isEqualTo("own otherPublic");
    }

    private static CallBuilder call(String percent) {
        return Small.call().aid(L1, Rate.percent(percent));
    }

    private static String missing(Decision decision) {
        return decision.missing().stream()
                .map(MissingFact::path)
                .map(path -> path.replace("operation.financing.", ""))
                .collect(Collectors.joining(" "));
    }

    // Own funds of at least 200.00 and other public aid of at least 100.00: more of one alone is enough for neither.
    @Test
    void parts_of_which_more_is_enough_only_together_are_missing_and_no_other_part() {
        CallBuilder call = call().publicCofinancing(L1, Rate.percent("10"));
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOpen(Part.OWN, Part.OTHER_PUBLIC, Part.IN_KIND);
        Decision decision = decide(call, studies("1000.00").withFinancing(plan));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(missing(decision)).isEqualTo("own otherPublic");
    }

    @Test
    void a_part_at_which_the_call_does_not_look_leaves_nothing_open() {
        FinancingPlan plan = FinancingPlan.own(euros("200.00")).withOpen(Part.OTHER_PRIVATE, Part.IN_KIND);
        Decision decision = decide(call(), studies("1000.00").withFinancing(plan));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    // Own funds of 100.00 are to be no less than all de minimis aid, which is 50.00 now, and contributions in kind no
    // less than nothing.
    @Test
    void a_part_that_no_limit_can_fail_by_is_not_missing_beside_earlier_aid_that_a_known_part_depends_on() {
        LocalizedText words = new LocalizedText("texte", "text");
        CallBuilder call = half().limit(Limit.on(L1, Base.OWN)
                        .atLeast(Share.times("1", Base.DE_MINIMIS))
                        .refusing("OWN", words))
                .limit(Limit.on(L1, Base.IN_KIND).atLeast(euros("0.00")).refusing("IN_KIND", words));
        FinancingPlan plan = FinancingPlan.own(euros("100.00")).withOpen(Part.OTHER_PRIVATE, Part.IN_KIND);
        Decision decision = decide(call, studies("100.00").withFinancing(plan));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(missing(decision)).isEqualTo("applicant.deMinimisAid");
    }

    // Half of 1,000.00 is cut to 100.00 as the aid of a party. With two parts open the search compares the maximum of
    // 200.00 with the uncut 500.00, and is not sure that every plan meets it; with one of them open it is.
    @Test
    void parts_that_may_matter_only_together_are_missing_and_none_at_which_the_call_does_not_look() {
        LocalizedText words = new LocalizedText("texte", "text");
        CallBuilder call = Small.call()
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50"))).ofEach())
                .limit(Limit.on(L1, Base.AID).atMost(euros("100.00")).reducing().ofEach())
                .limit(Limit.on(L1, Base.AID).atMost(euros("200.00")).refusing("AID", words))
                .limit(Limit.on(L1, Base.OTHER_PRIVATE)
                        .atLeast(Share.times("1", Base.DE_MINIMIS))
                        .refusing("PRIVATE", words))
                .limit(Limit.on(L1, Base.OWN).atLeast(euros("0.00")).refusing("OWN", words))
                .limit(Limit.on(L1, Base.IN_KIND).atLeast(euros("0.00")).refusing("IN_KIND", words));
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOtherPrivate(euros("150.00"));

        assertThat(missing(decide(
                        call,
                        studies("1000.00").withFinancing(plan.withOpen(Part.OWN, Part.IN_KIND, Part.OTHER_PUBLIC)))))
                .isEqualTo("applicant.deMinimisAid own inKind");
        assertThat(missing(
                        decide(call, studies("1000.00").withFinancing(plan.withOpen(Part.IN_KIND, Part.OTHER_PUBLIC)))))
                .isEqualTo("applicant.deMinimisAid");
    }

    // A tenth of 1,000.00 at most, of what nobody states or what may be more than stated.
    @ParameterizedTest
    @EnumSource(Part.class)
    void a_maximum_of_each_part_is_open_while_the_part_is(Part part) {
        Base on = Map.of(
                        Part.OWN, Base.OWN,
                        Part.OTHER_PUBLIC, Base.OTHER_PUBLIC,
                        Part.OTHER_PRIVATE, Base.OTHER_PRIVATE,
                        Part.IN_KIND, Base.IN_KIND)
                .get(part);
        CallBuilder call = half().limit(Limit.on(L1, on)
                .atMost(Share.of(Rate.percent("10"), Base.TOTAL))
                .refusing("TENTH", new LocalizedText("dixième", "tenth")));
        FinancingPlan plan = FinancingPlan.own(euros("100.00"))
                .withOtherPublic(euros("100.00"))
                .withOtherPrivate(euros("100.00"))
                .withInKind(euros("100.00"));
        assertThat(decide(call, studies("1000.00").withFinancing(plan))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(decide(call, studies("999.99").withFinancing(plan)).funding().verdict())
                .isEqualTo(Verdict.INELIGIBLE);
        Decision open = decide(call, studies("1000.00").withFinancing(plan.withOpen(Part.values())));
        assertThat(open.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.missing())
                .extracting(MissingFact::path)
                .containsExactly(part.fact().path());
        Decision unknown = decide(call, studies("1000.00"));
        assertThat(unknown.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(unknown.missing()).extracting(MissingFact::path).containsExactly("operation.financing");
    }

    // The aid is at most four times the own funds, and private funders bring a tenth of 1,000.00 or more.
    @Test
    void a_part_that_only_the_aid_depends_on_is_missing_beside_one_that_a_limit_looks_at() {
        CallBuilder call = half().limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OWN))
                        .reducing())
                .limit(Limit.on(L1, Base.OTHER_PRIVATE)
                        .atLeast(Share.of(Rate.percent("10"), Base.TOTAL))
                        .refusing("TENTH", new LocalizedText("dixième", "tenth")));
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOpen(Part.OWN, Part.OTHER_PRIVATE);
        assertThat(missing(decide(call, studies("1000.00").withFinancing(plan))))
                .isEqualTo("own otherPrivate");
        // 125.00 and more give the aid of 500.00.
        FinancingPlan enough = FinancingPlan.own(euros("125.00")).withOpen(Part.OWN, Part.OTHER_PRIVATE);
        assertThat(missing(decide(call, studies("1000.00").withFinancing(enough))))
                .isEqualTo("otherPrivate");
    }

    // The aid is at most four times the own funds; the other public funds are 200.00 to 300.00, neither of their ends.
    @Test
    void a_part_that_only_the_aid_depends_on_is_missing_where_another_is_between_two_bounds() {
        CallBuilder call = half().limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OWN))
                        .reducing())
                .limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atLeast(euros("200.00"))
                        .refusing("LEAST", new LocalizedText("autres aides", "other aid")))
                .limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atMost(euros("300.00"))
                        .refusing("MOST", new LocalizedText("autres aides", "other aid")));
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOpen(Part.OWN, Part.OTHER_PUBLIC);
        assertThat(missing(decide(call, studies("1000.00").withFinancing(plan))))
                .isEqualTo("own otherPublic");
    }

    // At others of 1,600.00 the aid is 6,400.00, if private funders bring 1,600.00, too; at either end of the others it
    // is
    // 0.00. That is enough for the limit, which looks at the aid.
    @Test
    void a_part_that_only_the_aid_depends_on_is_missing_where_a_limit_looks_at_an_aid_between_two_ends() {
        CallBuilder call = call("80")
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PRIVATE))
                        .reducing())
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(Share.of(Rate.percent("80"), Base.TOTAL))
                        .reducing())
                .minimumAid(L1, euros("0.00"));
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOpen(Part.OTHER_PUBLIC, Part.OTHER_PRIVATE);
        assertThat(missing(decide(call, studies("10000.00").withFinancing(plan))))
                .isEqualTo("otherPublic otherPrivate");
    }

    @Test
    void amounts_that_only_help_leave_an_exact_result() {
        // The aid is at most four times each of the two, and both are a fifth of the total or more.
        CallBuilder call = call("80")
                .limit(Limit.on(L1, Base.AID).atMost(Share.times("4", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .ownContribution(L1, Rate.percent("20"))
                .publicCofinancing(L1, Rate.percent("20"));
        Decision decision = decide(call, studies("1000.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("800.00"));
        assertThat(decision.funding().reason()).isEmpty();
    }

    // Half of 200.00 of others, or a fifth of 1,000.00 of the total.
    @Test
    void each_limit_states_its_own_bound_in_words() {
        CallBuilder call = half().limit(Limit.on(L1, Base.OWN)
                        .atLeast(Share.of(Rate.percent("50"), Base.OTHER_PUBLIC))
                        .refusing("HALF", new LocalizedText("fonds propres", "own funds")))
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(Share.of(Rate.percent("20"), Base.TOTAL))
                        .refusing("FIFTH", new LocalizedText("fonds propres", "own funds")));
        Decision decision = decide(call, studies("1000.00"));
        assertThat(decision.find(Rule.of("HALF")).orElseThrow().message(Locale.ENGLISH))
                .isEqualTo("Own funds: it depends on what is missing whether the minimum"
                        + " (50% of the public co-financing) is reached.");
        assertThat(decision.find(Rule.of("FIFTH")).orElseThrow().message(Locale.ENGLISH))
                .isEqualTo("Own funds: it depends on what is missing whether the minimum"
                        + " (20% of the total eligible cost) is reached.");
    }

    // The aid is 500.00, and with the others at most 800.00: what is more than 300.00 of the others is taken of it.
    @Test
    void what_an_open_part_may_take_of_the_aid_is_a_range() {
        CallBuilder call = half().limit(
                        Limit.on(L1, Base.PUBLIC_AID).atMost(euros("800.00")).reducing());
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("400.00"));
        Decision open = decide(call, studies("1000.00").withFinancing(plan.withOpen(Part.OTHER_PUBLIC)));
        assertThat(open.funding().aid()).contains(euros("0.00"));
        assertThat(open.funding().aidUpTo()).contains(euros("400.00"));
        assertThat(open.missing()).extracting(MissingFact::path).containsExactly("operation.financing.otherPublic");
        Decision known = decide(call, studies("1000.00").withFinancing(plan.withOpen(Part.OWN)));
        assertThat(known.funding().aid()).contains(euros("400.00"));
        assertThat(known.missing()).isEmpty();
    }

    // 50.00 more would be enough for own funds of 200.00, and not for more of them.
    @Test
    void a_bound_that_is_a_share_of_an_open_part_has_no_remedy() {
        CallBuilder call = half().limit(Limit.on(L1, Base.OTHER_PUBLIC)
                .atLeast(Share.of(Rate.percent("100"), Base.OWN))
                .refusing("MATCHED", new LocalizedText("autres aides", "other aid")));
        FinancingPlan plan = FinancingPlan.own(euros("200.00")).withOtherPublic(euros("150.00"));
        Finding open = failed(decide(call, studies("1000.00").withFinancing(plan.withOpen(Part.OWN))));
        assertThat(open.remedy()).isEmpty();
        assertThat(open.figures()).isEqualTo(Figures.NONE);
        assertThat(failed(decide(call, studies("1000.00").withFinancing(plan))).remedy())
                .isPresent();
    }

    // The aid of 500.00 is a fifth of 2,500.00, and no maximum is sure while more of other public money may follow.
    @ParameterizedTest
    @CsvSource({"'',UNKNOWN", "100.00,UNKNOWN", "2500.00,PASSED"})
    void a_limit_on_the_aid_whose_bound_is_open_has_no_figure_and_states_the_bound_in_words(
            String others, Outcome expected) {
        CallBuilder call = half().limit(Limit.on(L1, Base.AID)
                .atMost(Share.of(Rate.percent("20"), Base.OTHER_PUBLIC))
                .refusing("MATCHED", new LocalizedText("aide", "aid")));
        Operation operation = others.isEmpty()
                ? studies("1000.00")
                : studies("1000.00")
                        .withFinancing(FinancingPlan.own(euros("0.00"))
                                .withOtherPublic(euros(others))
                                .withOpen(Part.OTHER_PUBLIC));
        Finding finding = decide(call, operation).find(Rule.of("MATCHED")).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.figures()).isEqualTo(Figures.NONE);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        expected == Outcome.UNKNOWN
                                ? "Aid: it depends on what is missing whether the maximum"
                                        + " (20% of the public co-financing) is respected."
                                : "Aid: €500.00. The maximum of 20% of the public co-financing is respected.");
    }

    // Whether the person is paid or not, 100.00 of studies are at most half of the total or not.
    @Test
    void a_bound_that_depends_on_what_is_missing_is_stated_in_words() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                        .atMost(Share.of(Rate.percent("50"), Base.TOTAL))
                        .refusing("STUDIED", new LocalizedText("études", "studies")));
        Finding finding = decide(call, studies("100.00").with(Small.inDoubt("Agent", "100.00")))
                .find(Rule.of("STUDIED"))
                .orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Studies: €100.00. It depends on what is missing whether the maximum (50% of the total"
                        + " eligible cost) is respected.");
    }

    private static Finding failed(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .findFirst()
                .orElseThrow();
    }

    // 0.00 of own funds would be no figure: nobody stated it.
    @Test
    void an_open_part_has_no_figure_and_no_remedy() {
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("300.01"));
        Decision decision =
                decide(call(), studies("1000.00").withFinancing(plan.withOpen(Part.OWN, Part.OTHER_PUBLIC)));
        assertThat(decision.find(Rule.OWN_CONTRIBUTION).orElseThrow().message(Locale.ENGLISH))
                .endsWith("the financing plan is not completely known.");
        assertThat(decision.find(Rule.OWN_CONTRIBUTION).orElseThrow().figures()).isEqualTo(Figures.NONE);
        // 0.01 less would not be enough if more is added.
        assertThat(decision.find(Rule.PUBLIC_AID).orElseThrow().remedy()).isEmpty();
    }

    // 1,000.00 less the aid of 500.00 and the 300.00 of others.
    @Test
    void the_table_and_the_disclosure_state_an_open_part_as_a_least_amount() {
        FinancingPlan plan = FinancingPlan.own(euros("0.00"))
                .withOtherPublic(euros("300.00"))
                .withOpen(Part.OWN, Part.IN_KIND);
        Decision decision = decide(call(), studies("1000.00").withFinancing(plan));
        assertThat(decision.explanation(Locale.ENGLISH).text().lines().map(String::strip))
                .anyMatch(line -> line.matches("− Other public funders +€300.00"))
                .anyMatch(line -> line.matches("− Own funds +at least €0.00"))
                .anyMatch(line -> line.matches("− Contributions in kind +at least €0.00"))
                .noneMatch(line -> line.startsWith("− Private funders"))
                .anyMatch(line -> line.matches("= Not financed yet +at most €200.00"));
        assertThat(decision.disclosure(Locale.FRENCH).text())
                .contains("autofinancement au moins 0,00", "contreparties publiques 300,00", "en nature au moins 0,00");
    }
}
