package io.github.federules.examples.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are not as they should be, each between good ones. */
class RowReaderTest {

    private static final String GOOD = "A-1,P,B,1000.00,0.4,400.00\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Total des dépenses éligibles | 3 | 1000,00 | NOT_A_NUMBER",
                "Total des dépenses éligibles | 3 | 1 000.00 | NOT_A_NUMBER",
                "Total des dépenses éligibles | 3 | 1000 € | NOT_A_NUMBER",
                "Total des dépenses éligibles | 3 | 1e3 | NOT_A_NUMBER",
                "Total des dépenses éligibles | 3 | 1e999999999 | NOT_A_NUMBER",
                "Total des dépenses éligibles | 3 | ٣ | NOT_A_NUMBER",
                "Total des dépenses éligibles | 3 | 1234567890123456789012345678901 | NOT_A_NUMBER",
                "Total des dépenses éligibles | 3 | '' | MISSING",
                "Total des dépenses éligibles | 3 | '  ' | MISSING",
                "Total des dépenses éligibles | 3 | -0.01 | AMOUNT_NEGATIVE",
                "Total des dépenses éligibles | 3 | 0.001 | AMOUNT_TOO_PRECISE",
                "Total des dépenses éligibles | 3 | 1000000000000.00 | AMOUNT_TOO_LARGE",
                "Montant UE | 5 | 400,00 | NOT_A_NUMBER",
                "Montant UE | 5 | '' | MISSING",
                "Montant UE | 5 | -400.00 | AMOUNT_NEGATIVE",
                "Montant UE | 5 | 400.001 | AMOUNT_TOO_PRECISE",
                "Montant UE | 5 | 1000000000000.00 | AMOUNT_TOO_LARGE",
                "Taux de cofinancement | 4 | 0,4 | NOT_A_NUMBER",
                "Taux de cofinancement | 4 | 40 % | NOT_A_NUMBER",
                "Taux de cofinancement | 4 | 40% | NOT_A_NUMBER",
                "Taux de cofinancement | 4 | '' | MISSING",
                "Taux de cofinancement | 4 | 1.01 | RATE_OUT_OF_RANGE",
                "Taux de cofinancement | 4 | 40 | RATE_OUT_OF_RANGE",
                "Taux de cofinancement | 4 | -0.4 | RATE_OUT_OF_RANGE",
                "Taux de cofinancement | 4 | 0.1234567 | RATE_OUT_OF_RANGE",
                "Numéro Opération | 0 | '' | MISSING",
                "Libellé Programme | 1 | '' | MISSING",
            })
    void a_value_that_cannot_be_is_told_with_line_column_and_code(
            String column, int position, String value, String code) {
        String[] fields = GOOD.strip().split(",", -1);
        fields[position] = "\"" + value + "\"";
        ReplayRun run = ReplayRun.ofJson(ReplayRun.HEADER + GOOD + String.join(",", fields) + "\n" + GOOD);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.unreadable()).containsExactly("3 " + column + " " + code);
        assertThat(run.json().get("unreadableRows").asInt()).isEqualTo(1);
        assertThat(run.count(Explanation.TO_THE_CENT)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.00", "0", "0.000000", "0.12345600000000"})
    void a_rate_may_be_from_nothing_to_all(String rate) {
        assertThat(ReplayRun.ofJson(ReplayRun.HEADER + "A-1,P,B,1000.00," + rate + ",400.00\n")
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"Numéro Opération, 0", "Libellé Programme, 1"})
    void a_text_that_identifies_may_have_300_characters(String column, int position) {
        String[] fields = GOOD.strip().split(",", -1);
        fields[position] = "x".repeat(300);
        String longest = String.join(",", fields) + "\n";
        fields[position] = "x".repeat(301);
        String tooLong = String.join(",", fields) + "\n";

        assertThat(ReplayRun.ofJson(ReplayRun.HEADER + longest + tooLong).unreadable())
                .containsExactly("3 " + column + " TOO_LONG");
    }

    @Test
    void a_long_beneficiary_is_cut_and_no_row_refused_for_it() {
        ReplayRun run = ReplayRun.ofJson(ReplayRun.HEADER + "A-1,P," + "🏛".repeat(100_000) + ",1000.00,0.40,500.00\n");

        assertThat(run.status()).isZero();
        assertThat(run.json().get("unexplained").get(0).get("beneficiary").asString())
                .isEqualTo("🏛".repeat(120) + "…");
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told_and_the_row_counted_once() {
        ReplayRun run = ReplayRun.ofJson(ReplayRun.HEADER + ",P,B,-0.001,40 %,\n");

        assertThat(run.unreadable())
                .containsExactly(
                        "2 Numéro Opération MISSING",
                        "2 Total des dépenses éligibles AMOUNT_NEGATIVE",
                        "2 Total des dépenses éligibles AMOUNT_TOO_PRECISE",
                        "2 Taux de cofinancement NOT_A_NUMBER",
                        "2 Montant UE MISSING");
        assertThat(run.json().get("unreadableRows").asInt()).isEqualTo(1);
    }

    @Test
    void a_row_of_another_length_than_the_header_is_told() {
        // A comma without quotes makes seven fields of six.
        ReplayRun run = ReplayRun.ofJson(ReplayRun.HEADER + "A-1,P,B, dit C,1000.00,0.4,400.00\nA-2,P,B\n \n" + GOOD);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.unreadable()).containsExactly("2  FIELD_COUNT", "3  FIELD_COUNT", "4  FIELD_COUNT");
        assertThat(run.json().get("unreadable").get(0).get("message").asString())
                .isEqualTo("The number of fields is 7, but must be 6, as in the header."
                        + " Maybe a comma stands in a text without quotes.");
        assertThat(run.count(Explanation.TO_THE_CENT)).isEqualTo(1);
    }
}
