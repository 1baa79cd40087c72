package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Reading;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The decisions agree with cases of the whole call language, as far as calls can be read, worked out independently of this project. */
@Tag("shared")
class CallLanguageCasesTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final CallReader CALLS = CallReader.of(List.of());

    static Stream<JsonNode> cases() throws IOException {
        return Files.readAllLines(data("cases-3.jsonl")).stream()
                .map(MAPPER::readTree)
                .filter(each -> CALLS.read(each.get("call").toString()) instanceof AcceptedCall);
    }

    @Test
    void enough_cases_have_a_call_that_can_be_read() throws IOException {
        assertThat(cases().count()).isGreaterThanOrEqualTo(35);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_the_case_expects_is_decided(JsonNode each) {
        Call call = ((AcceptedCall) CALLS.read(each.get("call").toString())).call();
        DossierResult read = DossierReader.of(List.of(call), FrenchLegalForm.nomenclature())
                .read(each.get("dossier").toString());
        assertThat(read).isInstanceOf(AcceptedDossier.class);
        FederEligibility assessor = FederEligibility.under(call);
        for (Map.Entry<String, JsonNode> reading : each.get("reading").properties()) {
            assessor = assessor.reading(
                    Reading.parse(reading.getKey() + "=" + reading.getValue().stringValue()));
        }
        Decision decision = assessor.assess(((AcceptedDossier) read).dossier());
        JsonNode expected = each.get("expected");

        JsonNode written = MAPPER.readTree(DecisionWriter.in(Locale.ENGLISH).toJson(decision));

        assertThat(verdicts(written)).isEqualTo(words(expected.get("tracks")));
        assertThat(findings(written)).isEqualTo(words(expected.get("findings")));
        JsonNode funding = written.at("/tracks/FUNDING");
        assertThat(amount(funding.get("aid"))).isEqualTo(expected.get("aid").stringValue());
        assertThat(amount(funding.get("aidUpTo")))
                .isEqualTo(expected.get("aidUpTo").stringValue());
        if (expected.has("missing")) {
            assertThat(written.get("missing"))
                    .extracting(fact -> fact.get("path").stringValue())
                    .containsExactlyInAnyOrderElementsOf(texts(expected.get("missing")));
        } else {
            assertThat(written.get("missing")).isEmpty();
            assertThat(amount(written.at("/costs/presented")))
                    .isEqualTo(expected.get("presented").stringValue());
            assertThat(amount(written.at("/costs/retainedTotal")))
                    .isEqualTo(expected.get("total").stringValue());
        }
    }

    @Test
    void the_whole_call_of_the_renovation_decides_its_dossier() throws IOException {
        Call call = ((AcceptedCall) CALLS.read(Files.readString(data("calls-3/A-renovation.call.json")))).call();
        DossierResult read = DossierReader.of(List.of(call), FrenchLegalForm.nomenclature())
                .read(Files.readString(data("calls-3/A-renovation.dossier.json")));

        Decision decision = FederEligibility.under(call).assess(((AcceptedDossier) read).dossier());

        // 50% and 10 points for one label, of 500,000.00
        assertThat(decision.funding().aid()).contains(Euros.euros("300000.00"));
        assertThat(CALLS.read(CallWriter.toJson(call))).isEqualTo(new AcceptedCall(call));
    }

    private static Map<String, String> verdicts(JsonNode decision) {
        Map<String, String> verdicts = new TreeMap<>();
        decision.get("tracks")
                .properties()
                .forEach(track -> verdicts.put(
                        track.getKey(), track.getValue().get("verdict").stringValue()));
        return verdicts;
    }

    // The cases leave out the finding of a rate that the authority has not set yet.
    private static Map<String, String> findings(JsonNode decision) {
        Map<String, String> findings = new TreeMap<>();
        decision.get("findings")
                .forEach(finding -> findings.put(
                        finding.get("rule").stringValue(),
                        finding.get("outcome").stringValue()));
        findings.remove("AID_RATE", "NOT_ASKED");
        return findings;
    }

    private static Map<String, String> words(JsonNode object) {
        Map<String, String> words = new TreeMap<>();
        object.properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().stringValue()));
        return words;
    }

    private static String amount(JsonNode money) {
        return money.get("amount").stringValue();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static Path data(String name) {
        return Path.of(System.getProperty("federules.shared"))
                .resolve("data")
                .resolve(name)
                .normalize();
    }
}
