package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of each party: rates, flat rates, lump sums and limits on what each body that takes part has of its own. */
class EachPartyTest {

    private static final Clause P1 = new Clause("P1", "chaque partenaire");
    private static final LocalizedText TEXT = new LocalizedText("l'appel", "the call");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, new LocalizedText("Taille", "Size"))
            .withAnswer("SMALL", new LocalizedText("petite", "small"))
            .withAnswer("MEDIUM", new LocalizedText("moyenne", "medium"))
            .withAnswer("MIDCAP", new LocalizedText("intermédiaire", "mid-cap"))
            .withAnswer("LARGE", new LocalizedText("grande", "large"));
    private static final Answer SMALL = Answer.of("SMALL");
    private static final Answer MIDCAP = Answer.of("MIDCAP");
    private static final Condition IS_SMALL = where(SIZE).in(SMALL);
    // 60% for small, 50% for medium, 35% for mid-caps, 25% for large enterprises.
    private static final Value<Rate> BY_SIZE = Value.when(IS_SMALL, Rate.percent("60"))
            .orWhen(where(SIZE).in(Answer.of("MEDIUM")), Rate.percent("50"))
            .orWhen(where(SIZE).in(MIDCAP), Rate.percent("35"))
            .otherwise(Rate.percent("25"));

    private static CallBuilder call() {
        return Call.builder("c", TEXT).pays(P1, CostNature.STUDIES, CostNature.STAFF, CostNature.COMMUNICATION);
    }

    private static CallBuilder bySize() {
        return call().asks(P1, SIZE).aid(AidIntensity.of(P1, BY_SIZE).ofEach());
    }

    private static Dossier dossier(Answer applicant, Answer partner, CostLine... lines) {
        return Dossier.of(
                Applicant.of(Party.unknown().withName("Atelier"))
                        .answering(SIZE, applicant)
                        .withMembers(List.of(Party.unknown().withName("Labo").answering(SIZE, partner))),
                Operation.titled("Projet").withCostLines(List.of(lines)));
    }

    private static CostLine studies(String amount) {
        return CostLine.of(CostNature.STUDIES, euros(amount));
    }

    private static CostLine ofLabo(String amount) {
        return studies(amount).withPartner("Labo");
    }

    private static Decision decided(CallBuilder call, Dossier dossier) {
        return Assessor.of(call.build()).assess(dossier);
    }

    @Test
    void each_party_has_the_rate_of_its_size() {
        // i-Démo: 60% of 600,000 and 35% of 900,000 are 360,000 + 315,000.
        Decision decision = decided(bySize(), dossier(SMALL, MIDCAP, studies("600000.00"), ofLabo("900000.00")));

        assertThat(decision.funding().aid()).contains(euros("675000.00"));
        assertThat(decision.aidShares())
                .extracting(AidShare::aid)
                .containsExactly(euros("360000.00"), euros("315000.00"));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains(
                        "Atelier: €360,000.00 (60% of the eligible cost of €600,000.00; P1, since the answer to “Size” is “small”)",
                        "Labo: €315,000.00 (35% of the eligible cost of €900,000.00; P1, since the answer to “Size” is “mid-cap”)");
    }

    @Test
    void an_applicant_without_partners_has_a_rate_and_a_sentence_as_a_party() {
        Applicant alone = Applicant.of(Party.unknown().withName("Atelier")).answering(SIZE, SMALL);
        Decision decision =
                decided(bySize(), Dossier.of(alone, Operation.titled("Projet").with(studies("500.00"))));

        assertThat(decision.funding().aid()).contains(euros("300.00"));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains(
                        "Atelier: €300.00 (60% of the eligible cost of €500.00; P1, since the answer to “Size” is “small”)");
    }

    @Test
    void a_flat_rate_of_each_party_is_rounded_for_each() {
        // Interreg Europe: administration 15% of staff, each party; 80% and 70%.
        Value<Rate> rates = Value.when(IS_SMALL, Rate.percent("80")).otherwise(Rate.percent("70"));
        CallBuilder call = call().asks(P1, SIZE)
                .flatRate(FlatRate.of(P1, Rate.percent("15"), Base.STAFF)
                        .named("OFFICE")
                        .ofEach())
                .aid(AidIntensity.of(P1, rates).ofEach());
        Decision decision = decided(
                call,
                dossier(
                        SMALL,
                        MIDCAP,
                        CostLine.staff("A", euros("60000.00")),
                        studies("5000.00"),
                        CostLine.staff("B", euros("40000.00")).withPartner("Labo"),
                        ofLabo("4000.00")));

        // 60,000 + 9,000 + 5,000 = 74,000, of which 59,200; 40,000 + 6,000 + 4,000 = 50,000, of which 35,000.
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("124000.00"));
        assertThat(decision.funding().aid()).contains(euros("94200.00"));

        // 15% of 0.05 is 0.0075 for each: two times nothing, not one cent of 0.015.
        Decision cents = decided(
                call,
                dossier(
                        SMALL,
                        SMALL,
                        CostLine.staff("A", euros("0.05")),
                        CostLine.staff("B", euros("0.05")).withPartner("Labo")));
        assertThat(cents.costs().retainedTotal()).isEqualTo(euros("0.10"));
    }

    @ParameterizedTest
    @CsvSource({"6000.00,ELIGIBLE", "5999.99,INELIGIBLE"})
    void the_flat_rates_of_all_parties_are_in_a_base_of_the_operation(String most, Verdict verdict) {
        // 10% of 40,000.00 and of 20,000.00.
        CallBuilder call = call().asks(P1, SIZE)
                .flatRate(FlatRate.of(P1, Rate.percent("10"), Base.DIRECT)
                        .named("OFFICE")
                        .ofEach())
                .aid(AidIntensity.of(P1, BY_SIZE).ofEach())
                .limit(Limit.on(P1, Base.ofTerm("OFFICE")).atMost(euros(most)).refusing("OFFICE_COSTS", TEXT));
        Decision decision = decided(call, dossier(SMALL, MIDCAP, studies("40000.00"), ofLabo("20000.00")));

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(verdict);
    }

    @Test
    void a_lump_sum_of_each_party_is_paid_to_the_applicant_and_to_every_partner() {
        CallBuilder call = bySize().lumpSum(
                        LumpSum.of(P1, euros("1000.00")).onlyWhen(IS_SMALL).ofEach());

        assertThat(decided(call, dossier(SMALL, SMALL, studies("10.00")))
                        .costs()
                        .retainedTotal())
                .isEqualTo(euros("2010.00"));
        assertThat(decided(call, dossier(SMALL, MIDCAP, studies("10.00")))
                        .costs()
                        .retainedTotal())
                .isEqualTo(euros("1010.00"));
    }

    @Test
    void a_ceiling_of_each_party_takes_of_the_party_alone() {
        Limit ceiling = Limit.on(P1, Base.of(CostNature.COMMUNICATION))
                .atMost(Share.of(Rate.percent("5"), Base.TOTAL))
                .reducing()
                .ofEach();
        Decision decision = decided(
                bySize().limit(ceiling),
                dossier(
                        SMALL,
                        SMALL,
                        studies("95000.00"),
                        CostLine.of(CostNature.COMMUNICATION, euros("10000.00")),
                        ofLabo("95000.00"),
                        CostLine.of(CostNature.COMMUNICATION, euros("1000.00")).withPartner("Labo")));

        // 5% of 100,000 is 5,000; 1,000 of 96,000 is less.
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("196000.00"));
        assertThat(decision.reductions()).singleElement().satisfies(reduction -> {
            assertThat(reduction.party()).contains("applicant");
            assertThat(reduction.amount()).isEqualTo(euros("5000.00"));
            assertThat(reduction.message(Locale.FRENCH)).startsWith("Atelier\u00a0: ");
        });
    }

    @Test
    void a_share_of_all_parties_is_one_of_the_whole_operation() {
        Limit ceiling = Limit.on(P1, Base.of(CostNature.COMMUNICATION))
                .atMost(Share.of(Rate.percent("10"), Base.of(CostNature.STUDIES))
                        .ofAllParties())
                .reducing()
                .ofEach();
        Decision decision = decided(
                bySize().limit(ceiling),
                dossier(
                        SMALL,
                        SMALL,
                        studies("100.00"),
                        CostLine.of(CostNature.COMMUNICATION, euros("50.00")),
                        ofLabo("200.00"),
                        CostLine.of(CostNature.COMMUNICATION, euros("30.00")).withPartner("Labo")));

        // Each at most 10% of 300: 50 is cut to 30, and 30 remains.
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("360.00"));
    }

    @Test
    void what_reduces_the_whole_aid_is_taken_of_each_party_in_proportion() {
        // 300.00 and 120.00 cut to 100.00 by 320: 228.57… and 91.42…, in cents 228.57 and 91.43 of what is taken.
        Decision decision = decided(
                bySize().maximumAid(P1, euros("100.00")), dossier(SMALL, SMALL, studies("500.00"), ofLabo("200.00")));

        assertThat(decision.aidShares()).extracting(AidShare::aid).containsExactly(euros("71.43"), euros("28.57"));
    }

    @Test
    void the_cents_that_whole_euros_take_are_taken_of_each_party_in_proportion() {
        // 60% of 100.55 and of 50.55 are 60.33 and 30.33, in all 90.66. In proportion, 0.4392 and 0.2208 of the 0.66.
        Decision decision = decided(bySize().wholeEuros(P1), dossier(SMALL, SMALL, studies("100.55"), ofLabo("50.55")));

        assertThat(decision.funding().aid()).contains(euros("90.00"));
        assertThat(decision.aidShares()).extracting(AidShare::aid).containsExactly(euros("59.89"), euros("30.11"));
        assertThat(decision.reductions()).singleElement().satisfies(reduction -> {
            assertThat(reduction.amount()).isEqualTo(euros("0.66"));
            assertThat(reduction.party()).isEmpty();
        });
    }

    @Test
    void what_each_party_is_paid_beside_its_lines_is_one_amount_of_the_costs() {
        // 15% of 100.00 and of 40.00 of staff, and two times 30.00
        CallBuilder call = bySize().flatRate(FlatRate.of(P1, Rate.percent("15"), Base.STAFF)
                        .named("OFFICE")
                        .ofEach())
                .lumpSum(LumpSum.of(P1, euros("30.00")).ofEach());
        Decision decision = decided(
                call,
                dossier(
                        SMALL,
                        MIDCAP,
                        CostLine.staff("A", euros("100.00")),
                        CostLine.staff("B", euros("40.00")).withPartner("Labo")));

        assertThat(decision.costs().added())
                .extracting(
                        CostItem::code,
                        CostItem::amount,
                        item -> item.how().orElseThrow().english())
                .containsExactly(
                        tuple(CostItem.LUMP_SUM, euros("60.00"), "lump sum of each participating organisation (P1)"),
                        tuple(
                                CostItem.FLAT_RATE,
                                euros("21.00"),
                                "flat rate of 15% of the direct staff costs of each participating organisation (P1)"));
    }

    @Test
    void the_words_on_the_aid_name_what_each_party_has_and_what_is_taken_of_the_sum() {
        // 300.00 and 120.00 cut to 100.00
        Decision decision = decided(
                bySize().maximumAid(P1, euros("100.00")), dossier(SMALL, SMALL, studies("500.00"), ofLabo("200.00")));

        assertThat(decision.costs()
                        .find(CostItem.COMPUTED_AID)
                        .orElseThrow()
                        .how()
                        .orElseThrow()
                        .english())
                .isEqualTo(
                        "Atelier: €300.00 (60% of the eligible cost of €500.00; P1, since the answer to “Size” is “small”)"
                                + ", plus Labo: €120.00 (60% of the eligible cost of €200.00; P1, since the answer to “Size” is “small”)"
                                + ", less €320.00 (P1)");
    }

    @Test
    void a_limit_on_the_aid_of_each_party_reduces_the_aid_of_each() {
        Limit most = Limit.on(P1, Base.AID).atMost(euros("100.00")).reducing().ofEach();
        Dossier dossier = dossier(SMALL, SMALL, studies("500.00"), ofLabo("50.00"));

        // 300.00 is cut to 100.00, and 30.00 remains.
        Decision decision = decided(bySize().limit(most), dossier);
        assertThat(decision.funding().aid()).contains(euros("130.00"));
        assertThat(decision.reductions()).extracting(Reduction::party).containsExactly(Optional.of("applicant"));

        // Where no part of the aid is of each party, it is one limit on the whole aid: half of 550.00 is cut.
        assertThat(decided(
                                call().asks(P1, SIZE)
                                        .requires(P1, "ANY", Condition.applicant(IS_SMALL), TEXT)
                                        .aid(P1, Rate.percent("50"))
                                        .limit(most),
                                dossier)
                        .funding()
                        .aid())
                .contains(euros("100.00"));
    }

    @Test
    void a_limit_of_each_party_names_the_amount_of_the_party_that_does_not_meet_it() {
        Rule rule = Rule.of("OWN_STUDIES");
        Limit studies = Limit.on(P1, Base.of(CostNature.STUDIES))
                .atMost(euros("100.00"))
                .refusing("OWN_STUDIES", TEXT)
                .ofEach();
        // 50.00 over, beside 1,000.00 of communication and 60.00 of a partner
        CostLine communication = CostLine.of(CostNature.COMMUNICATION, euros("1000.00"));
        Finding over = decided(
                        bySize().limit(studies),
                        dossier(SMALL, MIDCAP, communication, studies("150.00"), ofLabo("60.00")))
                .find(rule)
                .orElseThrow();
        assertThat(over.message(Locale.ENGLISH))
                .isEqualTo(
                        "The call: at most €100.00 for each participating organisation. Not respected by: Atelier (€150.00).");
        assertThat(over.remedy().orElseThrow().message(Locale.ENGLISH))
                .isEqualTo("Gap: €50.00 above the maximum (costs of studies) (costs of Atelier).");
        // 50.00 and 60.00 over: no amount says of whom.
        Finding both = decided(bySize().limit(studies), dossier(SMALL, MIDCAP, studies("150.00"), ofLabo("160.00")))
                .find(rule)
                .orElseThrow();
        assertThat(both.message(Locale.ENGLISH))
                .isEqualTo(
                        "The call: at most €100.00 for each participating organisation. Not respected by: Labo (€160.00); Atelier (€150.00).");
        assertThat(both.remedy()).isEmpty();
    }

    @Test
    void of_parties_that_do_not_meet_a_limit_of_each_the_one_that_is_furthest_from_it_is_shown() {
        Base studies = Base.of(CostNature.STUDIES);
        Base communication = Base.of(CostNature.COMMUNICATION);
        CostLine tenOfLabo =
                CostLine.of(CostNature.COMMUNICATION, euros("10.00")).withPartner("Labo");
        CostLine hundredOfLabo =
                CostLine.of(CostNature.COMMUNICATION, euros("100.00")).withPartner("Labo");
        Limit.Start onStudies = Limit.on(P1, studies);
        Limit.Start onCommunication = Limit.on(P1, communication);
        Share half = Share.of(Rate.percent("50"), studies);

        // 350.00 and 440.00 are missing.
        assertThat(shown(onStudies.atLeast(euros("500.00")), studies("150.00"), ofLabo("60.00")))
                .isEqualTo(AmountRange.of(euros("60.00")));
        // Half of 1,000.00 and of 100.00: 400.00 and 40.00 are missing.
        assertThat(shown(
                        onCommunication.atLeast(half),
                        studies("1000.00"),
                        CostLine.of(CostNature.COMMUNICATION, euros("100.00")),
                        ofLabo("100.00"),
                        tenOfLabo))
                .isEqualTo(AmountRange.of(euros("100.00")));
        // Half of 600.00 and of 40.00: 10.00 and 80.00 too much.
        assertThat(shown(
                        onCommunication.atMost(half),
                        studies("600.00"),
                        CostLine.of(CostNature.COMMUNICATION, euros("310.00")),
                        ofLabo("40.00"),
                        hundredOfLabo))
                .isEqualTo(AmountRange.of(euros("100.00")));
        // 400.00 and 300.00 are missing, or with the staff in doubt 100.00 and 300.00.
        assertThat(shown(
                        Limit.on(P1, Base.DIRECT).atLeast(euros("500.00")),
                        studies("100.00"),
                        CostLine.staff("Agente", euros("300.00")),
                        ofLabo("200.00")))
                .isEqualTo(new AmountRange(euros("100.00"), euros("400.00")));
    }

    private static AmountRange shown(Limit limit, CostLine... lines) {
        CallBuilder call = bySize().staffMinimum(P1, FteShare.fte("0.20"))
                .limit(limit.refusing("OF_EACH", TEXT).ofEach());
        return Small.amounts(decided(call, dossier(SMALL, MIDCAP, lines)), Rule.of("OF_EACH"))
                .actual();
    }

    @Test
    void a_sentence_names_those_who_break_a_limit_of_each_party_the_furthest_from_it_first() {
        Limit least = Limit.on(P1, Base.DIRECT).atLeast(euros("500.00"));

        // 400.00 and 300.00 are missing.
        assertThat(sentence(least, studies("100.00"), ofLabo("200.00")))
                .endsWith(
                        "at least €500.00 for each participating organisation. Not respected by: Atelier (€100.00); Labo (€200.00).");
        // 300.00 and 400.00, and as much of both: the first of them is shown.
        assertThat(sentence(least, studies("200.00"), ofLabo("100.00")))
                .endsWith("Not respected by: Labo (€100.00); Atelier (€200.00).");
        assertThat(sentence(least, studies("200.00"), ofLabo("200.00")))
                .endsWith("Not respected by: Atelier (€200.00); Labo (€200.00).");
        assertThat(sentence(least, studies("500.00"), ofLabo("499.99"))).endsWith("Not respected by: Labo (€499.99).");
        assertThat(sentence(least, studies("500.00"), ofLabo("500.00")))
                .endsWith(
                        "at least €500.00 for each participating organisation. Respected by all: Atelier (€500.00); Labo (€500.00).");
    }

    @Test
    void nobody_is_named_who_may_meet_a_limit_of_each_party() {
        Limit least = Limit.on(P1, Base.DIRECT).atLeast(euros("500.00"));

        // The staff is in doubt.
        assertThat(sentence(least, studies("100.00"), CostLine.staff("Agente", euros("450.00")), ofLabo("200.00")))
                .endsWith("Not respected by: Labo (€200.00).");
        // In one case or the other another party breaks it.
        Criterion inside = Criterion.yesNo("INSIDE", Subject.OPERATION, TEXT);
        Value<Bound> most = Value.when(where(inside).in(Answer.of(true)), Bound.of(euros("100.00")))
                .otherwise(Bound.of(euros("250.00")));
        CallBuilder call = bySize().asks(P1, inside)
                .limit(Limit.on(P1, Base.DIRECT)
                        .atMost(most)
                        .refusing("OF_EACH", TEXT)
                        .ofEach());
        assertThat(sentence(decided(call, dossier(SMALL, MIDCAP, studies("200.00"), ofLabo("300.00")))))
                .endsWith("Not respected by: Labo (€300.00).");
    }

    @Test
    void nobody_is_named_whose_missing_facts_or_further_costs_may_mend_it() {
        Limit between = Limit.on(P1, Base.DIRECT)
                .atLeast(euros("500.00"))
                .withUpper(new Limit.Edge(Value.of(Bound.of(euros("1000.00"))), false));
        // Further costs of the first may reach 500.00; those of the second are over 1,000.00 for good.
        assertThat(openSentence(between, studies("200.00"), ofLabo("2000.00")))
                .endsWith("Not respected by: Labo (€2,000.00).");
        // At most as much as of communication, or 500.00: more communication may follow.
        assertThat(openSentence(bySizeAtMost(Base.of(CostNature.COMMUNICATION)), studies("800.00"), ofLabo("1000.00")))
                .endsWith(
                        "Not respected by: Labo (€1,000.00; required: at most €500.00, the general case: the dossier is not in the"
                                + " case where the answer to “Size” is “small”).");
        // Other public money is not stated yet.
        assertThat(sentence(bySizeAtMost(Base.OTHER_PUBLIC), studies("800.00"), ofLabo("1000.00")))
                .contains("Not respected by: Labo (€1,000.00; required: at most €500.00");
        // 300.00 of none or 400.00 of staff; the 100.00 of the other, of none, are not searched.
        Limit ofStaff = Limit.on(P1, Base.of(CostNature.STUDIES)).atMost(Share.of(Rate.percent("100"), Base.STAFF));
        assertThat(sentence(ofStaff, studies("300.00"), CostLine.staff("Agente", euros("400.00")), ofLabo("100.00")))
                .contains("is not respected")
                .doesNotContain("concerned");
        // 500.00 of at most 400.00, and 150.00 of none: the one that is furthest from it is shown.
        assertThat(shown(ofStaff, studies("500.00"), CostLine.staff("Agente", euros("400.00")), ofLabo("150.00")))
                .isEqualTo(AmountRange.of(euros("150.00")));
        // Nothing is in doubt.
        assertThat(sentence(ofStaff, studies("300.00"), ofLabo("100.00")))
                .endsWith(
                        "at most €0.00 (100% of the direct staff costs) for each participating organisation. Not respected by: Atelier (€300.00); Labo (€100.00).");
    }

    private static Limit bySizeAtMost(Base base) {
        Share share = Share.of(Rate.percent("100"), base);
        Share most = base.isOfCosts() ? share : share.ofAllParties();
        return Limit.on(P1, Base.of(CostNature.STUDIES))
                .atMost(Value.when(IS_SMALL, Bound.of(most)).otherwise(Bound.of(euros("500.00"))));
    }

    private static String openSentence(Limit limit, CostLine... lines) {
        Dossier dossier = dossier(SMALL, MIDCAP, lines);
        return sentence(decided(
                bySize().limit(limit.refusing("OF_EACH", TEXT).ofEach()),
                dossier.withOperation(dossier.operation().withFurtherCosts())));
    }

    @Test
    void a_sentence_names_those_for_whom_the_call_sets_no_rate() {
        Value<Rate> rates = Value.when(IS_SMALL, Rate.percent("60"));
        CallBuilder call = call().asks(P1, SIZE).aid(AidIntensity.of(P1, rates).ofEach());
        Decision decision = decided(call, dossier(SMALL, MIDCAP, studies("500.00"), ofLabo("500.00")));

        assertThat(decision.find(Rule.of("AID_RATE")).orElseThrow().message(Locale.FRENCH))
                .isEqualTo("L'appel ne prévoit pas de taux d'aide pour ce cas. Organisme concerné\u00a0: Labo.");
    }

    private static String sentence(Limit limit, CostLine... lines) {
        CallBuilder call = bySize().staffMinimum(P1, FteShare.fte("0.20"))
                .limit(limit.refusing("OF_EACH", TEXT).ofEach());
        return sentence(decided(call, dossier(SMALL, MIDCAP, lines)));
    }

    private static String sentence(Decision decision) {
        return decision.find(Rule.of("OF_EACH")).orElseThrow().message(Locale.ENGLISH);
    }

    @Test
    void what_several_parties_have_too_much_of_is_given_up_by_no_amount_that_one_of_them_may_change() {
        // 300.00 of studies, and half of them of the 200.00 of communication: with 200.00 less, 100.00 and 50.00.
        Limit most = Limit.on(P1, Base.TOTAL)
                .atMost(euros("100.00"))
                .refusing("OF_EACH", TEXT)
                .ofEach();
        Limit ceiling = Limit.on(P1, Base.of(CostNature.COMMUNICATION))
                .atMost(Share.of(Rate.percent("50"), Base.of(CostNature.STUDIES))
                        .ofAllParties())
                .reducing()
                .ofEach();
        CostLine ofLabo = CostLine.of(CostNature.COMMUNICATION, euros("200.00")).withPartner("Labo");
        Decision decision =
                decided(bySize().limit(ceiling).limit(most), dossier(SMALL, MIDCAP, studies("300.00"), ofLabo));

        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("450.00"));
        assertThat(decision.find(Rule.of("OF_EACH")).orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(Small.remedies(decision, Rule.of("OF_EACH"))).isEmpty();
    }

    @Test
    void a_greater_share_of_a_person_counts_at_the_rate_of_the_party_that_pays_the_person() {
        // 600.00 and 60% of 900.00 are 1,140.00; with 25% of 900.00 they are 825.00.
        CallBuilder call = bySize().staffMinimum(P1, FteShare.fte("0.20")).minimumAid(P1, euros("1000.00"));
        CostLine staff = CostLine.staff("A", euros("900.00")).withShare(FteShare.fte("0.10"));
        Decision decision =
                decided(call, dossier(SMALL, Answer.of("LARGE"), studies("1000.00"), staff, staff.withPartner("Labo")));
        assertThat(decision.find(Rule.MINIMUM_AID)
                        .orElseThrow()
                        .remedy()
                        .orElseThrow()
                        .options())
                .filteredOn(Change.RaiseShare.class::isInstance)
                .containsExactly(new Change.RaiseShare(List.of("2"), FteShare.fte("0.20")));
    }

    @Test
    void the_aid_is_paid_in_parts_of_other_costs() {
        CallBuilder call = call().aid(
                        AidIntensity.of(P1, Value.of(Rate.percent("50"))).of(Base.of(CostNature.STUDIES)))
                .aid(AidIntensity.of(P1, Value.of(Rate.percent("25")))
                        .of(Base.of(CostNature.STAFF))
                        .upTo(P1, euros("100.00")));

        // Half of 1,000 and a quarter of 100; communication is without aid.
        Decision decision = decided(
                call,
                dossier(
                        SMALL,
                        SMALL,
                        studies("1000.00"),
                        CostLine.staff("A", euros("300.00")),
                        CostLine.of(CostNature.COMMUNICATION, euros("70.00"))));

        assertThat(decision.funding().aid()).contains(euros("525.00"));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("1370.00"));
    }

    @Test
    void a_base_is_of_the_lines_that_some_parties_bear() {
        Base ofSmall = Base.lines("OF_SMALL", CostNature.STUDIES).borneBy(IS_SMALL);
        CallBuilder call = bySize().limit(Limit.on(P1, ofSmall)
                .atLeast(Share.of(Rate.percent("30"), Base.TOTAL))
                .refusing("SMALL_ONES", TEXT));

        // 30 of 100 is enough, 29.99 of 99.99 is not.
        assertThat(decided(call, dossier(SMALL, MIDCAP, studies("30.00"), ofLabo("70.00")))
                        .verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(decided(call, dossier(SMALL, MIDCAP, studies("29.99"), ofLabo("70.00")))
                        .verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void an_unknown_answer_of_a_partner_leaves_its_own_aid_open() {
        Applicant applicant = Applicant.unknown()
                .answering(SIZE, SMALL)
                .withMembers(List.of(
                        Party.unknown().withName("Labo"), Party.unknown().withName("Idle")));
        Operation operation = Operation.titled("Projet").withCostLines(List.of(studies("100.00"), ofLabo("100.00")));

        Decision decision = decided(bySize(), Dossier.of(applicant, operation));

        // 60 of the applicant, and from 25 to 60 of the partner; the other partner bears nothing.
        assertThat(decision.funding().aid()).contains(euros("85.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("120.00"));
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.members[0].answers.SIZE");
    }

    private static CallBuilder upTo(Value<Bound> most) {
        return call().aid(AidIntensity.of(P1, Value.of(Rate.percent("50")))
                .withUpTo(Limit.of(P1, Limit.Form.AID_UP_TO, most))
                .ofEach());
    }

    @Test
    void the_most_that_counts_of_each_party_depends_on_its_size() {
        CallBuilder call = upTo(Value.when(IS_SMALL, Bound.of(euros("100.00"))).otherwise(Bound.of(euros("50.00"))))
                .asks(P1, SIZE);

        // Half of 100.00 of the applicant, and of 50.00 of the partner.
        assertThat(decided(call, dossier(SMALL, MIDCAP, studies("400.00"), ofLabo("400.00")))
                        .aidShares())
                .extracting(AidShare::aid)
                .containsExactly(euros("50.00"), euros("25.00"));

        Applicant applicant = Applicant.unknown()
                .answering(SIZE, SMALL)
                .withMembers(List.of(Party.unknown().withName("Labo")));
        Decision open = decided(
                call,
                Dossier.of(
                        applicant,
                        Operation.titled("Projet").withCostLines(List.of(studies("400.00"), ofLabo("400.00")))));

        assertThat(open.funding().aid()).contains(euros("75.00"));
        assertThat(open.funding().aidUpTo()).contains(euros("100.00"));
        assertThat(open.missing()).extracting(MissingFact::path).containsExactly("applicant.members[0].answers.SIZE");
    }

    @Test
    void the_most_that_counts_of_each_party_depends_on_its_kind() {
        Condition isAssociation = where(CommonCriteria.KIND).in(Answer.of(BeneficiaryKind.ASSOCIATION.name()));
        CallBuilder call =
                upTo(Value.when(isAssociation, Bound.of(euros("100.00"))).otherwise(Bound.of(euros("50.00"))));
        Applicant applicant = Applicant.of(
                        Party.unknown().withName("Atelier").withKind(BeneficiaryKind.LOCAL_AUTHORITY))
                .withMembers(List.of(Party.unknown().withName("Labo").withKind(BeneficiaryKind.ASSOCIATION)));

        // Half of 50.00 of the applicant, and of 100.00 of the partner.
        assertThat(decided(
                                call,
                                Dossier.of(
                                        applicant,
                                        Operation.titled("Projet")
                                                .withCostLines(List.of(studies("400.00"), ofLabo("400.00")))))
                        .aidShares())
                .extracting(AidShare::aid)
                .containsExactly(euros("25.00"), euros("50.00"));
    }

    @Test
    void the_most_that_counts_of_each_party_is_so_much_for_each_unit_of_its_number() {
        Criterion jobs = Criterion.number("JOBS", Subject.PARTY, TEXT, 0, 100);
        CallBuilder call = upTo(Value.times(Bound.of(euros("10.00")), jobs)).asks(P1, jobs);
        Applicant applicant = Applicant.of(Party.unknown().withName("Atelier"))
                .answering(jobs, Answer.of(3))
                .withMembers(List.of(Party.unknown().withName("Labo").answering(jobs, Answer.of(8))));

        // Half of 3 x 10.00, and of 8 x 10.00.
        assertThat(decided(
                                call,
                                Dossier.of(
                                        applicant,
                                        Operation.titled("Projet")
                                                .withCostLines(List.of(studies("400.00"), ofLabo("400.00")))))
                        .aidShares())
                .extracting(AidShare::aid)
                .containsExactly(euros("15.00"), euros("40.00"));
    }

    @Test
    void the_most_that_counts_of_the_whole_operation_does_not_depend_on_a_party() {
        AidIntensity half = AidIntensity.of(P1, Value.of(Rate.percent("50")))
                .withUpTo(Limit.of(
                        P1,
                        Limit.Form.AID_UP_TO,
                        Value.when(IS_SMALL, Bound.of(euros("100.00"))).otherwise(Bound.of(euros("50.00")))));

        assertThat(faults(call().asks(P1, SIZE).aid(half))).containsExactly(FaultCode.CRITERION_OUT_OF_PLACE);
    }

    @Test
    void a_party_without_a_rate_fails_only_if_it_bears_costs() {
        CallBuilder call = call().asks(P1, SIZE)
                .aid(AidIntensity.of(P1, Value.when(IS_SMALL, Rate.percent("60")))
                        .ofEach());

        assertThat(decided(call, dossier(SMALL, MIDCAP, studies("1.00"))).verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(decided(call, dossier(SMALL, MIDCAP, ofLabo("1.00"))).verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void an_applicant_without_a_rate_and_without_costs_takes_no_aid_from_a_partner_that_has_both() {
        CallBuilder call = call().asks(P1, SIZE)
                .aid(AidIntensity.of(P1, Value.when(IS_SMALL, Rate.percent("60")))
                        .ofEach());
        Decision decision = decided(call, dossier(MIDCAP, SMALL, ofLabo("100.00")));

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aid()).contains(euros("60.00"));
    }

    @Test
    void a_party_is_asked_for_the_rate_of_a_part_only_if_it_has_costs_in_it() {
        // No rate of studies is set for the partner, which has staff alone; half of 30.00 is 15.00.
        CallBuilder call = call().asks(P1, SIZE)
                .aid(AidIntensity.of(P1, Value.when(IS_SMALL, Rate.percent("60")))
                        .of(Base.of(CostNature.STUDIES))
                        .ofEach())
                .aid(AidIntensity.of(P1, Value.of(Rate.percent("50")))
                        .of(Base.STAFF)
                        .ofEach());
        CostLine staff = CostLine.staff("B", euros("30.00")).withPartner("Labo");

        Decision decision = decided(call, dossier(SMALL, MIDCAP, studies("10.00"), staff));
        assertThat(decision.funding().aid()).contains(euros("21.00"));
        assertThat(decision.find(Rule.AID_RATE).map(Finding::outcome)).contains(Outcome.PASSED);
        assertThat(decided(call, dossier(SMALL, MIDCAP, ofLabo("10.00"), staff)).verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_lump_sum_is_a_cost_of_a_party_that_bears_no_line() {
        CallBuilder call = call().asks(P1, SIZE)
                .lumpSum(LumpSum.of(P1, euros("10.00")).ofEach())
                .aid(AidIntensity.of(P1, Value.when(IS_SMALL, Rate.percent("60")))
                        .ofEach());

        assertThat(decided(call, dossier(SMALL, SMALL, studies("1.00"))).verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(decided(call, dossier(SMALL, MIDCAP, studies("1.00"))).verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_flat_rate_of_each_party_covers_the_lines_of_those_to_whom_it_is_paid() {
        FlatRate travel = FlatRate.of(P1, Rate.percent("10"), Base.STAFF, CostNature.TRAVEL);
        CallBuilder call = call().asks(P1, SIZE)
                .flatRate(travel.ofEach().onlyWhen(IS_SMALL))
                .aid(P1, Rate.percent("50"));
        CostLine train = CostLine.of(CostNature.TRAVEL, euros("5.00"));

        assertThat(decided(call, dossier(SMALL, MIDCAP, train, train.withPartner("Labo")))
                        .setAside())
                .extracting(SetAside::reason)
                .containsExactly(SetAsideReason.INDIRECT_AT_REAL_COST, SetAsideReason.NATURE_NOT_LISTED);
        assertThat(decided(call, dossier(MIDCAP, SMALL, train, train.withPartner("Labo")))
                        .setAside())
                .extracting(SetAside::reason)
                .containsExactly(SetAsideReason.NATURE_NOT_LISTED, SetAsideReason.INDIRECT_AT_REAL_COST);
    }

    @Test
    void an_answer_of_a_party_without_costs_in_a_part_is_not_missing() {
        CallBuilder call = call().asks(P1, SIZE)
                .aid(AidIntensity.of(P1, Value.when(IS_SMALL, Rate.percent("60")))
                        .of(Base.of(CostNature.STUDIES))
                        .ofEach());
        Applicant applicant = Applicant.unknown()
                .answering(SIZE, SMALL)
                .withMembers(List.of(Party.unknown().withName("Labo")));
        CostLine staff = CostLine.staff("B", euros("30.00")).withPartner("Labo");

        Decision settled =
                decided(call, Dossier.of(applicant, Operation.titled("P").withCostLines(List.of(staff))));
        assertThat(settled.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(settled.missing()).isEmpty();

        Decision open = decided(
                call, Dossier.of(applicant, Operation.titled("P").withCostLines(List.of(staff, ofLabo("1.00")))));
        assertThat(open.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.missing()).extracting(MissingFact::path).containsExactly("applicant.members[0].answers.SIZE");
    }

    @Test
    void a_rate_of_parties_whose_answers_are_too_many_to_try_is_open() {
        CallBuilder call = call().asks(P1, SIZE)
                .aid(AidIntensity.of(P1, Value.when(IS_SMALL, Rate.percent("60")))
                        .ofEach());
        // Small or not for each of 17 partners: 131,072 cases, more than 65,536.
        List<Party> partners = new ArrayList<>();
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            partners.add(Party.unknown().withName("P" + i));
            lines.add(studies("1.00").withPartner("P" + i));
        }
        Decision decision = decided(
                call,
                Dossier.of(
                        Applicant.unknown().answering(SIZE, SMALL).withMembers(partners),
                        Operation.titled("P").withCostLines(lines)));

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.find(Rule.AID_RATE).map(Finding::outcome)).contains(Outcome.UNKNOWN);
    }

    @Test
    void further_costs_of_a_party_matter_to_its_rate_only_if_none_is_set() {
        CallBuilder call = call().asks(P1, SIZE)
                .aid(AidIntensity.of(P1, Value.when(IS_SMALL, Rate.percent("60")))
                        .ofEach());
        Dossier small = dossier(SMALL, SMALL, studies("1.00"));
        Dossier midcap = dossier(SMALL, MIDCAP, studies("1.00"));

        assertThat(decided(call, open(small)).verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decided(call, open(midcap)).verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
    }

    private static Dossier open(Dossier dossier) {
        return dossier.withOperation(dossier.operation().withFurtherCosts());
    }

    @Test
    void a_ceiling_of_a_party_takes_nothing_of_the_lines_of_others() {
        Limit ceiling = Limit.on(P1, Base.of(CostNature.STUDIES))
                .atMost(euros("10.00"))
                .reducing()
                .ofEach();
        Base ofSmall = Base.lines("OF_SMALL", CostNature.STUDIES).borneBy(IS_SMALL);
        CallBuilder call = call().asks(P1, SIZE)
                .limit(ceiling)
                .aid(AidIntensity.of(P1, Value.of(Rate.percent("50")))
                        .of(ofSmall)
                        .ofEach());

        // Half of 10.00 of the 30.00 of the applicant; the partner is not small. And the other way round.
        for (Dossier dossier : List.of(
                dossier(SMALL, MIDCAP, studies("30.00"), ofLabo("50.00")),
                dossier(MIDCAP, SMALL, studies("30.00"), ofLabo("50.00")))) {
            assertThat(decided(call, dossier).funding().aid()).contains(euros("5.00"));
        }
    }

    @Test
    void a_base_of_all_that_is_paid_of_a_limited_base_is_cut_with_it() {
        // Of investment the call pays equipment alone.
        Limit ceiling =
                Limit.on(P1, Base.INVESTMENT).atMost(euros("10.00")).reducing().ofEach();
        CallBuilder call = Call.builder("c", TEXT)
                .pays(P1, CostNature.DIGITAL_EQUIPMENT)
                .limit(ceiling)
                .aid(AidIntensity.of(P1, Value.of(Rate.percent("50"))).of(Base.of(CostNature.DIGITAL_EQUIPMENT)));
        Operation operation =
                Operation.titled("P").withCostLines(List.of(CostLine.of(CostNature.DIGITAL_EQUIPMENT, euros("30.00"))));

        // Half of 10.00.
        assertThat(decided(call, Dossier.of(Applicant.unknown(), operation))
                        .funding()
                        .aid())
                .contains(euros("5.00"));
    }

    @ParameterizedTest
    @CsvSource({"100.00,false,true", "0.00,false,false", "0.00,true,true"})
    void earlier_aid_of_a_partner_without_lines_is_missing_where_it_may_have_aid_all_the_same(
            String lump, boolean isOpen, boolean isMissing) {
        // Half of 200.00 and of 100.00 for each party, less what the partner had, up to 300.00; or of further costs.
        CallBuilder call = call().lumpSum(LumpSum.of(P1, euros(lump)).ofEach())
                .aid(AidIntensity.of(P1, Value.of(Rate.percent("50"))).ofEach())
                .limit(Limit.on(P1, Base.DE_MINIMIS)
                        .atMost(euros("300.00"))
                        .reducing()
                        .ofEach());
        Operation operation = Operation.titled("Projet").with(studies("200.00"));
        Applicant applicant =
                Applicant.of(Party.unknown().withDeMinimisAid(Euros.ZERO)).joinedBy(Party.unknown());
        Decision decision = decided(call, Dossier.of(applicant, isOpen ? operation.withFurtherCosts() : operation));
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .filteredOn(path -> path.endsWith("deMinimisAid"))
                .isEqualTo(isMissing ? List.of("applicant.members[0].deMinimisAid") : List.of());
        assertThat(decision.funding().aid().equals(decision.funding().aidUpTo()))
                .isNotEqualTo(isMissing);
    }

    @Test
    void earlier_aid_of_those_partners_alone_is_missing_that_do_not_state_it() {
        CallBuilder call = bySize().limit(Limit.on(P1, Base.DE_MINIMIS)
                .atMost(euros("300.00"))
                .reducing()
                .ofEach());
        Party small = Party.unknown().answering(SIZE, SMALL);
        Applicant applicant = Applicant.of(small.withDeMinimisAid(Euros.ZERO))
                .withMembers(List.of(
                        small.withName("Mairie").withDeMinimisAid(euros("100.00")),
                        small.withName("Labo"),
                        small.withName("École")));
        Operation operation = Operation.titled("Projet")
                .withCostLines(List.of(ofLabo("500.00"), studies("500.00").withPartner("Mairie")));

        // The third partner has no costs.
        assertThat(decided(call, Dossier.of(applicant, operation)).missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.members[1].deMinimisAid");
    }

    @Test
    void earlier_de_minimis_aid_of_a_partner_takes_from_its_own_aid() {
        CallBuilder call = bySize().limit(Limit.on(P1, Base.DE_MINIMIS)
                .atMost(euros("300.00"))
                .reducing()
                .ofEach());
        Party labo = Party.unknown().withName("Labo").answering(SIZE, SMALL);
        Applicant applicant =
                Applicant.of(Party.unknown().withDeMinimisAid(euros("100.00"))).answering(SIZE, SMALL);
        Operation operation = Operation.titled("Projet").withCostLines(List.of(studies("500.00"), ofLabo("500.00")));

        // 300.00 each: 200.00 remain for the applicant, and 50.00 for a partner that had 250.00.
        Decision known = decided(
                call, Dossier.of(applicant.withMembers(List.of(labo.withDeMinimisAid(euros("250.00")))), operation));
        assertThat(known.funding().aid()).contains(euros("250.00"));
        assertThat(known.missing()).isEmpty();

        // Nothing or all of the 300.00 of a partner that does not say.
        Decision unknown = decided(call, Dossier.of(applicant.withMembers(List.of(labo)), operation));
        assertThat(unknown.funding().aid()).contains(euros("200.00"));
        assertThat(unknown.funding().aidUpTo()).contains(euros("500.00"));
        assertThat(unknown.missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.members[0].deMinimisAid");
    }

    @Test
    void earlier_aid_of_a_partner_is_missing_only_where_the_partner_has_costs() {
        CallBuilder call = bySize().limit(Limit.on(P1, Base.DE_MINIMIS)
                .atMost(euros("300.00"))
                .reducing()
                .ofEach());
        Applicant applicant = Applicant.of(Party.unknown().withDeMinimisAid(Euros.ZERO))
                .answering(SIZE, SMALL)
                .withMembers(List.of(
                        Party.unknown().answering(SIZE, SMALL).withName("Idle"),
                        Party.unknown().answering(SIZE, SMALL).withName("Labo")));
        Operation operation = Operation.titled("Projet").withCostLines(List.of(studies("100.00"), ofLabo("100.00")));

        assertThat(decided(call, Dossier.of(applicant, operation)).missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.members[1].deMinimisAid");
    }

    @Test
    void earlier_aid_is_missing_only_of_partners_that_a_limit_on_it_may_hold_for() {
        // Only small enterprises come under the limit: one partner is large, and the size of the other is unknown.
        CallBuilder call = bySize().limit(Limit.on(P1, Base.DE_MINIMIS)
                .atMost(euros("300.00"))
                .reducing()
                .onlyWhen(where(SIZE).in(SMALL))
                .ofEach());
        Applicant applicant = Applicant.of(Party.unknown().withDeMinimisAid(Euros.ZERO))
                .answering(SIZE, SMALL)
                .withMembers(List.of(
                        Party.unknown().answering(SIZE, Answer.of("LARGE")).withName("Grande"),
                        Party.unknown().withName("Labo")));
        Operation operation = Operation.titled("Projet")
                .withCostLines(List.of(studies("100.00"), studies("100.00").withPartner("Grande"), ofLabo("100.00")));

        assertThat(decided(call, Dossier.of(applicant, operation)).missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.members[1].answers.SIZE", "applicant.members[1].deMinimisAid");
    }

    @Test
    void earlier_de_minimis_aid_of_the_applicant_takes_from_its_own_aid() {
        CallBuilder call = bySize().limit(Limit.on(P1, Base.DE_MINIMIS)
                .atMost(euros("300.00"))
                .reducing()
                .ofEach());
        Party labo = Party.unknown().answering(SIZE, SMALL).withName("Labo").withDeMinimisAid(euros("250.00"));
        Applicant applicant = Applicant.unknown().answering(SIZE, SMALL).withMembers(List.of(labo));
        Operation operation = Operation.titled("Projet").withCostLines(List.of(studies("500.00"), ofLabo("500.00")));

        // 50.00 of the partner, and nothing or all of the 300.00 of an applicant that does not say.
        Decision unknown = decided(call, Dossier.of(applicant, operation));
        assertThat(unknown.funding().aid()).contains(euros("50.00"));
        assertThat(unknown.funding().aidUpTo()).contains(euros("350.00"));
        assertThat(unknown.missing()).extracting(MissingFact::path).containsExactly("applicant.deMinimisAid");
    }

    // Each has 60.00 of 100.00, and at most 100.00 with what it had before: from 60.00 to 120.00 in all.
    @ParameterizedTest
    @CsvSource({
        "60.00, 120.00, ELIGIBLE",
        "60.01, 120.00, INCOMPLETE",
        "60.00, 119.99, INCOMPLETE",
        // Only what the partner had before can bring the sum between the two.
        "80.00, 100.00, INCOMPLETE",
        "0.00, 59.99, INELIGIBLE",
        "120.01, 130.00, INELIGIBLE"
    })
    void what_a_partner_does_not_say_of_earlier_aid_leaves_open_what_limits_the_aid_of_all(
            String least, String most, Verdict expected) {
        CallBuilder call = bySize().limit(Limit.on(P1, Base.DE_MINIMIS)
                        .atMost(euros("100.00"))
                        .reducing()
                        .ofEach())
                .minimumAid(P1, euros(least))
                .limit(Limit.on(P1, Base.AID).atMost(euros(most)).refusing("MOST", TEXT));
        Party labo = Party.unknown().answering(SIZE, SMALL).withName("Labo");
        Applicant applicant = Applicant.of(Party.unknown().withDeMinimisAid(Euros.ZERO))
                .answering(SIZE, SMALL)
                .withMembers(List.of(labo));
        Operation operation = Operation.titled("Projet").withCostLines(List.of(studies("100.00"), ofLabo("100.00")));
        Decision decision = decided(call, Dossier.of(applicant, operation));

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(expected);
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .isEqualTo(expected == Verdict.INELIGIBLE ? List.of() : List.of("applicant.members[0].deMinimisAid"));
    }

    // 100.00 of 300.00 and 30.00 are the aid; others bring a tenth of 550.00 or more: 185.00 together.
    @ParameterizedTest
    @CsvSource({"185.00, INCOMPLETE", "184.99, INELIGIBLE"})
    void a_maximum_of_the_aid_of_each_party_leaves_exact_what_others_may_bring(String most, Verdict expected) {
        CallBuilder call = bySize().limit(Limit.on(P1, Base.AID)
                        .atMost(euros("100.00"))
                        .reducing()
                        .ofEach())
                .publicCofinancing(P1, Rate.percent("10"))
                .maximumPublicAid(P1, euros(most));
        Decision decision = decided(call, dossier(SMALL, SMALL, studies("500.00"), ofLabo("50.00")));

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(expected);
    }

    @Test
    void the_order_of_lines_and_of_partners_does_not_matter() {
        List<Party> partners = List.of(
                Party.unknown().withName("Labo").answering(SIZE, MIDCAP),
                Party.unknown().withName("Mairie").answering(SIZE, SMALL));
        List<CostLine> lines =
                List.of(studies("10.01"), ofLabo("33.33"), studies("7.77").withPartner("Mairie"), studies("0.99"));
        CallBuilder call = bySize();
        List<Party> reversedPartners = new ArrayList<>(List.of(partners.get(1), partners.get(0)));
        List<CostLine> reversed = new ArrayList<>(lines);
        java.util.Collections.reverse(reversed);
        Applicant applicant = Applicant.unknown().answering(SIZE, SMALL);

        assertThat(decided(
                                call,
                                Dossier.of(
                                        applicant.withMembers(reversedPartners),
                                        Operation.titled("P").withCostLines(reversed)))
                        .funding()
                        .aid())
                .isEqualTo(decided(
                                call,
                                Dossier.of(
                                        applicant.withMembers(partners),
                                        Operation.titled("P").withCostLines(lines)))
                        .funding()
                        .aid());
    }

    @Test
    void a_call_whose_terms_of_each_party_contradict_those_of_the_operation_is_refused() {
        Limit ofAll =
                Limit.on(P1, Base.of(CostNature.STUDIES)).atMost(euros("1.00")).reducing();
        FlatRate rate = FlatRate.of(P1, Rate.percent("1"), Base.STAFF).named("OFFICE");

        assertThat(faults(bySize().limit(ofAll))).contains(FaultCode.CEILING_SPLIT);
        assertThat(faults(call().limit(ofAll).limit(ofAll.ofEach()))).containsExactly(FaultCode.CEILING_SPLIT);
        assertThat(faults(bySize().flatRate(rate))).contains(FaultCode.BASE_HAS_NO_PARTY);
        assertThat(faults(bySize().limit(Limit.on(P1, Base.OWN)
                        .atLeast(euros("1.00"))
                        .refusing("OWN", TEXT)
                        .ofEach())))
                .contains(FaultCode.BASE_HAS_NO_PARTY);
        assertThat(faults(bySize().aid(P1, Rate.percent("1")))).contains(FaultCode.BASES_OVERLAP);
        assertThat(faults(bySize().flatRate(rate.ofEach()))).isEmpty();
        assertThat(faults(call().asks(P1, SIZE).aid(P1, BY_SIZE))).contains(FaultCode.CRITERION_OUT_OF_PLACE);
    }

    // 150.00 of each, although the ceiling leaves 10.00 of both together: 15 times as much, and no more.
    @ParameterizedTest
    @CsvSource({"15, ELIGIBLE", "15.00001, INELIGIBLE"})
    void a_limit_that_refuses_each_party_counts_its_part_of_what_a_ceiling_limits_before_the_cut(
            String factor, Verdict expected) {
        CallBuilder call = call().asks(P1, SIZE)
                .requires(P1, "SMALL", Condition.applicant(IS_SMALL), TEXT)
                .limit(Limit.on(P1, Base.of(CostNature.STUDIES))
                        .atMost(euros("10.00"))
                        .reducing())
                .limit(Limit.on(P1, Base.of(CostNature.STUDIES))
                        .atLeast(
                                Share.times(factor, Base.of(CostNature.STUDIES)).ofAllParties())
                        .refusing("EACH", TEXT)
                        .ofEach());
        Decision decision = decided(call, dossier(SMALL, MIDCAP, studies("150.00"), ofLabo("150.00")));

        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("10.00"));
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(expected);
    }

    private static List<FaultCode> faults(CallBuilder call) {
        return Optional.ofNullable(catchThrowableOfType(InvalidCallException.class, call::build)).stream()
                .flatMap(thrown -> thrown.faults().stream())
                .map(LocatedFault::code)
                .toList();
    }

    // 150.00 of studies, of which the ceiling leaves 10.00 of all 300.00, and 5.00 of communication.
    @Test
    void a_limit_that_refuses_counts_its_part_of_what_a_ceiling_limits_before_the_cut() {
        Base ofSmall = Base.lines("OF_SMALL", CostNature.STUDIES, CostNature.COMMUNICATION)
                .borneBy(IS_SMALL);
        for (String least : List.of("155.00", "155.01")) {
            CallBuilder call = call().asks(P1, SIZE)
                    .limit(Limit.on(P1, Base.of(CostNature.STUDIES))
                            .atMost(euros("10.00"))
                            .reducing())
                    .limit(Limit.on(P1, ofSmall).atLeast(euros(least)).refusing("OF_SMALL", TEXT));
            Decision decision = decided(
                    call,
                    dossier(
                            SMALL,
                            MIDCAP,
                            studies("150.00"),
                            CostLine.of(CostNature.COMMUNICATION, euros("5.00")),
                            ofLabo("150.00")));

            assertThat(decision.costs().retainedTotal()).isEqualTo(euros("15.00"));
            assertThat(decision.verdictOn(Track.FUNDING))
                    .isEqualTo(least.equals("155.00") ? Verdict.ELIGIBLE : Verdict.INELIGIBLE);
        }
    }

    // The ceiling leaves 10.00 of the 150.00 of each party; with 5.00 of communication the small one has 15.00.
    @Test
    void the_cut_of_a_ceiling_of_each_party_counts_in_every_base_that_has_all_of_a_partys_limited_costs() {
        Base ofSmall = Base.lines("OF_SMALL", CostNature.STUDIES, CostNature.COMMUNICATION)
                .borneBy(IS_SMALL);
        Base studiesOfSmall = Base.lines("STUDIES_OF_SMALL", CostNature.STUDIES).borneBy(IS_SMALL);
        for (Base base : List.of(
                ofSmall,
                Base.sum("SUM", studiesOfSmall, Base.of(CostNature.COMMUNICATION)),
                Base.without("REST", Base.DIRECT, Base.lines("OF_OTHERS").borneBy(Condition.not(IS_SMALL))))) {
            CallBuilder call = call().asks(P1, SIZE)
                    .limit(Limit.on(P1, Base.of(CostNature.STUDIES))
                            .atMost(euros("10.00"))
                            .reducing()
                            .ofEach())
                    .limit(Limit.on(P1, base).atMost(euros("14.99")).refusing("SMALL_AT_MOST", TEXT))
                    .limit(Limit.on(P1, Base.STAFF)
                            .atLeast(Share.of(Rate.percent("0"), base))
                            .refusing("STAFF_AT_LEAST", TEXT))
                    .aid(AidIntensity.of(P1, Value.of(Rate.percent("20"))).of(base));
            Decision decision = decided(
                    call,
                    dossier(
                            SMALL,
                            MIDCAP,
                            studies("150.00"),
                            CostLine.of(CostNature.COMMUNICATION, euros("5.00")),
                            ofLabo("150.00")));

            assertThat(decision.costs().retainedTotal()).isEqualTo(euros("25.00"));
            assertThat(decision.costs().computedAid()).contains(euros("3.00"));
            assertThat(decision.find(Rule.of("SMALL_AT_MOST")).orElseThrow().message(Locale.ENGLISH))
                    .contains("€15.00");
        }
    }
}
