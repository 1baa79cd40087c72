package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final int THREADS = 8;
    private static final Dossier DOSSIER = Small.dossier(studies("1000.00"));

    @Test
    void decisions_on_equal_dossiers_under_equal_calls_are_equal() {
        Decision decision = Assessor.of(open().build()).assess(DOSSIER);
        assertThat(Assessor.of(open().build()).assess(Small.dossier(studies("1000"))))
                .isEqualTo(decision)
                .hasSameHashCodeAs(decision)
                .isNotSameAs(decision);
        assertThat(Assessor.of(open().build()).assess(DOSSIER.withCall("small")))
                .isEqualTo(decision);
        assertThat(Assessor.of(open().build()).reading(CentRounding.DOWN).assess(DOSSIER))
                .isEqualTo(decision);
        assertThat(decision).isNotEqualTo(DOSSIER).isNotEqualTo(null);
    }

    @Test
    void another_dossier_call_reading_or_advisor_makes_another_decision() {
        Assessor assessor = Assessor.of(open().build());
        Assessor ofAmended = Assessor.of(
                open().edition(new Edition("2", Optional.empty(), "")).build());
        List<Decision> decisions = List.of(
                assessor.assess(DOSSIER),
                assessor.assess(DOSSIER.withId("1")),
                assessor.assess(Small.dossier(studies("1000.01"))),
                // The aid is the same, however it is rounded.
                assessor.reading(CentRounding.HALF_UP).assess(DOSSIER),
                ofAmended.assess(DOSSIER),
                assessor.advisedBy(new Warning("A")).assess(DOSSIER),
                assessor.advisedBy(new Warning("B")).assess(DOSSIER));
        for (Decision one : decisions) {
            assertThat(decisions).filteredOn(one::equals).hasSize(1);
        }
        assertThat(decisions.get(1)).doesNotHaveSameHashCodeAs(decisions.get(0));
        assertThat(assessor.advisedBy(new Warning("A")).assess(DOSSIER))
                .isEqualTo(assessor.advisedBy(new Warning("A")).assess(DOSSIER));
    }

    @Test
    void a_decision_in_short_has_no_personal_data() {
        Applicant applicant = Applicant.of("Jeanne Martin", BeneficiaryKind.NATURAL_PERSON);
        Decision decision = Assessor.of(half().build()).assess(DOSSIER.withApplicant(applicant));
        assertThat(decision.toString())
                .startsWith("Decision[call=small, tracks=[FUNDING ELIGIBLE")
                .doesNotContain("Jeanne");
    }

    @Test
    void a_track_that_is_not_offered_has_a_decision_without_amounts() {
        Decision decision = Assessor.of(half().build()).assess(DOSSIER);
        assertThat(decision.on(Small.COACHING)).isEqualTo(TrackDecision.of(Verdict.NOT_SOUGHT));
        assertThat(decision.verdictOn(Small.COACHING)).isEqualTo(Verdict.NOT_SOUGHT);
        assertThat(decision.on(Track.FUNDING)).isEqualTo(decision.funding());
        CallBuilder coaching = Call.builder("coaching", Small.COACHED).offers(Small.COACHING, Small.COACHED);
        assertThat(Assessor.of(coaching.build()).assess(DOSSIER).funding())
                .isEqualTo(TrackDecision.of(Verdict.NOT_SOUGHT));
        assertThat(decision.find(Rule.of("OTHER"))).isEmpty();
    }

    @Test
    void conditions_that_do_not_concern_the_dossier_are_not_listed() {
        NotJudged ofAll = NotJudged.of(L1, new LocalizedText("tout", "all"));
        NotJudged ofStudies = ofAll.onCosts(CostNature.STUDIES);
        NotJudged ofTraining = ofAll.onCosts(CostNature.TRAINING);
        CallBuilder call = half().notJudged(ofTraining).notJudged(ofStudies).notJudged(ofAll);
        assertThat(Small.decide(call, DOSSIER).notJudged()).containsExactly(ofStudies, ofAll);
    }

    @Test
    @Tag("long")
    void whoever_reads_a_decision_first_all_read_the_same() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Advisor advisor = decision -> {
            asked.incrementAndGet();
            return new Warning("A").adviceOn(decision);
        };
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("2000.00"))
                .beneficiaries(L1, BeneficiaryKind.LOCAL_AUTHORITY)
                .sharedOut(L1)
                .leavesOpen(L1, Question.ROUNDING)
                .leavesOpen(L1, Question.STAFF_SHARE_SCOPE);
        Operation operation = studies("1000.01").with(inDoubt("Agent", "500.00"));
        Dossier dossier = Dossier.of(
                Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY).joinedBy(Party.unknown()), operation);
        Assessor assessor = Assessor.of(call.build()).advisedBy(advisor);
        for (int round = 0; round < 100; round++) {
            asked.set(0);
            Decision decision = assessor.assess(dossier);
            List<List<Object>> read = inParallel(() -> List.of(
                    decision.funding(),
                    decision.findings(),
                    decision.costs(),
                    decision.setAside(),
                    decision.missing(),
                    decision.robustness(),
                    decision.advice(),
                    decision.aidShares(),
                    decision.dossier(),
                    decision.tracks(),
                    decision.notices(),
                    decision.findings().get(1).figures()));
            for (List<Object> other : read) {
                for (int i = 0; i < other.size(); i++) {
                    assertThat(other.get(i)).isSameAs(read.get(0).get(i));
                }
            }
            // Readers who come at the same time may all ask; whoever comes later does not.
            int before = asked.get();
            assertThat(before).isBetween(1, THREADS);
            decision.advice();
            assertThat(asked).hasValue(before);
        }
    }

    @Test
    void an_advisor_may_read_the_decision() {
        Advisor reader = decision -> new Warning(
                        decision.findings().size() + " " + decision.robustness().robust())
                .adviceOn(decision);
        Decision decision = Assessor.of(open().build()).advisedBy(reader).assess(DOSSIER);
        assertThat(decision.advice()).extracting(Advice::topic).containsExactly("0 true");
    }

    @Test
    void an_advisor_is_asked_once_however_often_its_advice_and_the_notices_are_read() {
        List<String> asked = new ArrayList<>();
        Advisor advisor = new Advisor() {
            @Override
            public List<Advice> adviceOn(Decision decision) {
                asked.add("advice");
                return List.of();
            }

            @Override
            public Set<FactKind> looksAt(Decision decision) {
                asked.add("looks at");
                return Set.of();
            }
        };
        Decision decision = Assessor.of(open().build()).advisedBy(advisor).assess(DOSSIER);
        for (int i = 0; i < 2; i++) {
            decision.advice();
            decision.notices();
        }
        assertThat(asked).containsExactly("advice", "looks at");
    }

    /** While the first reader asks the advisor, a second one asks it too, and is told something else. */
    @Test
    void readers_at_once_get_the_same_advice_whatever_each_was_told() {
        AtomicInteger asked = new AtomicInteger();
        List<Object> ofSecond = new ArrayList<>();
        Advisor advisor = decision -> {
            int time = asked.incrementAndGet();
            if (time == 1) {
                ofSecond.addAll(readByAnother(decision));
            }
            return new Warning("told " + time).adviceOn(decision);
        };
        Decision decision = Assessor.of(open().build()).advisedBy(advisor).assess(DOSSIER);
        List<Advice> ofFirst = decision.advice();
        assertThat(asked).hasValue(2);
        assertThat(ofFirst).extracting(Advice::topic).containsExactly("told 2");
        assertThat(ofSecond).isEqualTo(ofFirst);
        assertThat(decision.advice()).isSameAs(ofFirst);
    }

    private static List<Object> readByAnother(Decision decision) {
        try {
            return inParallel(1, () -> List.copyOf(decision.advice())).get(0);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Each advisor reads the other decision while another thread is in the advice on that one. */
    @Test
    void two_decisions_may_be_read_by_the_advisors_of_each_other() throws Exception {
        List<Decision> both = new ArrayList<>();
        CyclicBarrier bothAreAsked = new CyclicBarrier(2);
        Advisor reader = decision -> {
            await(bothAreAsked);
            Decision other = both.get(1 - both.indexOf(decision));
            return new Warning(other.missing() + " " + other.costs().presented()).adviceOn(decision);
        };
        Assessor assessor = Assessor.of(open().build()).advisedBy(reader);
        both.add(assessor.assess(DOSSIER));
        both.add(assessor.assess(Small.dossier(studies("2000.00"))));
        Iterator<Decision> each = both.iterator();
        List<List<Object>> read = inParallel(2, () -> List.copyOf(next(each).advice()));
        assertThat(read).flatExtracting(advice -> advice).hasSize(2);
    }

    /** Whoever holds the monitor of a decision or a finding must not keep others from reading it. */
    @Test
    void a_decision_and_its_findings_are_read_while_somebody_holds_their_monitors() throws Exception {
        Decision decision = Small.decide(half().minimumCost(L1, euros("2000.00")), DOSSIER);
        Finding finding = decision.findings().get(0);
        synchronized (decision) {
            synchronized (finding) {
                assertThat(inParallel(2, () -> List.of(decision.costs(), finding.figures(), finding.remedy())))
                        .hasSize(2);
            }
        }
    }

    @Test
    @Tag("long")
    void whoever_reads_a_finding_first_all_read_the_same() throws Exception {
        CallBuilder call = half().minimumCost(L1, euros("2000.00"));
        for (int round = 0; round < 200; round++) {
            Finding finding = Small.decide(call, DOSSIER).findings().get(0);
            List<List<Object>> read = inParallel(() ->
                    List.of(finding.figures(), finding.remedy(), finding.places(), finding.message(Locale.ENGLISH)));
            assertThat(read).allMatch(other -> other.equals(read.get(0)));
            assertThat(read).allMatch(other -> other.get(0) == read.get(0).get(0));
        }
    }

    @Test
    void a_detail_computes_figures_and_remedy_once() {
        List<String> asked = new ArrayList<>();
        Finding finding = Finding.of(Rule.of("OTHER"), Outcome.FAILED, L1, new Finding.Detail() {
            @Override
            public Figures figures() {
                asked.add("figures");
                return Figures.NONE;
            }

            @Override
            public Optional<Remedy> remedy() {
                asked.add("remedy");
                return Optional.empty();
            }

            @Override
            public List<String> places() {
                return List.of("submission");
            }

            @Override
            public String message(Locale locale) {
                return "";
            }
        });
        for (int i = 0; i < 2; i++) {
            assertThat(finding.figures()).isEqualTo(Figures.NONE);
            assertThat(finding.remedy()).isEmpty();
        }
        assertThat(asked).containsExactly("figures", "remedy");
    }

    @Test
    void a_finding_is_equal_to_another_of_the_same_rule_outcome_and_figures() {
        Finding finding = minimum(half().minimumCost(L1, euros("2000.00")), "1000.00");
        assertThat(minimum(half().minimumCost(L1, euros("2000.00")), "1000.00"))
                .isEqualTo(finding)
                .hasSameHashCodeAs(finding);
        assertThat(minimum(half().minimumCost(L1, euros("2000.00")), "1000.01")).isNotEqualTo(finding);
        assertThat(minimum(half().minimumCost(L1, euros("1999.99")), "1000.00")).isNotEqualTo(finding);
        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(finding).hasToString("MINIMUM_TOTAL_COST FAILED (L1)").isNotEqualTo(L1);
    }

    private static Finding minimum(CallBuilder call, String cost) {
        return Small.decide(call, studies(cost)).find(Rule.MINIMUM_TOTAL_COST).orElseThrow();
    }

    private static synchronized Decision next(Iterator<Decision> decisions) {
        return decisions.next();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static CallBuilder open() {
        return half().leavesOpen(L1, Question.ROUNDING);
    }

    private static List<List<Object>> inParallel(Callable<List<Object>> reading) throws Exception {
        return inParallel(THREADS, reading);
    }

    /** Fails after a minute: a thread that waits for another one would wait for ever. */
    private static List<List<Object>> inParallel(int count, Callable<List<Object>> reading) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            List<Callable<List<Object>>> readers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                readers.add(() -> {
                    start.await();
                    return reading.call();
                });
            }
            List<List<Object>> read = new ArrayList<>();
            for (Future<List<Object>> each : threads.invokeAll(readers, 1, TimeUnit.MINUTES)) {
                read.add(each.get());
            }
            return read;
        } finally {
            threads.shutdownNow();
        }
    }

    /** One piece of advice, on whatever there is. */
    private record Warning(String topic) implements Advisor {

        @Override
        public List<Advice> adviceOn(Decision decision) {
            return List.of(Advice.of(topic, new LocalizedText("article", "article"), new LocalizedText("a", "b")));
        }
    }
}
