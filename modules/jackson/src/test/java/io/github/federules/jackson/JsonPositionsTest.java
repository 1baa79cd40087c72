package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.TokenStreamLocation;

class JsonPositionsTest {

    private static String place(String json, String path) {
        return JsonPositions.of(json, List.of(path))
                .find(path)
                .map(JsonPositionsTest::shown)
                .orElse("nowhere");
    }

    private static String shown(TokenStreamLocation place) {
        return place.getLineNr() + ":" + place.getColumnNr();
    }

    @Test
    void a_value_is_where_the_name_of_its_field_begins() {
        String json = "{\"funding\":\n  {\"aid\": {\"rate\": 0.6}}}";

        JsonPositions positions = JsonPositions.of(json, List.of("funding.aid.rate"));
        int line = positions.find("funding.aid.rate").orElseThrow().getLineNr();

        // The second line has two blanks, a brace, "aid": with a blank and a brace, which are 11 characters.
        assertThat(line).isEqualTo(2);
        assertThat(place(json, "funding.aid.rate")).isEqualTo("2:12");
    }

    @ParameterizedTest
    @CsvSource({"limits[1], 3:3", "limits[1].amount, 3:4", "limits[7].amount, 1:2", "title, 1:1"})
    void an_element_is_where_it_begins_and_what_is_missing_is_where_its_holder_is(String path, String place) {
        assertThat(place("{\"limits\": [\n  {},\n  {\"amount\": 1}\n]}", path)).isEqualTo(place);
    }

    @Test
    void a_text_that_ends_being_json_has_its_error_there_and_a_blank_one_nowhere() {
        assertThat(place("{\"id\": \"a\",\n}", "")).startsWith("2:");
        assertThat(place(" ", "")).isEqualTo("nowhere");
    }
}
