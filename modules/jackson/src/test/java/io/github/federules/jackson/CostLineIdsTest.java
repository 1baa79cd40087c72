package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.line;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.ExampleDossier.services;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.fault.LocatedFault;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line is called by its id or, without one, by its position from 1; each name once. */
class CostLineIdsTest {

    @Test
    void a_line_without_an_id_has_its_position_from_1() {
        assertThat(accepted(ofLines(services("1"), services("2", "\"id\": \"b\""), services("3")))
                        .operation()
                        .costLines())
                .extracting(CostLine::id)
                .containsExactly(Optional.of("1"), Optional.of("b"), Optional.of("3"));
    }

    @Test
    void an_id_may_be_the_line_s_own_position() {
        assertThat(faults(ofLines(services("1", "\"id\": \"1\""), services("1", "\"id\": \"2\""))))
                .isEmpty();
    }

    @Test
    void an_id_given_twice_is_reported_at_the_second_line() {
        assertThat(faults(ofLines(services("1", "\"id\": \"a\""), services("1"), services("1", "\"id\": \"a\""))))
                .containsExactly("operation.costLines[2].id DUPLICATE_LINE_ID");
    }

    @Test
    void an_id_that_is_the_position_of_a_line_without_one_is_given_twice() {
        assertThat(faults(ofLines(services("1"), services("1", "\"id\": \"1\""))))
                .containsExactly("operation.costLines[1].id DUPLICATE_LINE_ID");
        assertThat(faults(ofLines(services("1", "\"id\": \"2\""), services("1"))))
                .containsExactly("operation.costLines[1].id DUPLICATE_LINE_ID");
    }

    @Test
    void ids_that_differ_in_case_or_in_spaces_are_two() {
        assertThat(faults(ofLines(
                        services("1", "\"id\": \"a\""),
                        services("1", "\"id\": \"A\""),
                        services("1", "\"id\": \" a\""),
                        services("1", "\"id\": \"01\""))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\t\\n", "\\u2003"})
    void a_blank_id_is_refused(String id) {
        assertThat(faults(ofLines(services("1", "\"id\": \"" + id + "\""))))
                .containsExactly("operation.costLines[0].id MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_blank_person_is_refused(String person) {
        assertThat(faults(ofLines(line("STAFF", "1", "\"person\": \"" + person + "\""))))
                .containsExactly("operation.costLines[0].person MISSING");
    }

    @Test
    void the_message_of_a_blank_text_states_that_it_is_blank() {
        LocatedFault fault =
                Judged.refused(ofLines(services("1", "\"id\": \" \""))).faults().get(0);
        assertThat(fault.message(Locale.ENGLISH)).contains("id", "blank").endsWith("remove it.");
        assertThat(fault.message(Locale.FRENCH)).contains("id", "vide");
    }
}
