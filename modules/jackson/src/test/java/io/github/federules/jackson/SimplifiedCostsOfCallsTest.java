package io.github.federules.jackson;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.CallWriter;
import io.github.federules.jackson.call.RefusedCall;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unit costs, hourly costs, lump sums and flat rates of them, through JSON. */
class SimplifiedCostsOfCallsTest {

    private static final String ASKS =
            "'asks': [{'criterion': 'SENIOR', 'of': 'OPERATION', 'question': {'fr': 'Senior ?', 'en': 'Senior?'},"
                    + " 'yesNo': true, 'clause': 'U1'}],";
    private static final String MONTHS = "{'natures': ['STAFF'], 'unit': {'fr': 'mois', 'en': 'month'},"
            + " 'price': {'cases': [{'when': {'SENIOR': true}, 'is': '9000.00'}], 'otherwise': '8815.00'},"
            + " 'name': 'MONTHS', 'clause': 'U1'}";
    private static final String HOURS =
            "{'natures': ['TRAINING'], 'unit': {'fr': 'heure', 'en': 'hour'}, 'annualHours': 1720, 'clause': 'U1'}";
    private static final String ELIGIBLE = "'eligible': [{'natures': ['STUDIES'], 'clause': 'U1'}],";
    private static final String ADDED = ", 'lumpSums': [{'name': 'PREPARATION', 'amount': '1500.00',"
            + " 'covers': ['TRAVEL'], 'when': {'SENIOR': false}, 'clause': 'U1'}],"
            + " 'flatRates': [{'rate': '0.15', 'of': 'OVERALL', 'name': 'OFFICE', 'clause': 'U1'}]},"
            + " 'bases': {'OVERALL': {'sum': ['MONTHS', 'PREPARATION']}}";
    private static final Call CALL =
            accepted(ASKS + "'costs': {" + ELIGIBLE + "'unitCosts': [" + MONTHS + ", " + HOURS + "]" + ADDED);

    private static String call(String terms) {
        return ("{'id': 'units', 'title': {'fr': 'Appel', 'en': 'Call'}, 'clauses': {'U1': 'words'},"
                        + " 'funding': {'aid': {'rate': '0.5', 'clause': 'U1'}}, " + terms + "}")
                .replace('\'', '"');
    }

    private static Call accepted(String terms) {
        CallResult result = CallReader.of(List.of()).read(call(terms));
        assertThat(result).isInstanceOf(AcceptedCall.class);
        return ((AcceptedCall) result).call();
    }

    private static List<String> faultsOfCall(String costs) {
        CallResult result = CallReader.of(List.of()).read(call(ASKS + "'costs': {" + costs + "}"));
        assertThat(result).isInstanceOf(RefusedCall.class);
        return ((RefusedCall) result)
                .faults().stream().map(SimplifiedCostsOfCallsTest::shown).toList();
    }

    private static String shown(LocatedFault fault) {
        return fault.path() + " " + fault.code();
    }

    private static String dossier(String line) {
        return ("{'id': 'D', 'call': 'units', 'applicant': {'name': 'A'}, 'operation': {'answers': {'SENIOR': false},"
                        + " 'costLines': [{" + line + "}]}}")
                .replace('\'', '"');
    }

    private static Decision decision(String line) {
        Dossier dossier = Judged.accepted(
                DossierReader.of(List.of(CALL), FrenchLegalForm.nomenclature()).read(dossier(line)));
        return Assessor.of(CALL).assess(dossier);
    }

    @Test
    void a_call_is_written_and_read_back_with_its_prices_and_lump_sums() {
        String written = CallWriter.toJson(CALL);

        assertThat(((AcceptedCall) CallReader.of(List.of()).read(written)).call())
                .isEqualTo(CALL);
        assertThat(written)
                .contains("\"unitCosts\":[{", "\"price\":{\"cases\":[", "\"annualHours\":1720", "\"lumpSums\":[{");
    }

    @Test
    void a_line_by_the_unit_is_priced_and_its_record_verifies() {
        Decision decision = decision("'nature': 'STAFF', 'quantity': '0.7'");

        // 0.7 × 8,815.00 = 6,170.50; + 1,500.00; 15% of 7,670.50 = 1,150.575.
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("8821.07"));
        DecisionRecord record = DecisionRecord.of(decision);
        DecisionRecord read = DecisionRecordTest.read(record.toJson());
        assertThat(read).isEqualTo(record);
        assertThat(read.isIntact()).isTrue();
        assertThat(read.decision()).isEqualTo(decision.recorded());
        assertThat(record.toJson()).contains("\"quantity\":\"0.7\"");
        assertThat(DecisionWriter.in(Locale.ENGLISH).toJson(decision))
                .contains(
                        "\"unitCosts\":[{\"amount\":{\"amount\":\"6170.50\"",
                        "€8,815.00 per month (U1, the general case: ",
                        "lump sum (U1)");
    }

    @Test
    void an_hour_costs_the_annual_cost_over_the_hours_of_a_year() {
        // 48,000.00 / 1,720 = 27.906…, cut to 27.90; 100 × 27.90 = 2,790.00; + 1,500.00 + 15% of 1,500.00.
        assertThat(decision(
                                "'nature': 'TRAINING', 'quantity': 100, 'annualCost': {'amount': '48000.00', 'currency': 'EUR'}")
                        .costs()
                        .retainedTotal())
                .isEqualTo(euros("4515.00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'nature': 'STAFF', 'quantity': 0 | quantity QUANTITY_OUT_OF_RANGE",
                "'nature': 'STAFF', 'quantity': '1000000.01' | quantity QUANTITY_OUT_OF_RANGE",
                "'nature': 'STAFF', 'quantity': 0.125 | quantity QUANTITY_OUT_OF_RANGE",
                "'nature': 'STAFF', 'quantity': 1, 'amount': {'amount': '1.00', 'currency': 'EUR'} | quantity AMOUNT_AND_QUANTITY",
                "'nature': 'STAFF', 'amount': {'amount': '1.00', 'currency': 'EUR'} | amount QUANTITY_DUE",
                "'nature': 'STUDIES', 'quantity': 1 | quantity AMOUNT_DUE",
                "'nature': 'STAFF', 'quantity': 1, 'annualCost': {'amount': '1.00', 'currency': 'EUR'} | annualCost QUANTITY_DUE",
                "'nature': 'TRAINING', 'quantity': 1, 'annualCost': {'amount': '10000000.00', 'currency': 'EUR'} | annualCost AMOUNT_TOO_LARGE"
            },
            quoteCharacter = '~')
    void a_line_states_what_the_call_needs(String line, String fault) {
        assertThat(Judged.refused(DossierReader.of(List.of(CALL), FrenchLegalForm.nomenclature())
                                .read(dossier(line)))
                        .faults())
                .extracting(SimplifiedCostsOfCallsTest::shown)
                .containsExactly("operation.costLines[0]." + fault);
    }

    @Test
    void a_price_or_hours_of_a_year_are_due_and_not_both() {
        String unit = "'unitCosts': [{'natures': ['STAFF'], 'unit': {'fr': 'mois', 'en': 'month'}, %s'clause': 'U1'}]";

        assertThat(faultsOfCall(unit.formatted(""))).containsExactly("costs.unitCosts[0].price MISSING");
        assertThat(faultsOfCall(unit.formatted("'price': '1.00', 'annualHours': 1720, ")))
                .containsExactly("costs.unitCosts[0].annualHours UNKNOWN_FIELD");
        for (String hours : List.of("0", "8785", "1720.5")) {
            assertThat(faultsOfCall(unit.formatted("'annualHours': " + hours + ", ")))
                    .containsExactly("costs.unitCosts[0].annualHours NOT_A_NUMBER");
        }
        assertThat(faultsOfCall(unit.formatted("'price': '10000000.00', ")))
                .contains("costs.unitCosts[0].price AMOUNT_TOO_LARGE");
    }

    @Test
    void a_nature_is_paid_once() {
        String studies =
                "{'natures': ['STUDIES'], 'unit': {'fr': 'mois', 'en': 'month'}, 'price': '1.00', 'clause': 'U1'}";

        assertThat(faultsOfCall(ELIGIBLE + "'unitCosts': [" + studies + "]"))
                .contains("costs.unitCosts NATURE_STATED_TWICE");
        assertThat(faultsOfCall(ELIGIBLE + "'lumpSums': [{'amount': '1.00', 'covers': ['STUDIES'], 'clause': 'U1'}]"))
                .contains("costs.lumpSums[0].covers NATURE_PAID_TWICE");
    }
}
