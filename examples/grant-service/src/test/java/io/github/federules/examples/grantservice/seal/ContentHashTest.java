package io.github.federules.examples.grantservice.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ContentHashTest {

    @Test
    void the_canonical_form_has_sorted_names_no_blanks_and_few_escapes() {
        // Names by their UTF-16 code units; only quotes, backslashes and control characters are escaped, these in lower
        // case.
        String json = """
                {"é": "\\u20ac/", "B": [true, null, {"z": "1", "a": "\\u001F\\n"}], "a": "\\"\\\\", "A": ""}
                """;

        assertThat(ContentHash.canonical(JsonMapper.shared().readTree(json))).isEqualTo("""
                {"A":"","B":[true,null,{"a":"\\u001f\\n","z":"1"}],"a":"\\"\\\\","é":"€/"}""");
    }

    @Test
    void the_hash_is_that_of_the_canonical_form_in_utf_8() {
        // printf '{"a":"é","b":true}' | sha256sum
        assertThat(ContentHash.ofJson("{ \"b\": true, \"a\": \"é\" }"))
                .contains("62c6f8ce503c092f94d3d002f8b072c39e5ea6d9a398aaadfac581f4ed6ee162")
                .isEqualTo(ContentHash.ofJson("{\"a\":\"\\u00e9\",\"b\":true}"))
                .isNotEqualTo(ContentHash.ofJson("{\"a\":\"é\",\"b\":false}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":1}", "{} {}"})
    void what_is_no_json_or_has_a_field_twice_has_no_hash(String text) {
        assertThat(ContentHash.ofJson(text)).isEmpty();
    }
}
