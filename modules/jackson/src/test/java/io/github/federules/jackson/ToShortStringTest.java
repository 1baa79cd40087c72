package io.github.federules.jackson;

import static io.github.federules.jackson.Judged.READER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.call.CallReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What readers return, and readers and entry points themselves, print one short line for a log. */
class ToShortStringTest {

    @Test
    void a_dossier_with_many_errors_prints_the_first() {
        DossierResult refused = READER.read("{\"operation\": {\"costLines\": [" + "{},".repeat(1_000) + "{}]}}");

        assertThat(refused.toString())
                .startsWith(
                        "RefusedDossier[faults=100, first=[LocatedFault[path=operation.costLines[0].nature, fault=Fault[")
                .hasSizeLessThan(400)
                .doesNotContain("\n");
    }

    @Test
    void a_call_and_a_record_with_errors_print_the_first() {
        assertThat(CallReader.of(List.of()).read("{}").toString())
                .startsWith("RefusedCall[faults=2, first=[LocatedFault[path=id, fault=Fault[");
        assertThat(RecordReader.of(List.of(), FrenchLegalForm.nomenclature())
                        .read("{}")
                        .toString())
                .startsWith("RefusedRecord[faults=5, first=[LocatedFault[path=format, fault=Fault[");
    }

    @Test
    void a_dossier_that_is_accepted_prints_no_name() {
        assertThat(READER.read(ExampleDossier.JSON).toString())
                .startsWith("AcceptedDossier[dossier=Dossier[")
                .hasSizeLessThan(400)
                .doesNotContain("Haut Pays", "\n");
    }

    @Test
    void readers_and_entry_points_name_their_purpose() {
        assertThat(READER.toString())
                .isEqualTo("DossierReader[calls=" + FederCalls.all().size() + "]");
        assertThat(CallReader.of(List.of())).hasToString("CallReader[laws=0]");
        assertThat(RecordReader.of(List.of(), FrenchLegalForm.nomenclature())).hasToString("RecordReader[laws=0]");
        assertThat(DecisionWriter.in(Locale.FRENCH)).hasToString("DecisionWriter[texts=fr]");
        assertThat(RefusalWriter.in(Locale.ENGLISH)).hasToString("RefusalWriter[texts=en]");
        assertThat(FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025))
                .hasToString("FederEligibility[call=Call[id=hdf-ai-2025, edition=1]]");
        assertThat(FederEligibility.among(FederCalls.all()))
                .hasToString("CallRanking[calls=" + FederCalls.all().size() + "]");
    }
}
