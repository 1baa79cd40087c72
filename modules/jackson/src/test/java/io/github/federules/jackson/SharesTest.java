package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.line;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.ExampleDossier.quoted;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of a full-time equivalent: over 0, at most 1, at most 9 decimals, on staff lines only. */
class SharesTest {

    private static final String FTE = "operation.costLines[0].fte ";
    private static final String FORTY_DECIMALS = "0.2000000000000000000000000000000000000000";

    @ParameterizedTest
    @CsvSource({
        "'\"0.5\"', 0.5",
        "'\"0.50\"', 0.5",
        "0.50, 0.5",
        "5e-1, 0.5",
        "1, 1",
        "'\"1.000000000000000000000000000000\"', 1",
        "1e0, 1",
        "'\"0.000000001\"', 0.000000001",
        "1e-9, 0.000000001",
        "0.999999999, 0.999999999",
        "0.1, 0.1",
        FORTY_DECIMALS + ", 0.2",
    })
    void a_share_is_the_number_that_is_written(String literal, String share) {
        assertThat(accepted(share(literal)).operation().costLines().get(0).share())
                .hasToString(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.0", "0e5", "-0.5", "1.000000001", "1.5", "2", "50", "100", "1e30", "-1e-9"})
    void a_share_is_over_0_and_at_most_1(String share) {
        assertThat(faults(share(share))).containsExactly(FTE + "FTE_OUT_OF_RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000001", "1e-10", "0.2000000001", "1e-30", "0.99999999999999999999"})
    void a_share_has_at_most_9_decimals(String share) {
        assertThat(faults(share(share))).containsExactly(FTE + "FTE_TOO_PRECISE");
    }

    @Test
    void a_share_may_be_both_out_of_range_and_too_precise() {
        assertThat(faults(share("1.0000000001")))
                .containsExactlyInAnyOrder(FTE + "FTE_OUT_OF_RANGE", FTE + "FTE_TOO_PRECISE");
        assertThat(faults(share("-1e-30")))
                .containsExactlyInAnyOrder(FTE + "FTE_OUT_OF_RANGE", FTE + "FTE_TOO_PRECISE");
    }

    @Test
    void forty_decimals_are_too_many_for_text() {
        assertThat(faults(share(quoted(FORTY_DECIMALS)))).containsExactly(FTE + "NOT_A_NUMBER");
    }

    @Test
    void forty_decimals_of_a_json_number_are_too_precise_unless_they_are_zeros() {
        String another = FORTY_DECIMALS.substring(0, FORTY_DECIMALS.length() - 1) + "1";
        assertThat(faults(share(another))).containsExactly(FTE + "FTE_TOO_PRECISE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"50%\"", "\"0,5\"", "\"half\"", "1e31", "1e-31", "\"1e-1\"", "\"\""})
    void what_is_no_decimal_is_no_share(String share) {
        assertThat(faults(share(share))).containsExactly(FTE + "NOT_A_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIGITAL_EQUIPMENT", "SERVICES", "TRAVEL", "OTHER"})
    void only_staff_lines_have_a_person_or_a_share(String nature) {
        String both = line(nature, "1", "\"fte\": \"0.5\"", "\"person\": \"P1\"");
        assertThat(faults(ofLines(both)))
                .containsExactlyInAnyOrder(FTE + "NOT_STAFF", "operation.costLines[0].person NOT_STAFF");
        assertThat(faults(ofLines(line(nature, "1", "\"fte\": null", "\"person\": null"))))
                .isEmpty();
    }

    @Test
    void whether_a_line_of_no_known_nature_is_staff_is_not_reported() {
        assertThat(faults(ofLines(line("CREW", "1", "\"fte\": \"0.5\""))))
                .containsExactly("operation.costLines[0].nature UNKNOWN_VALUE");
    }

    @Test
    void a_percentage_is_reported_as_the_share_that_it_may_be() {
        assertThat(refused(share("50")).faults().get(0).message(Locale.ENGLISH)).contains("50%", "0.50");
        assertThat(refused(share("50")).faults().get(0).message(Locale.FRENCH)).contains("50\u00a0%", "0.50");
    }

    private static String share(String literal) {
        return ofLines(line("STAFF", "1", "\"fte\": " + literal));
    }
}
