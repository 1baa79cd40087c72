package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A dossier is read under the call that it names, wherever it names it, and may declare what that call asks for. */
class SeveralCallsTest {

    private static final Call HEAT = call("heat-2026", "SAVES_HEAT");
    private static final DossierReader BOTH =
            DossierReader.of(List.of(FederCalls.HAUTS_DE_FRANCE_AI_2025, HEAT), FrenchLegalForm.nomenclature());

    private static Call call(String id, String declaration) {
        Clause clause = new Clause("A1", "as it is said");
        LocalizedText text = new LocalizedText("un texte", "a text");
        return Call.builder(id, text)
                .beneficiaries(clause, BeneficiaryKind.ASSOCIATION)
                .policyRoles(clause, PolicyRole.DIRECT)
                .declaration(clause, "HEAT", Criterion.yesNo(declaration, Subject.OPERATION, text), text)
                .minimumCost(clause, Euros.euros("1000"))
                .offersFunding()
                .offers(Track.of("GRADING"), text)
                .aid(clause, Rate.percent("40"))
                .maximumAid(clause, Euros.euros("9000"))
                .pays(clause, CostNature.STAFF, CostNature.SERVICES)
                .staffMinimum(clause, FteShare.fte("0.10"))
                .flatRate(clause, Rate.percent("7"), CostNature.TRAVEL)
                .submissionRequired(clause)
                .submissionElectronic(clause)
                .deadline(clause, LocalDate.of(2026, 3, 1), ZoneId.of("Europe/Paris"))
                .build();
    }

    @Test
    void a_dossier_is_read_under_the_call_that_it_names() {
        assertThat(call(dossier("\"call\": \"heat-2026\"", "SAVES_HEAT"))).isEqualTo(HEAT);
        assertThat(call(dossier("\"call\": \"hdf-ai-2025\"", "EXPLORES_AI")))
                .isEqualTo(FederCalls.HAUTS_DE_FRANCE_AI_2025);
    }

    @Test
    void a_dossier_that_names_none_is_read_under_the_first() {
        assertThat(call(dossier("\"call\": null", "EXPLORES_AI"))).isEqualTo(FederCalls.HAUTS_DE_FRANCE_AI_2025);
    }

    @Test
    void what_another_call_asks_to_declare_is_an_unknown_field() {
        assertThat(faults(dossier("\"call\": \"heat-2026\"", "EXPLORES_AI")))
                .containsExactly("operation.answers.EXPLORES_AI UNKNOWN_FIELD");
        assertThat(faults(dossier("\"call\": \"hdf-ai-2025\"", "SAVES_HEAT")))
                .containsExactly("operation.answers.SAVES_HEAT UNKNOWN_FIELD");
    }

    @Test
    void it_is_so_where_the_call_is_named_after_the_operation() {
        assertThat(faults("{\"operation\": {\"answers\": {\"EXPLORES_AI\": true}, \"costLines\": []},"
                        + " \"call\": \"heat-2026\"}"))
                .containsExactly("operation.answers.EXPLORES_AI UNKNOWN_FIELD");
    }

    @Test
    void a_call_that_is_not_known_is_reported_with_those_that_are() {
        RefusedDossier refused = (RefusedDossier) BOTH.read(dossier("\"call\": \"heat-2027\"", "SAVES_HEAT"));
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("call");
            assertThat(fault.message(Locale.ENGLISH)).contains("heat-2027", "hdf-ai-2025", "heat-2026");
        });
    }

    @Test
    void what_depends_on_the_call_is_not_judged_where_the_call_is_not_known() {
        String fields = ", \"seeks\": [\"LOAN\"], \"operation\": {\"costLines\": []}}";
        assertThat(faults("{\"call\": null" + fields)).containsExactly("seeks[0] NOT_OFFERED");
        assertThat(faults("{\"call\": 7" + fields)).containsExactly("call WRONG_TYPE");
        assertThat(((RefusedDossier) BOTH.requiringCall().read("{\"call\": null" + fields)).faults())
                .extracting(LocatedFault::path)
                .containsExactly("call");
    }

    @Test
    void among_all_calls_the_result_has_the_first_whichever_the_dossier_names() {
        DossierReader all =
                DossierReader.amongAll(List.of(FederCalls.HAUTS_DE_FRANCE_AI_2025, HEAT), FrenchLegalForm::find);
        for (String named : List.of("heat-2026", "hdf-ai-2025", "heat-2027")) {
            AcceptedDossier accepted = (AcceptedDossier) all.read(dossier("\"call\": \"" + named + "\"", "SAVES_HEAT"));
            assertThat(accepted.call()).isEqualTo(FederCalls.HAUTS_DE_FRANCE_AI_2025);
            assertThat(accepted.dossier().call()).contains(named);
        }
    }

    @Test
    void a_dossier_of_an_earlier_version_is_refused_with_what_the_fields_are_called_now() {
        DossierResult read = DossierReader.of(List.of(HEAT), FrenchLegalForm::find)
                .read("{\"note\": {}, \"operation\": {\"declarations\": {\"SAVES_HEAT\": true}, \"activity\": \"A\","
                        + " \"costLines\": []}}");
        assertThat(((RefusedDossier) read).faults())
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .satisfiesExactly(
                        note -> assertThat(note).endsWith("Did you mean submission?"),
                        declarations -> assertThat(declarations).endsWith("Did you mean answers?"),
                        activity -> assertThat(activity).endsWith("Did you mean answers?"));
    }

    @Test
    void a_reader_needs_a_call() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DossierReader.of(List.of(), FrenchLegalForm.nomenclature()))
                .withMessageContaining("at least one");
    }

    private static String dossier(String call, String declaration) {
        return "{" + call + ", \"operation\": {\"answers\": {\"" + declaration + "\": true}, \"costLines\": []}}";
    }

    private static Call call(String json) {
        return ((AcceptedDossier) BOTH.read(json)).call();
    }

    private static List<String> faults(String json) {
        return ((RefusedDossier) BOTH.read(json))
                .faults().stream()
                        .map(fault -> fault.path() + " " + fault.code())
                        .toList();
    }
}
