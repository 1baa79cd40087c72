package io.github.federules.jackson.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonDocument;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The examples of RFC 8785. No public method writes canonical JSON of any text, so that these tests look inside the package.
 */
class CanonicalJsonTest {

    // Section 3.2.2, without its numbers, none of which is whole and of at most 2⁵³.
    @Test
    void texts_and_literals_are_those_of_the_example() {
        String json = """
                {
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;

        assertThat(canonical(json))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    // Section 3.2.3: the emoji, whose first code unit is d83d, comes before the letter fb33.
    @Test
    void fields_are_in_the_order_of_the_utf_16_code_units_of_their_names() {
        String json = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }
                """;

        assertThat(canonical(json))
                .containsSubsequence(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    // Appendix B: those of its numbers that are whole and of at most 2⁵³.
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "9007199254740992, 9007199254740992",
        "-9007199254740992, -9007199254740992",
        "1E2, 100",
        "18.0, 18",
        "120e-1, 12"
    })
    void a_whole_number_has_one_form(String literal, String form) {
        assertThat(canonical(literal)).isEqualTo(form);
    }

    // Section 3.2.2 and appendix B: all others.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "333333333.33333329",
                "1E30",
                "4.50",
                "2e-3",
                "0.000000000000000000000000001",
                "5e-324",
                "-5e-324",
                "1.7976931348623157e+308",
                "9007199254740993",
                "295147905179352830000",
                "9.999999999999997e+22",
                "1e+23",
                "999999999999999700000",
                "1e+21",
                "9.999999999999997e-7",
                "0.000001",
                "333333333.3333332",
                "-0.0000033333333333333333",
                "1424953923781206.2"
            })
    void any_other_number_is_refused_and_never_written_in_another_form(String literal) {
        FoundFaults faults = new FoundFaults();

        read("[" + literal + "]", faults);

        assertThat(faults.all())
                .extracting(LocatedFault::path, LocatedFault::code)
                .containsExactly(tuple("[0]", FaultCode.NOT_A_NUMBER));
    }

    @Test
    void every_control_character_has_one_form() {
        assertThat(canonical("\"\\u0000\\u0008\\u0009\\u000a\\u000b\\u000c\\u000d\\u001B\\u007f\\u2028\""))
                .isEqualTo("\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001b\u007f\u2028\"");
    }

    // printf '{"a":"é","b":1}' | sha256sum
    @Test
    void the_hash_is_that_of_the_canonical_form_in_utf_8() {
        assertThat(StoredJson.sha256(read("{\"b\": 1.0, \"a\": \"\\u00e9\"}", new FoundFaults())))
                .isEqualTo("aa58fba8483623bed37c1b02edfccbdd9a53123837c20bfa4cb4049993a2872e");
    }

    private static String canonical(String json) {
        FoundFaults faults = new FoundFaults();
        String canonical = StoredJson.canonical(read(json, faults));
        assertThat(faults.all()).isEqualTo(List.of());
        return canonical;
    }

    private static JsonNode read(String json, FoundFaults faults) {
        return new JsonDocument<JsonNode>(
                        JsonDocument.MAX_RECORD_BYTES,
                        JsonDocument.TOO_LARGE_RECORD,
                        refusal -> {
                            throw refusal.get(0).fault().asException();
                        },
                        (parser, again) -> StoredJson.read(new JsonInput(parser, faults, parser), JsonPlace.ROOT))
                .read(json);
    }
}
