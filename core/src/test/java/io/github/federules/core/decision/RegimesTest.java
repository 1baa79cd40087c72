package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.call.Regime;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.Notice;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Under;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Regimes that a call comes under: their terms hold besides its own, in the edition of the day of submission. */
class RegimesTest {

    private static final Clause A7 = new Clause("A7", "aides de minimis");
    private static final Clause ARTICLE_3 = new Clause("article 3", "300 000 EUR");
    private static final LocalizedText TITLE = new LocalizedText("Règlement de minimis", "De minimis regulation");
    private static final LocalizedText TEXT = new LocalizedText("l'appel", "the call");
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final Regime REGIME = Regime.of("de-minimis", TITLE);
    private static final Regime FIRST = REGIME.withEdition(
                    new Edition("2014", Optional.of(LocalDate.of(2014, 1, 1)), ""))
            .with(atMost("200000.00"));
    private static final Regime SECOND =
            REGIME.withEdition(new Edition("2024", Optional.of(FROM), "")).with(atMost("300000.00"));
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);
    private static final Answer SMALL = Answer.of("SMALL");
    private static final Answer LARGE = Answer.of("LARGE");

    private static Limit atMost(String amount) {
        return Limit.on(ARTICLE_3, Base.DE_MINIMIS).atMost(euros(amount)).reducing();
    }

    private static CallBuilder call() {
        return Call.builder("c", TEXT).pays(A7, CostNature.STUDIES).aid(A7, Rate.percent("50"));
    }

    // 50% of it is 500,000.
    private static Dossier million(Submission submission, Applicant applicant) {
        return Dossier.of(applicant, Operation.titled("Projet").cost(CostNature.STUDIES, "Étude", euros("1000000.00")))
                .withSubmission(submission);
    }

    private static Applicant withoutEarlierAid() {
        return Applicant.of(Party.unknown().withDeMinimisAid(euros("0.00")));
    }

    private static Decision decided(Call call, Submission submission) {
        return Assessor.of(call).assess(million(submission, withoutEarlierAid()));
    }

    @Test
    void the_edition_of_the_day_of_submission_holds() {
        Call call = call().under(A7, SECOND, FIRST).build();

        assertThat(decided(call, Submission.sentOn(FROM.minusDays(1))).funding().aid())
                .contains(euros("200000.00"));
        assertThat(decided(call, Submission.sentOn(FROM)).funding().aid()).contains(euros("300000.00"));
        assertThat(decided(call, Submission.unknown()).funding().aid()).contains(euros("300000.00"));
        assertThat(decided(call, Submission.notSent()).funding().aid()).contains(euros("300000.00"));
        assertThat(decided(call, Submission.sentOn(LocalDate.of(2013, 12, 31)))
                        .funding()
                        .aid())
                .contains(euros("500000.00"));
    }

    @Test
    void a_limit_of_a_regime_is_on_a_nature_that_only_the_call_names() {
        CostNature advice = CostNature.of("ADVICE", CostFamily.OPERATING, new LocalizedText("Conseil", "Advice"));
        Limit limit = Limit.on(ARTICLE_3, Base.ofTerm("ADVICE"))
                .atMost(euros("100.00"))
                .reducing();
        CallBuilder call = Call.builder("c", TEXT)
                .natures(advice, CostNature.STUDIES)
                .pays(A7, advice, CostNature.STUDIES)
                .aid(A7, Rate.percent("50"));
        Dossier dossier = Dossier.of(
                Applicant.unknown(),
                Operation.titled("Projet")
                        .cost(advice, "Conseil", euros("300.00"))
                        .cost(CostNature.STUDIES, "Étude", euros("50.00")));

        // Half of 100.00 and of 50.00.
        Decision decision =
                Assessor.of(call.under(A7, REGIME.with(limit)).build()).assess(dossier);
        assertThat(decision.funding().aid()).contains(euros("75.00"));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("Costs of Advice: €100.00 retained")
                .doesNotContain("ADVICE");
        // The call itself knows its natures.
        assertThatExceptionOfType(InvalidCallException.class)
                .isThrownBy(() -> Call.builder("c", TEXT)
                        .natures(advice)
                        .pays(A7, advice)
                        .limit(limit)
                        .aid(A7, Rate.percent("50"))
                        .build())
                .satisfies(thrown -> assertThat(thrown.faults())
                        .extracting(LocatedFault::code)
                        .containsExactly(FaultCode.BASE_UNKNOWN));
        assertThatExceptionOfType(InvalidCallException.class)
                .isThrownBy(() -> call().under(A7, REGIME.with(limit)).build())
                .satisfies(thrown -> assertThat(thrown.faults())
                        .extracting(LocatedFault::code)
                        .containsExactly(FaultCode.BASE_UNKNOWN));
    }

    @Test
    void the_day_of_submission_is_looked_at_where_a_regime_has_a_first_day() {
        Decision decision = decided(call().under(A7, SECOND).build(), Submission.sentOn(FROM));

        assertThat(decision.notices()).extracting(Notice::path).doesNotContain("submission.sentOn");
        assertThat(decided(call().build(), Submission.sentOn(FROM)).notices())
                .extracting(Notice::path)
                .contains("submission.sentOn");
    }

    @Test
    void the_call_of_a_decision_is_that_of_its_day() {
        Call call = call().under(A7, FIRST, SECOND).build();
        Call before = decided(call, Submission.sentOn(FROM.minusDays(1))).call();

        assertThat(call.regimes()).containsExactly(SECOND);
        assertThat(before.regimes()).containsExactly(FIRST);
        assertThat(before).isEqualTo(call.asOf(FROM.minusDays(1))).isNotEqualTo(call);
        assertThat(call.asOf(FROM)).isSameAs(call);
        assertThat(call.changes()).containsExactly(LocalDate.of(2014, 1, 1), FROM);
        assertThat(before).isEqualTo(call().under(A7, FIRST).build());
        assertThat(call.asOf(LocalDate.MIN).regimes().get(0).terms()).isEmpty();
    }

    @Test
    void a_reduction_and_a_finding_cite_the_regime_and_its_clause() {
        Regime regime = REGIME.with(atMost("300000.00"))
                .with(Requirement.of(
                        ARTICLE_3, Rule.of("NOT_LARGE"), applicant(where(SIZE).in(SMALL)), TEXT))
                .with(AskedCriterion.of(ARTICLE_3, SIZE));
        Decision decision = Assessor.of(call().under(A7, regime).build())
                .assess(million(Submission.unknown(), withoutEarlierAid().answering(SIZE, LARGE)));

        assertThat(decision.findings().get(0).rule()).isEqualTo(Rule.of("de-minimis:NOT_LARGE"));
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.explain(Locale.ENGLISH)).contains("De minimis regulation, article 3");
        assertThat(decision.explain(Locale.FRENCH)).contains("Règlement de minimis, article 3");
        assertThat(decision.call().explain(Locale.ENGLISH)).contains("under the regime “De minimis regulation”");
    }

    @Test
    void a_regime_holds_where_the_call_says_so() {
        Call call = call().asks(A7, SIZE)
                .under(
                        Under.of(A7, REGIME.title())
                                .onlyWhen(applicant(where(SIZE).in(LARGE))),
                        List.of(REGIME.with(atMost("300000.00"))))
                .build();
        Assessor assessor = Assessor.of(call);

        assertThat(assessor.assess(million(
                                Submission.unknown(), withoutEarlierAid().answering(SIZE, LARGE)))
                        .funding()
                        .aid())
                .contains(euros("300000.00"));
        assertThat(assessor.assess(million(
                                Submission.unknown(), withoutEarlierAid().answering(SIZE, SMALL)))
                        .funding()
                        .aid())
                .contains(euros("500000.00"));
    }

    @Test
    void terms_of_each_party_hold_only_where_all_that_the_call_says_of_its_parties_does() {
        Call call = Call.builder("c", TEXT)
                .pays(A7, CostNature.STUDIES)
                .asks(A7, SIZE)
                .aid(AidIntensity.of(A7, Value.of(Rate.percent("50"))).ofEach())
                .under(
                        Under.of(A7, REGIME.title())
                                .onlyWhen(Condition.all(
                                        Condition.parties(where(SIZE).in(SMALL)).none(),
                                        applicant(where(SIZE).in(LARGE)))),
                        List.of(REGIME.with(atMost("300000.00").ofEach())))
                .build();
        Assessor assessor = Assessor.of(call);

        assertThat(assessor.assess(million(
                                Submission.unknown(), withoutEarlierAid().answering(SIZE, LARGE)))
                        .funding()
                        .aid())
                .contains(euros("300000.00"));
        assertThat(assessor.assess(million(
                                Submission.unknown(), withoutEarlierAid().answering(SIZE, SMALL)))
                        .funding()
                        .aid())
                .contains(euros("500000.00"));
    }

    @Test
    void terms_of_each_party_hold_for_the_parties_that_the_call_names() {
        Call call = Call.builder("c", TEXT)
                .pays(A7, CostNature.STUDIES)
                .asks(A7, SIZE)
                .aid(AidIntensity.of(A7, Value.of(Rate.percent("50"))).ofEach())
                .under(
                        Under.of(A7, REGIME.title()).ofParties(where(SIZE).in(SMALL)),
                        List.of(REGIME.with(atMost("300000.00").ofEach())))
                .build();
        Applicant parties = withoutEarlierAid()
                .answering(SIZE, LARGE)
                .withMembers(List.of(Party.unknown()
                        .withName("Labo")
                        .withDeMinimisAid(euros("100000.00"))
                        .answering(SIZE, SMALL)));
        Operation operation = Operation.titled("Projet")
                .withCostLines(List.of(
                        CostLine.of(CostNature.STUDIES, euros("1000000.00")),
                        CostLine.of(CostNature.STUDIES, euros("1000000.00")).withPartner("Labo")));

        // 500,000 of the large applicant; of 500,000 of the partner, 300,000 - 100,000
        assertThat(Assessor.of(call).assess(Dossier.of(parties, operation)).aidShares())
                .extracting(AidShare::aid)
                .containsExactly(euros("500000.00"), euros("200000.00"));
    }

    @Test
    void what_a_regime_asks_is_asked_once_and_of_all_parties() {
        Criterion ofApplicant = Criterion.named("SIZE", Subject.APPLICANT, TEXT)
                .withAnswer("SMALL", TEXT)
                .withAnswer("LARGE", TEXT);
        Regime regime = REGIME.with(AskedCriterion.of(ARTICLE_3, SIZE));

        assertThat(call().asks(A7, ofApplicant)
                        .requires(A7, "SMALL_ONLY", where(ofApplicant).in(SMALL), TEXT)
                        .under(A7, regime)
                        .build()
                        .asks())
                .containsExactly(SIZE);
    }

    @Test
    void a_criterion_or_a_question_that_disagrees_is_an_error_of_the_call() {
        Criterion other = Criterion.named("SIZE", Subject.PARTY, TEXT)
                .withAnswer("TINY", TEXT)
                .withAnswer("LARGE", TEXT);
        Regime regime = REGIME.with(AskedCriterion.of(ARTICLE_3, SIZE));
        CallBuilder call = call().asks(A7, other)
                .requires(A7, "TINY_ONLY", applicant(where(other).in(Answer.of("TINY"))), TEXT)
                .under(A7, regime);

        assertThat(catchThrowableOfType(InvalidCallException.class, call::build).faults())
                .extracting(LocatedFault::path, fault -> fault.fault().code())
                .containsExactly(tuple("under[0]", FaultCode.REGIME_DISAGREES));
    }

    @Test
    void a_criterion_of_an_operation_is_none_of_a_body() {
        Criterion ofOperation = Criterion.named("SIZE", Subject.OPERATION, TEXT)
                .withAnswer("SMALL", TEXT)
                .withAnswer("LARGE", TEXT);
        CallBuilder call = call().asks(A7, ofOperation)
                .requires(A7, "SMALL_ONLY", where(ofOperation).in(SMALL), TEXT)
                .under(A7, REGIME.with(AskedCriterion.of(ARTICLE_3, SIZE)));

        assertThat(catchThrowableOfType(InvalidCallException.class, call::build).faults())
                .extracting(LocatedFault::path, fault -> fault.fault().code())
                .containsExactly(tuple("under[0]", FaultCode.REGIME_DISAGREES));
    }

    @Test
    void a_call_may_narrow_the_natures_of_which_a_regime_asks() {
        Criterion ofAll = Criterion.named("PLACE", Subject.COST_LINE, TEXT)
                .withAnswer("HERE", TEXT)
                .withAnswer("THERE", TEXT);
        Criterion ofStudies = ofAll.ofNatures("STUDIES");
        Regime regime = REGIME.with(AskedCriterion.of(ARTICLE_3, ofAll));

        assertThat(Call.builder("c", TEXT)
                        .asks(A7, ofStudies)
                        .pays(EligibleCosts.of(A7, Set.of(CostNature.STUDIES))
                                .ofLines(where(ofStudies).in("HERE")))
                        .under(A7, regime)
                        .build()
                        .asks())
                .containsExactly(ofStudies);
    }

    @Test
    void an_open_question_of_a_regime_is_one_of_the_call() {
        Question question =
                Question.named("GROSS", TEXT).withAnswer("YES", TEXT).withAnswer("NO", TEXT);
        Regime regime =
                REGIME.leavingOpen(ARTICLE_3, question).with(atMost("300000.00").onlyWhen(reading(question, "YES")));
        Decision decision = decided(call().under(A7, regime).build(), Submission.unknown());

        assertThat(decision.call().openQuestions()).contains(question);
        // The first answer applies where nobody chooses: 300,000, and 500,000 under the other.
        assertThat(decision.funding().aid()).contains(euros("300000.00"));
        assertThat(decision.robustness().robust()).isFalse();
    }

    // What only the second edition uses is asked, and answered, on every day.
    @Test
    void a_criterion_may_be_used_by_one_edition_alone() {
        Call call = call().asks(A7, SIZE)
                .under(
                        A7,
                        FIRST,
                        REGIME.withEdition(SECOND.edition())
                                .with(Limit.on(ARTICLE_3, Base.DE_MINIMIS)
                                        .atMost(euros("300000.00"))
                                        .reducing()
                                        .onlyWhen(applicant(where(SIZE).in(LARGE)))))
                .build();
        Assessor assessor = Assessor.of(call);
        Applicant small = withoutEarlierAid().answering(SIZE, SMALL);

        assertThat(assessor.assess(million(Submission.sentOn(FROM), small))
                        .funding()
                        .aid())
                .contains(euros("500000.00"));
        assertThat(assessor.assess(million(Submission.sentOn(FROM.minusDays(1)), small))
                        .funding()
                        .aid())
                .contains(euros("200000.00"));
    }

    @Test
    void a_question_that_one_edition_alone_leaves_open_is_one_of_the_call_on_every_day() {
        Question question =
                Question.named("GROSS", TEXT).withAnswer("YES", TEXT).withAnswer("NO", TEXT);
        Question reworded =
                Question.named("GROSS", TITLE).withAnswer("YES", TEXT).withAnswer("NO", TEXT);
        Regime open = SECOND.leavingOpen(ARTICLE_3, question);

        Call call = call().under(A7, FIRST, open).build();
        assertThat(call.openQuestions()).contains(question);
        assertThat(call.asOf(FROM.minusDays(1)).openQuestions()).contains(question);
        assertThat(decided(call, Submission.sentOn(FROM.minusDays(1))).funding().aid())
                .contains(euros("200000.00"));

        CallBuilder disagreeing = call().under(A7, FIRST.leavingOpen(ARTICLE_3, reworded), open);
        assertThat(catchThrowableOfType(InvalidCallException.class, disagreeing::build)
                        .faults())
                .extracting(LocatedFault::path, fault -> fault.fault().code())
                .contains(tuple("under[0]", FaultCode.REGIME_DISAGREES));
    }

    // The applicant runs under the regime, and so does a partner that would not by itself.
    @Test
    void a_regime_that_holds_for_the_applicant_holds_for_its_partners() {
        Criterion ofApplicant = Criterion.named("SIZE", Subject.APPLICANT, TEXT)
                .withAnswer("SMALL", TEXT)
                .withAnswer("LARGE", TEXT);
        Call call = Call.builder("c", TEXT)
                .pays(A7, CostNature.STUDIES)
                .asks(A7, ofApplicant)
                .aid(AidIntensity.of(A7, Value.of(Rate.percent("50"))).ofEach())
                .under(
                        Under.of(A7, REGIME.title()).onlyWhen(where(ofApplicant).in(SMALL)),
                        List.of(REGIME.with(
                                AskedCriterion.of(ARTICLE_3, SIZE),
                                atMost("300000.00").ofEach())))
                .build();
        Applicant parties = withoutEarlierAid()
                .answering(SIZE, SMALL)
                .withMembers(List.of(Party.unknown()
                        .withName("Labo")
                        .withDeMinimisAid(euros("0.00"))
                        .answering(SIZE, LARGE)));
        Operation operation = Operation.titled("Projet")
                .withCostLines(List.of(
                        CostLine.of(CostNature.STUDIES, euros("1000.00")),
                        CostLine.of(CostNature.STUDIES, euros("1000000.00")).withPartner("Labo")));

        Decision decision = Assessor.of(call).assess(Dossier.of(parties, operation));

        assertThat(decision.aidShares()).extracting(AidShare::aid).containsExactly(euros("500.00"), euros("300000.00"));
        assertThat(decision.underEachAnswer(ofApplicant)).containsOnlyKeys(SMALL, LARGE);
    }

    // What is the applicant's without the regime would be each party's under it.
    @Test
    void a_call_that_looks_at_each_party_says_that_it_means_the_applicant_where_a_regime_asks_all() {
        Criterion ofApplicant = Criterion.named("SIZE", Subject.APPLICANT, TEXT)
                .withAnswer("SMALL", TEXT)
                .withAnswer("LARGE", TEXT);
        Condition isSmall = where(ofApplicant).in(SMALL);
        Regime regime = REGIME.with(
                AskedCriterion.of(ARTICLE_3, SIZE), atMost("300000.00").ofEach());
        Applicant parties = withoutEarlierAid()
                .answering(SIZE, SMALL)
                .withMembers(List.of(Party.unknown()
                        .withName("Labo")
                        .withDeMinimisAid(euros("0.00"))
                        .answering(SIZE, LARGE)));
        Operation operation = Operation.titled("Projet")
                .withCostLines(List.of(
                        CostLine.of(CostNature.STUDIES, euros("1000.00")),
                        CostLine.of(CostNature.STUDIES, euros("1000.00")).withPartner("Labo")));
        CallBuilder meant = byRate(ofApplicant, applicant(isSmall));
        // 60% of 2,000.00, with the regime or without it
        for (CallBuilder call :
                List.of(meant, byRate(ofApplicant, applicant(isSmall)).under(A7, regime))) {
            assertThat(Assessor.of(call.build())
                            .assess(Dossier.of(parties, operation))
                            .funding()
                            .aid())
                    .contains(euros("1200.00"));
        }
        assertThat(byRate(ofApplicant, isSmall).build().asks()).hasSize(1);
        CallBuilder unclear = byRate(ofApplicant, isSmall)
                .requires(A7, "TWO", Condition.parties(isSmall).atLeast(2), TEXT)
                .under(A7, regime);
        assertThat(catchThrowableOfType(InvalidCallException.class, unclear::build)
                        .faults())
                .extracting(LocatedFault::path, fault -> fault.fault().code())
                .containsExactly(
                        tuple("requires[0].that.parties.where.SIZE", FaultCode.CRITERION_OUT_OF_PLACE),
                        tuple("funding.aid.rate.cases[0].when.SIZE", FaultCode.CRITERION_OUT_OF_PLACE));
    }

    private static CallBuilder byRate(Criterion asked, Condition condition) {
        return Call.builder("c", TEXT)
                .pays(A7, CostNature.STUDIES)
                .asks(A7, asked)
                .aid(AidIntensity.of(
                                A7, Value.when(condition, Rate.percent("60")).otherwise(Rate.percent("20")))
                        .ofEach());
    }

    @Test
    void a_regime_that_holds_for_the_applicant_of_a_large_consortium_holds_for_its_partners() {
        Criterion ofApplicant = Criterion.named("SIZE", Subject.APPLICANT, TEXT)
                .withAnswer("SMALL", TEXT)
                .withAnswer("LARGE", TEXT);
        Condition isSmall = where(ofApplicant).in(SMALL);
        Condition areTwo = Condition.parties().atLeast(2);
        Applicant parties = withoutEarlierAid()
                .answering(SIZE, SMALL)
                .withMembers(List.of(Party.unknown()
                        .withName("Labo")
                        .withDeMinimisAid(euros("0.00"))
                        .answering(SIZE, LARGE)));
        Operation operation = Operation.titled("Projet")
                .withCostLines(List.of(
                        CostLine.of(CostNature.STUDIES, euros("1000.00")),
                        CostLine.of(CostNature.STUDIES, euros("1000.00")).withPartner("Labo")));
        for (Condition when : List.of(
                Condition.all(areTwo, isSmall),
                Condition.not(Condition.any(Condition.not(areTwo), Condition.not(isSmall))))) {
            CallBuilder call = Call.builder("c", TEXT)
                    .pays(A7, CostNature.STUDIES)
                    .asks(A7, ofApplicant)
                    .aid(AidIntensity.of(A7, Value.of(Rate.percent("50"))).ofEach())
                    .under(
                            Under.of(A7, REGIME.title()).onlyWhen(when),
                            List.of(REGIME.with(
                                    AskedCriterion.of(ARTICLE_3, SIZE),
                                    atMost("100.00").ofEach())));
            // 500.00 each, of which 100.00 remain
            assertThat(Assessor.of(call.build())
                            .assess(Dossier.of(parties, operation))
                            .funding()
                            .aid())
                    .contains(euros("200.00"));
        }
    }

    @Test
    void editions_of_different_regimes_are_not_one_regime() {
        Regime other = Regime.of("gber", TITLE);

        assertThatThrownBy(() -> call().under(A7, REGIME, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gber");
        assertThatThrownBy(() -> call().under(A7)).hasMessageContaining("no edition");
        assertThatThrownBy(() -> call().under(A7, FIRST, FIRST)).hasMessageContaining("one first day");
        assertThatThrownBy(() -> Regime.of(" ", TITLE)).hasMessageContaining("regime");
        assertThatThrownBy(() -> REGIME.with(Limit.maximumAid(A7, euros("1.00"))))
                .hasMessageContaining("Limit.on(clause, base)");
    }
}
