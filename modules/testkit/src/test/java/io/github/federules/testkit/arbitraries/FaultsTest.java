package io.github.federules.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Faults are such as the library finds: of many kinds, and each with its message. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(StatisticsReportMode.OFF)
class FaultsTest {

    @Property
    void faults_of_facts_are_of_every_kind_that_one_fact_alone_can_have(@ForAll("faults") Fault fault) {
        occur(
                List.of(
                        FaultCode.AMOUNT_NEGATIVE,
                        FaultCode.AMOUNT_TOO_PRECISE,
                        FaultCode.AMOUNT_TOO_LARGE,
                        FaultCode.FTE_OUT_OF_RANGE,
                        FaultCode.FTE_TOO_PRECISE,
                        FaultCode.RATE_OUT_OF_RANGE,
                        FaultCode.NOTE_CONTRADICTION,
                        FaultCode.ENDS_BEFORE_START,
                        FaultCode.NOT_STAFF),
                fault.code());

        assertThat(fault.message(Locale.ENGLISH)).doesNotContain("{");
        assertThat(fault.message(Locale.FRENCH)).doesNotContain("{");
    }

    @Property
    void located_faults_are_of_facts_and_of_calls(@ForAll("located") LocatedFault fault) {
        occur(List.of(FaultCode.FLAT_RATES_OVERLAP, FaultCode.AMOUNT_NEGATIVE), fault.code());

        assertThat(fault.message(Locale.ENGLISH)).doesNotContain("{");
    }

    @Provide
    Arbitrary<Fault> faults() {
        return Faults.any();
    }

    @Provide
    Arbitrary<LocatedFault> located() {
        return Faults.located();
    }

    private static void occur(List<FaultCode> all, FaultCode one) {
        Statistics.collect(one);
        all.forEach(code -> Statistics.coverage(coverage -> coverage.check(code).count(count -> count > 0)));
    }
}
