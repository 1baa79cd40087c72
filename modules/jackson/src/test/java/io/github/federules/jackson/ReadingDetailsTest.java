package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.ExampleDossier.services;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.RefusedCall;
import io.github.federules.jackson.json.BoundedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds and odd forms of what is read. */
class ReadingDetailsTest {

    @Test
    void a_first_byte_that_is_not_utf_8_is_an_error_of_the_encoding() {
        for (byte[] bytes : List.of(new byte[] {(byte) 0xFF, '{', '}'}, new byte[] {'{', (byte) 0xFF, '}'})) {
            DossierResult result = Judged.READER.read(bytes);

            assertThat(Judged.refused(result).faults())
                    .singleElement()
                    .extracting(fault -> fault.message(Locale.ENGLISH))
                    .asString()
                    .contains("UTF-8");
        }
    }

    @Test
    void what_is_no_json_in_a_line_of_a_batch_is_reported_with_the_number_of_that_line() {
        byte[] bytes = "{\"id\" 1}".getBytes(StandardCharsets.UTF_8);

        assertThat(Judged.refused(Judged.READER.readLine(bytes, 0, bytes.length, 7))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.fault().values()).containsEntry("line", "7"));
    }

    @ParameterizedTest
    @CsvSource({"'\"\"'", "'\".5\"'", "'\"5.\"'", "'\".\"'", "'\"1.2.3\"'", "'\"/\"'", "'\":\"'", "'\"1:\"'"})
    void a_text_that_is_hardly_a_number_is_none(String amount) {
        assertThat(faults(ofLines(services(amount)))).containsExactly("operation.costLines[0].amount NOT_A_NUMBER");
    }

    // 10 times 999,999,999,999.99 is 0.09 below the bound of 9,999,999,999,999.99.
    @Test
    void vat_counts_towards_the_bound_of_all_lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add(services("\"999999999999.99\""));
        }
        lines.add(services("0", "\"vat\": {\"amount\": \"0.09\", \"currency\": \"EUR\"}"));
        assertThat(faults(ofLines(lines))).isEmpty();

        lines.add(services("0", "\"vat\": {\"amount\": \"0.01\", \"currency\": \"EUR\"}"));
        assertThat(faults(ofLines(lines))).containsExactly("operation.costLines TOTAL_TOO_LARGE");
    }

    @Test
    @Tag("long")
    void an_applicant_has_100_000_partners_at_most() {
        assertThat(accepted(withMembers(100_000)).applicant().members()).hasSize(100_000);
        assertThat(faults(withMembers(100_001))).containsExactly("applicant.members TOO_MANY_PARTNERS");
        assertThat(faults(withMembers(100_003))).containsExactly("applicant.members TOO_MANY_PARTNERS");
        assertThat(faults(withMembers(100_001).replace("{}]", "{\"members\": [[], {}]}]")))
                .containsExactly("applicant.members TOO_MANY_PARTNERS");
    }

    private static String withMembers(int count) {
        return ofFields("\"applicant\": {\"members\": [" + "{},".repeat(count - 1) + "{}]}");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_an_error_of_the_period() {
        String dossier = "{\"operation\": {\"realisation\": {\"startsOn\": \"2025-01-02\", \"endsOn\": \"2025-01-01\"},"
                + " \"costLines\": []}}";

        assertThat(faults(dossier)).containsExactly("operation.realisation ENDS_BEFORE_START");
    }

    @Test
    void half_a_surrogate_pair_becomes_a_visible_mark_between_other_letters() {
        assertThat(accepted(ofFields("\"id\": \"a\\ud800b\\ud83d\\ude80c\\udc00\""))
                        .id())
                .contains("a\ufffdb\ud83d\ude80c\ufffd");
    }

    @Test
    void a_text_that_is_bounded_holds_as_many_characters_and_not_one_more() {
        Fault tooLarge = Fault.of(FaultCode.TOO_LARGE, "record", Map.of("bound", "5"));
        BoundedText text = new BoundedText(5, tooLarge);

        text.write("abc".toCharArray(), 0, 3);
        text.write("xdex".toCharArray(), 1, 2);

        assertThat(text).hasToString("abcde");
        assertThatThrownBy(() -> text.write(new char[] {'f'}, 0, 1)).isInstanceOf(InvalidFactException.class);
    }

    // Each row: the readings of a call, and their error.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'open': []} | readings.open WRONG_TYPE",
                "{'inForce': {}} | readings.inForce WRONG_TYPE",
                "{'inForce': [7]} | readings.inForce[0] WRONG_TYPE",
                "{'inForce': ['ROUNDING=HALF_UP', 'ROUNDING=DOWN']} | readings.inForce[1] DUPLICATE_VALUE"
            })
    void readings_of_another_form_are_one_error(String readings, String fault) {
        String call = "{'id': 'c', 'title': {'fr': 'f', 'en': 'e'}, 'readings': " + readings + "}";
        CallResult result = CallReader.of(List.of()).read(call.replace('\'', '"'));

        assertThat(((RefusedCall) result).faults())
                .extracting(each -> each.path() + " " + each.code())
                .containsExactly(fault);
    }
}
