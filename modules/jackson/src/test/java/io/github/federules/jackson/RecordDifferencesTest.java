package io.github.federules.jackson;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.federules.core.call.CentRounding;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How two records differ, and what a record costs. */
class RecordDifferencesTest {

    private static final FederEligibility RULES = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025);
    private static final Dossier DOSSIER = Judged.accepted(ExampleDossier.JSON);

    @Test
    void each_difference_is_named_as_deep_as_it_can_be() {
        DecisionRecord one = DecisionRecord.of(RULES.assess(DOSSIER));
        DecisionRecord other = DecisionRecord.of(RULES.reading(CentRounding.HALF_UP)
                .assess(DOSSIER.withOperation(DOSSIER.operation().cost(CostNature.OTHER, "Divers", euros("10.00")))));

        assertThat(one.differencesFrom(other))
                .contains(
                        new RecordDifference(
                                "decision.readings.ROUNDING", Optional.of("\"DOWN\""), Optional.of("\"HALF_UP\"")),
                        // 71 500.00 + 10.00
                        new RecordDifference(
                                "decision.costs.presented.amount",
                                Optional.of("\"71500.00\""),
                                Optional.of("\"71510.00\"")))
                .filteredOn(difference -> difference.path().equals("decision.setAside[1]"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.recorded()).isEmpty();
                    assertThat(difference.found().orElseThrow())
                            .startsWith("{\"line\":\"4\",\"reason\":\"NATURE_NOT_LISTED\"");
                    assertThat(difference).hasToString("decision.setAside[1]");
                });
    }

    @Test
    void only_a_sentence_in_a_language_is_wording() {
        assertThat(new RecordDifference("decision.advice[0].message.fr", Optional.of("\"a\""), Optional.of("\"b\""))
                        .isOfWording())
                .isTrue();
        assertThat(new RecordDifference("decision.tracks.fr", Optional.of("{}"), Optional.empty()).isOfWording())
                .isFalse();
        assertThat(new RecordDifference("decision.costs", Optional.of("\"a\""), Optional.of("\"b\"")).isOfWording())
                .isFalse();
    }

    @Test
    void a_decision_on_facts_that_no_reader_accepts_has_no_record() {
        Decision decision =
                RULES.assess(DOSSIER.withOperation(DOSSIER.operation().declaring(Declaration.of("ELSEWHERE"))));

        assertThatThrownBy(() -> DecisionRecord.of(decision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The record of this decision could not be read back: dossier.operation.declarations.ELSEWHERE UNKNOWN_FIELD."
                                + " Read the dossier with a DossierReader, which refuses such facts.");
    }

    @Test
    void a_decision_whose_record_would_be_too_large_has_none() {
        Decision decision = RULES.assess(
                DOSSIER.withOperation(DOSSIER.operation().cost(CostNature.OTHER, "x".repeat(1 << 26), euros("1.00"))));

        assertThatThrownBy(() -> DecisionRecord.of(decision))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        problem -> assertThat(problem.fault().code()).isEqualTo(FaultCode.TOO_LARGE));
    }

    // Memory that is asked for is counted, since time depends on the machine.
    @Test
    void four_times_the_lines_cost_about_four_times_the_memory() {
        Decision small = withLines(1_000);
        Decision large = withLines(4_000);
        allocatedBy(() -> roundTrip(small));
        long ofSmall = allocatedBy(() -> roundTrip(small));
        long ofLarge = allocatedBy(() -> roundTrip(large));

        assertThat((double) ofLarge / ofSmall).isLessThan(5);
    }

    private static void roundTrip(Decision decision) {
        DecisionRecord record =
                DecisionRecordTest.read(DecisionRecord.of(decision).toJson());
        assertThat(record.isIntact()).isTrue();
        assertThat(record.differencesFrom(record)).isEmpty();
    }

    private static Decision withLines(int count) {
        Dossier dossier = DOSSIER.withOperation(DOSSIER.operation()
                .withCostLines(IntStream.range(0, count)
                        .mapToObj(i -> CostLine.of(CostNature.TRAVEL, "Trip " + i, euros("1.00")))
                        .toList()));
        return RULES.assess(dossier);
    }

    private static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
