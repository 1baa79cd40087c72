package io.github.federules.assurance.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A dossier of which all is known gets what the words of the call give, worked out a second time in another way. */
@Tag("evidence")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class SecondOpinionLaws {

    private static final Call CALL = FederCalls.HAUTS_DE_FRANCE_AI_2025;

    /** Bodies that may benefit, that may not, and of which the form alone determines no kind. */
    private static final List<FrenchLegalForm> FORMS = Stream.of(
                    "7346", "7210", "7357", "9220", "5710", "7364", "7410", "7113", "2110", "1000", "3220", "9110")
            .map(FrenchLegalForm::of)
            .toList();

    private static final Dossiers DOSSIERS = Dossiers.under(CALL).withLegalForms(FORMS);

    private static final Map<Readings, FederEligibility> UNDER_EACH =
            CALL.everyReading().stream().collect(Collectors.toMap(Function.identity(), SecondOpinionLaws::under));

    @Property(tries = 5_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_complete_dossier_gets_what_the_words_of_the_call_give(
            @ForAll("complete") Dossier dossier, @ForAll("readings") Readings readings) {
        Decision decision = decide(dossier, readings);

        Statistics.label("funding").collect(decision.funding().verdict()).coverage(coverage -> {
            coverage.check(Verdict.ELIGIBLE).percentage(percentage -> percentage > 10);
            coverage.check(Verdict.INELIGIBLE).percentage(percentage -> percentage > 10);
            coverage.check(Verdict.NOT_SOUGHT).percentage(percentage -> percentage > 2);
        });

        assertIsWorkedOut(decision, dossier, readings);
    }

    @Property(tries = 3_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void at_a_boundary_of_the_call_a_dossier_gets_what_its_words_give(
            @ForAll("atBoundary") Dossier dossier, @ForAll("readings") Readings readings) {
        Decision decision = decide(dossier, readings);

        // 70,000.00 just passes; 60% of 416,666.67 is 250,000.002, a cent less of cost is a cent less of aid.
        Statistics.label("total")
                .collect(Euros.cents(decision.costs().retainedTotal()))
                .coverage(coverage -> {
                    for (long cents : List.of(6_999_999L, 7_000_000L, 7_000_001L, 41_666_666L, 41_666_667L)) {
                        coverage.check(cents).count(count -> count > 0);
                    }
                });

        assertIsWorkedOut(decision, dossier, readings);
    }

    @Provide
    static Arbitrary<Dossier> complete() {
        return DOSSIERS.complete();
    }

    @Provide
    static Arbitrary<Dossier> atBoundary() {
        return DOSSIERS.atBoundary();
    }

    @Provide
    static Arbitrary<Readings> readings() {
        return Arbitraries.of(CALL.everyReading());
    }

    private static Decision decide(Dossier dossier, Readings readings) {
        return UNDER_EACH.get(readings).assess(dossier);
    }

    private static FederEligibility under(Readings readings) {
        FederEligibility eligibility = FederEligibility.under(CALL);
        for (Question question : Question.standard()) {
            eligibility = eligibility.reading(readings.answer(question));
        }
        return eligibility;
    }

    private static void assertIsWorkedOut(Decision decision, Dossier dossier, Readings readings) {
        WorkedOut worked = WorkedOut.of(dossier, readings);
        boolean isRefusedByLaw = LawByHand.doesRefuse(CALL, dossier);
        Verdict funding =
                verdict(dossier, Track.FUNDING, worked.mayBenefit() && worked.reachesMinimum() && !isRefusedByLaw);
        MonetaryAmount aid = exactly(worked.aid());
        MonetaryAmount given = funding == Verdict.ELIGIBLE ? aid : Euros.ZERO;

        assertThat(decision.funding())
                .isEqualTo(new TrackDecision(funding, Optional.of(given), Optional.of(given), Optional.empty()));
        assertThat(decision.on(FederCalls.WORKSHOPS))
                .isEqualTo(new TrackDecision(
                        verdict(dossier, FederCalls.WORKSHOPS, worked.mayBenefit()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(decision.costs().retainedStaff()).isEqualTo(exactly(worked.staff()));
        assertThat(decision.costs().retainedInvestment()).isEqualTo(exactly(worked.investment()));
        assertThat(decision.costs().retainedOperating()).isEqualTo(exactly(worked.operating()));
        assertThat(decision.costs().indirect()).isEqualTo(exactly(worked.indirect()));
        assertThat(decision.costs().retainedTotal()).isEqualTo(exactly(worked.total()));
        assertThat(decision.costs().computedAid()).contains(aid);
        assertThat(decision.missing()).isEmpty();
    }

    // A total of several lines may be over what one line may be.
    private static MonetaryAmount exactly(BigDecimal euros) {
        return Euros.ofCents(euros.movePointRight(2).longValueExact());
    }

    private static Verdict verdict(Dossier dossier, Track track, boolean eligible) {
        if (dossier.seeks().filter(seeks -> !seeks.contains(track)).isPresent()) {
            return Verdict.NOT_SOUGHT;
        }
        return eligible ? Verdict.ELIGIBLE : Verdict.INELIGIBLE;
    }
}
