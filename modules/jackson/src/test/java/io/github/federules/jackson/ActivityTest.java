package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidRate;
import io.github.federules.feder.FrenchLegalForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An activity is one that the call has a rate for, if it has rates for activities. */
class ActivityTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final Call FISHERIES = call().aid(
                    A1,
                    new AidRate.ByActivity(
                            A1,
                            Map.of(
                                    Activity.of("FISHING"),
                                    Rate.percent("50"),
                                    Activity.of("FARMING"),
                                    Rate.percent("40"))))
            .build();

    @Test
    void an_activity_with_a_rate_is_known() {
        assertThat(Judged.accepted(read(FISHERIES, "\"FISHING\"")).operation().activity())
                .isEqualTo(Fact.known(Activity.of("FISHING")));
        assertThat(Judged.accepted(read(FISHERIES, "null")).operation().activity())
                .isEqualTo(Fact.unknown());
    }

    @Test
    void an_activity_without_a_rate_is_an_error_beside_those_that_have_one() {
        RefusedDossier refused = (RefusedDossier) read(FISHERIES, "\"FORESTRY\"");
        assertThat(refused.faults()).extracting(LocatedFault::path).containsExactly("operation.activity");
        assertThat(refused.faults().get(0).fault().values())
                .containsEntry("value", "FORESTRY")
                .containsEntry("allowed", "FARMING, FISHING");
        assertThat(((RefusedDossier) read(FISHERIES, "\" \"")).faults())
                .extracting(fault -> fault.code().name())
                .containsExactly("MISSING");
    }

    @Test
    void any_activity_may_be_stated_under_a_call_that_has_rates_for_none() {
        assertThat(Judged.accepted(read(call().build(), "\"FORESTRY\""))
                        .operation()
                        .activity())
                .isEqualTo(Fact.known(Activity.of("FORESTRY")));
    }

    private static CallBuilder call() {
        return Call.builder("small", new LocalizedText("Un appel", "A call"));
    }

    private static DossierResult read(Call call, String activity) {
        return DossierReader.of(List.of(call), FrenchLegalForm::find)
                .read("{\"operation\": {\"activity\": " + activity + ", \"costLines\": []}}");
    }
}
