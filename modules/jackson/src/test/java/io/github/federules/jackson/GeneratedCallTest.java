package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederEligibility;
import io.github.federules.testkit.arbitraries.Calls;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Every term of a call is written and read back. */
class GeneratedCallTest {

    private static final CallReader READER = CallReader.of(List.of());

    @Property(tries = 500)
    void what_is_written_is_read_back_equal_and_written_again_alike(@ForAll("calls") Call call) {
        String json = CallWriter.toJson(call);

        CallResult result = READER.under(call.regimes()).read(json);

        assertThat(result).isEqualTo(new AcceptedCall(call, call.warnings()));
        assertThat(CallWriter.toJson(((AcceptedCall) result).call())).isEqualTo(json);
    }

    @Property(tries = 500)
    void a_builder_of_a_call_builds_the_same_call_again_on_every_day(@ForAll("calls") Call call) {
        Call built = call.toBuilder().build();

        assertThat(built).isEqualTo(call);
        assertThat(built.warnings()).isEqualTo(call.warnings());
        assertThat(built.changes()).isEqualTo(call.changes());
        for (LocalDate day : call.changes()) {
            for (LocalDate each : List.of(day.minusDays(1), day)) {
                Call held = call.asOf(each);
                assertThat(built.asOf(each)).isEqualTo(held);
                assertThat(held.toBuilder().build()).isEqualTo(held);
            }
        }
    }

    @Property(tries = 200)
    void what_is_written_fits_the_schema(@ForAll("calls") Call call) {
        assertThat(CallSchemaTest.fits(CallWriter.toJson(call))).isTrue();
    }

    @Property(tries = 200)
    void every_dossier_gets_an_answer_in_words_under_any_call(@ForAll("callsAndDossiers") Tuple2<Call, Dossier> each) {
        Call call = each.get1();
        Decision decision = FederEligibility.under(call).assess(each.get2().withCall(call.id()));

        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(decision.explain(locale)).endsWith("\n");
            assertThat(DecisionWriter.in(locale).toJson(decision)).startsWith("{");
            assertThat(decision.summary(locale)).isNotBlank();
            assertThat(call.explain(locale)).endsWith("\n");
        }
    }

    @Provide
    Arbitrary<Call> calls() {
        return Arbitraries.oneOf(Calls.any(), Calls.withGeneralTerms());
    }

    @Provide
    Arbitrary<Tuple2<Call, Dossier>> callsAndDossiers() {
        return calls().flatMap(call -> Dossiers.under(call).any().map(dossier -> Tuple.of(call, dossier)));
    }
}
