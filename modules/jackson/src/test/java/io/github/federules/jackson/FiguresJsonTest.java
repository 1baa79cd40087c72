package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of each rule are written; a fact that is missing is left out. */
class FiguresJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Clause CLAUSE = new Clause("A1", "words");
    private static final Call CALL = Call.builder("figures", TEXT)
            .offersFunding()
            .offers(Track.of("COACHING"), TEXT)
            .beneficiaries(CLAUSE, BeneficiaryKind.ASSOCIATION)
            .pays(CLAUSE, CostNature.SERVICES, CostNature.STAFF)
            .aid(CLAUSE, Value.within(Rate.percent("20"), Rate.percent("70")))
            .ownContribution(CLAUSE, Rate.percent("10"))
            .duration(CLAUSE, 6, 12)
            .window(CLAUSE, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))
            .deadline(Deadline.of(CLAUSE, LocalDate.of(2025, 6, 30), ZoneId.of("Europe/Paris"))
                    .withUntil(LocalTime.NOON))
            .build();

    private static final String KNOWN = "\"realisation\": {\"startsOn\": \"2025-02-01\", \"endsOn\": \"2025-12-31\"},"
            + " \"aidRate\": \"0.5\","
            + " \"financing\": {\"own\": {\"amount\": \"30.00\", \"currency\": \"EUR\"}},";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DURATION | {'leastMonths':6,'mostMonths':12,'startsOn':'2025-02-01','endsOn':'2025-12-31'}",
                "REALISATION_WINDOW | {'from':'2025-01-01','to':'2026-12-31','startsOn':'2025-02-01','endsOn':'2025-12-31'}",
                "AID_RATE | {'least':'0.2','most':'0.7','actual':'0.5'}",
                "SUBMISSION_DEADLINE | {'lastDay':'2025-06-30','until':'12:00','sentOn':'2025-06-30','sentAt':'11:59'}",
            })
    void what_is_known_is_written(String rule, String figures) {
        JsonNode decision = decision(
                KNOWN, "\"submission\": {\"sentOn\": \"2025-06-30\", \"sentAt\": \"11:59\", \"electronic\": true}");

        assertThat(figures(rule, decision)).isEqualTo(figures.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "APPLICANT_KIND | {'bodies':[{'path':'applicant.kind'}]}",
                "DURATION | {'leastMonths':6,'mostMonths':12}",
                "REALISATION_WINDOW | {'from':'2025-01-01','to':'2026-12-31'}",
                "AID_RATE | {'least':'0.2','most':'0.7'}",
                "SUBMISSION_DEADLINE | {'lastDay':'2025-06-30','until':'12:00'}",
            })
    void what_is_missing_is_left_out(String rule, String figures) {
        assertThat(figures(rule, decision("", "\"submission\": {}"))).isEqualTo(figures.replace('\'', '"'));
    }

    @Test
    void amounts_are_ranges_from_the_least_to_the_most() {
        // 10% of 100.00 is required.
        JsonNode figures = MAPPER.readTree(figures("OWN_CONTRIBUTION", decision(KNOWN, "\"submission\": {}")));

        assertThat(figures.get("required").toString())
                .isEqualTo("{\"least\":{\"amount\":\"10.00\",\"currency\":\"EUR\"},"
                        + "\"most\":{\"amount\":\"10.00\",\"currency\":\"EUR\"}}");
        assertThat(figures.get("actual").toString())
                .isEqualTo("{\"least\":{\"amount\":\"30.00\",\"currency\":\"EUR\"},"
                        + "\"most\":{\"amount\":\"30.00\",\"currency\":\"EUR\"}}");
    }

    private static JsonNode decision(String operation, String submission) {
        String json = "{\"operation\": {" + operation + " \"costLines\": [" + ExampleDossier.services("100") + "]}, "
                + submission + "}";
        DossierReader reader = DossierReader.of(List.of(CALL), FrenchLegalForm.nomenclature());
        Decision decision = FederEligibility.under(CALL).assess(Judged.accepted(reader.read(json)));
        return MAPPER.readTree(DecisionWriter.in(Locale.ENGLISH).toJson(decision));
    }

    private static String figures(String rule, JsonNode decision) {
        for (JsonNode finding : decision.get("findings")) {
            if (finding.get("rule").stringValue().equals(rule)) {
                return finding.get("figures").toString();
            }
        }
        throw new AssertionError("No finding has the rule " + rule + ".");
    }
}
