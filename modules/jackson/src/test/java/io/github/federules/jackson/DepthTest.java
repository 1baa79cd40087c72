package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier is nested at most 64 deep; the dossier itself is the first level. */
class DepthTest {

    private static final int MOST = 64;

    /** A field, what opens a level and what closes it, and the fault of a value of so many levels that fits. */
    static Stream<Arguments> nested() {
        return Stream.of(
                arguments("\"x\": ", "[", "]", "x UNKNOWN_FIELD"),
                arguments("\"x\": ", "{\"a\": ", "}", "x UNKNOWN_FIELD"),
                arguments("\"x\": ", "[{\"a\": ", "}]", "x UNKNOWN_FIELD"),
                arguments("\"id\": ", "[", "]", "id WRONG_TYPE"),
                arguments("\"submission\": ", "[", "]", "submission WRONG_TYPE"),
                arguments("\"submission\": ", "{\"a\": ", "}", "submission.a UNKNOWN_FIELD"),
                arguments("\"applicant\": ", "{\"members\": ", "}", "applicant.members WRONG_TYPE"));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void sixty_four_levels_are_read_and_judged(String field, String open, String close, String fault) {
        int levels = (MOST - 1) / open.replaceAll("[^\\[{]", "").length();
        assertThat(faults(dossier(field, open, close, levels))).containsExactly(fault);
    }

    @ParameterizedTest
    @MethodSource("nested")
    void one_level_more_is_too_large(String field, String open, String close, String fault) {
        int levels = (MOST - 1) / open.replaceAll("[^\\[{]", "").length() + 1;
        assertThat(faults(dossier(field, open, close, levels))).containsExactly(" TOO_LARGE");
    }

    @ParameterizedTest
    @MethodSource("nested")
    void a_hundred_thousand_levels_are_too_large(String field, String open, String close, String fault) {
        assertThat(faults(dossier(field, open, close, 100_000))).containsExactly(" TOO_LARGE");
        assertThat(faults(dossier(field, open, "", 100_000))).containsExactly(" TOO_LARGE");
    }

    @Test
    void what_is_no_dossier_is_bounded_likewise() {
        assertThat(faults("[".repeat(MOST) + "]".repeat(MOST))).containsExactly(" WRONG_TYPE");
        assertThat(faults("[".repeat(MOST + 1) + "]".repeat(MOST + 1))).containsExactly(" TOO_LARGE");
        assertThat(faults("[".repeat(100_000))).containsExactly(" TOO_LARGE");
    }

    @Test
    void it_is_bounded_after_a_hundred_faults_as_well() {
        String[] fields = Stream.concat(
                        IntStream.range(0, 100).mapToObj(i -> "\"f" + i + "\": 1"),
                        Stream.of("\"x\": " + "[".repeat(MOST) + "]".repeat(MOST)))
                .toArray(String[]::new);
        assertThat(faults(ofFields(fields))).containsExactly(" TOO_LARGE");
    }

    @Test
    void the_message_names_the_bound() {
        assertThat(refused("[".repeat(MOST + 1)).faults().get(0).message(Locale.ENGLISH))
                .contains("64", "deep");
        assertThat(refused("[".repeat(MOST + 1)).faults().get(0).message(Locale.FRENCH))
                .contains("64", "imbriqué");
    }

    private static String dossier(String field, String open, String close, int levels) {
        return ofFields(field + open.repeat(levels) + "1" + close.repeat(levels));
    }
}
