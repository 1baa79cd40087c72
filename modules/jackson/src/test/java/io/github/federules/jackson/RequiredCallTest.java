package io.github.federules.jackson;

import static io.github.federules.jackson.Judged.READER;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader can require that every dossier names its call, so that a stored one is never assessed under another. */
class RequiredCallTest {

    private static final DossierReader REQUIRING = READER.requiringCall();

    @Test
    void a_dossier_without_a_call_is_refused() {
        assertThat(faults("{\"operation\": {\"costLines\": []}}")).containsExactly("call MISSING");
        assertThat(faults("{\"call\": null, \"operation\": {\"costLines\": []}}"))
                .containsExactly("call MISSING");
    }

    @Test
    void the_other_errors_are_reported_as_well() {
        assertThat(faults("{\"x\": 1}")).containsExactly("x UNKNOWN_FIELD", "call MISSING", "operation MISSING");
        assertThat(faults("{\"call\": 7, \"operation\": {\"costLines\": []}}")).containsExactly("call WRONG_TYPE");
        assertThat(faults("{\"call\": \"x\", \"operation\": {\"costLines\": []}}"))
                .containsExactly("call UNKNOWN_CALL");
    }

    @Test
    void a_dossier_that_names_its_call_is_read_as_by_any_reader() {
        assertThat(REQUIRING.read(ExampleDossier.JSON)).isEqualTo(READER.read(ExampleDossier.JSON));
    }

    @Test
    void it_is_so_for_dossiers_that_are_assessed_under_all_calls() {
        DossierReader all = DossierReader.amongAll(FederCalls.all(), FrenchLegalForm.nomenclature())
                .requiringCall();

        assertThat(refused(all.read("{\"operation\": {\"costLines\": []}}")).faults())
                .singleElement()
                .hasToString(
                        REQUIRING.read("{\"operation\": {\"costLines\": []}}") instanceof RefusedDossier one
                                ? one.faults().get(0).toString()
                                : "");
    }

    @Test
    void the_dossier_of_a_decision_names_the_call_once_it_is_stored() {
        Dossier dossier = accepted("{\"operation\": {\"costLines\": []}}");
        assertThat(dossier.call()).isEmpty();
        Decision decision =
                FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(dossier);

        String stored = DossierWriter.toJson(decision.dossier());

        assertThat(stored).contains("\"call\":\"hdf-ai-2025\"");
        assertThat(accepted(REQUIRING.read(stored)).call()).contains("hdf-ai-2025");
    }

    private static List<String> faults(String json) {
        return refused(REQUIRING.read(json)).faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }
}
