package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Verdict;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call for the renovation of buildings: 50%, 10 points more for each of three labels, at most 20, and at most 70% in all. */
class RenovationCallTest {

    private static final Call CALL = call();

    private static Call call() {
        String label = "{'criterion': '%s', 'of': 'OPERATION', 'question': {'fr': '%s ?', 'en': '%s?'}, 'yesNo': true,"
                + " 'clause': 'A1'}";
        String bonus = "{'when': {'%s': true}, 'is': '0.1'}";
        String json = "{'id': 'renovation', 'title': {'fr': 'Rénovation', 'en': 'Renovation'},"
                + " 'clauses': {'A1': 'labels', 'A2': 'travaux', 'A3': '50 %'},"
                + " 'asks': [" + forEachLabel(label) + "],"
                + " 'costs': {'eligible': [{'natures': ['INFRASTRUCTURE'], 'clause': 'A2'}]},"
                + " 'funding': {'aid': {'rate': {'sum': ['0.5', {'sum': [" + forEachLabel(bonus)
                + "], 'atMost': '0.2'}], 'atMost': '0.7'}, 'clause': 'A3',"
                + " 'cap': {'amount': {'amount': '400000.00', 'currency': 'EUR'}, 'clause': 'A3'},"
                + " 'floor': {'amount': {'amount': '100000.00', 'currency': 'EUR'}, 'clause': 'A3'}}}}";
        return ((AcceptedCall) CallReader.of(List.of()).read(json.replace('\'', '"'))).call();
    }

    private static String forEachLabel(String text) {
        return List.of("CERTIFIED", "RENEWABLE", "BIOBASED").stream()
                .map(label -> text.replace("%s", label))
                .collect(Collectors.joining(", "));
    }

    private static Decision decision(String cost, Map<String, Boolean> answers) {
        String json = "{'call': 'renovation', 'operation': {'answers': "
                + answers.toString().replace("=", ": ")
                + ", 'costLines': [{'nature': 'INFRASTRUCTURE', 'amount': {'amount': '" + cost
                + "', 'currency': 'EUR'}}]}}";
        for (String label : answers.keySet()) {
            json = json.replace(label, "'" + label + "'");
        }
        DossierReader reader = DossierReader.of(List.of(CALL), FrenchLegalForm.nomenclature());
        return FederEligibility.under(CALL).assess(((AcceptedDossier) reader.read(json.replace('\'', '"'))).dossier());
    }

    // 50% + 10 points for each label, at most 20; the aid is at most 400,000.00 and at least 100,000.00
    @ParameterizedTest
    @CsvSource({
        "500000.00, 0, ELIGIBLE, 250000.00",
        "500000.00, 1, ELIGIBLE, 300000.00",
        "500000.00, 3, ELIGIBLE, 350000.00",
        "1000000.00, 2, ELIGIBLE, 400000.00",
        "142857.14, 2, INELIGIBLE, 0.00",
        "142857.15, 2, ELIGIBLE, 100000.00",
    })
    void the_aid_grows_with_the_labels(String cost, int labels, Verdict verdict, String aid) {
        Map<String, Boolean> answers =
                new TreeMap<>(Map.of("BIOBASED", labels > 0, "CERTIFIED", labels > 1, "RENEWABLE", labels > 2));

        Decision decision = decision(cost, answers);

        assertThat(decision.funding().verdict()).isEqualTo(verdict);
        assertThat(decision.funding().aid()).contains(Euros.euros(aid));
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void labels_that_are_not_answered_are_missing_in_the_order_of_the_call() {
        String decision = DecisionWriter.in(Locale.ENGLISH).toJson(decision("500000.00", new TreeMap<>()));

        // 50% of 500,000.00, up to 70% of it
        assertThat(decision)
                .contains("\"aid\":{\"amount\":\"250000.00\",\"currency\":\"EUR\"}")
                .contains("\"aidUpTo\":{\"amount\":\"350000.00\",\"currency\":\"EUR\"}")
                .contains(
                        "\"missing\":[{\"path\":\"operation.answers.CERTIFIED\",\"label\":\"answer (yes or no) to: CERTIFIED?\"},"
                                + "{\"path\":\"operation.answers.RENEWABLE\",\"label\":\"answer (yes or no) to: RENEWABLE?\"},"
                                + "{\"path\":\"operation.answers.BIOBASED\",\"label\":\"answer (yes or no) to: BIOBASED?\"}]");
    }
}
