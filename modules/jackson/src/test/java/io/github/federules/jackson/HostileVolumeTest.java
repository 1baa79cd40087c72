package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Millions of anything take no longer than reading them, and give few answers. */
@Tag("evidence")
class HostileVolumeTest {

    private static final int MOST_BYTES = DossierReader.MAX_BYTES;

    /** What comes before and after, what fills, the first fault, and how many faults there are. */
    static Stream<Arguments> floods() {
        return Stream.of(
                arguments(
                        "{\"operation\": {\"costLines\": [", "{}", "]}}", "operation.costLines[0].nature MISSING", 100),
                arguments("{\"operation\": {\"costLines\": [", "[]", "]}}", "operation.costLines[0] WRONG_TYPE", 100),
                arguments("{\"operation\": {\"costLines\": [", "1", "]}}", "operation.costLines[0] WRONG_TYPE", 100),
                arguments("{\"seeks\": [", "1", "], \"operation\": {}}", "seeks[0] WRONG_TYPE", 100),
                arguments("{\"seeks\": [", "\"WORKSHOPS\"", "], \"operation\": {}}", "seeks[1] DUPLICATE_VALUE", 100),
                arguments(
                        "{\"applicant\": {\"members\": [",
                        "[]",
                        "]}, \"operation\": {\"costLines\": []}}",
                        "applicant.members[0] WRONG_TYPE",
                        100),
                arguments("{\"x\": [", "[]", "], \"operation\": {\"costLines\": []}}", "x UNKNOWN_FIELD", 1),
                arguments("{\"id\": [", "{}", "], \"operation\": {\"costLines\": []}}", "id WRONG_TYPE", 1),
                arguments("{\"x\": {", "\"a\": 1", "}, \"operation\": {\"costLines\": []}}", "x UNKNOWN_FIELD", 1),
                arguments("{\"operation\": {\"costLines\": []}", ", \"a\": 1", "}", "a UNKNOWN_FIELD", 100));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("floods")
    void a_dossier_full_of_it_is_refused_in_time(String before, String unit, String after, String first, int count) {
        String separator = unit.startsWith(",") ? "" : ",";
        int room = MOST_BYTES - before.length() - after.length() - unit.length();
        String flood = (unit + separator).repeat(room / (unit + separator).length()) + unit;
        String json = before + flood + after;

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(faults(json)).hasSize(count).startsWith(first));
    }

    @Test
    void a_dossier_has_at_most_a_hundred_thousand_partners() {
        assertThat(faults(ofPartners(100_000))).isEmpty();
        assertThat(faults(ofPartners(100_001))).containsExactly("applicant.members TOO_MANY_PARTNERS");
        assertThat(faults(ofPartners(200_000))).containsExactly("applicant.members TOO_MANY_PARTNERS");
    }

    private static String ofPartners(int count) {
        return ofFields("\"applicant\": {\"members\": [" + "{},".repeat(count - 1) + "{}]}");
    }

    @Test
    void a_million_different_unknown_fields_are_refused_in_time() {
        String fields = IntStream.range(0, 1_000_000)
                .mapToObj(i -> "\"" + Integer.toString(i, 36) + "\": 1")
                .collect(Collectors.joining(","));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(faults(ofFields(fields))).hasSize(100));
    }

    /** Jackson multiplies the hash of a name by 33 for each character, Java by 31. */
    @ParameterizedTest
    @CsvSource({"Aa, BB", "Ab, BA"})
    void fields_whose_names_have_the_same_hash_are_errors_like_any_others(String one, String other) {
        String fields = IntStream.range(0, 200_000)
                .mapToObj(i -> "\""
                        + IntStream.range(0, 20)
                                .mapToObj(bit -> (i >> bit & 1) == 0 ? one : other)
                                .collect(Collectors.joining())
                        + "\": 1")
                .collect(Collectors.joining(","));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(faults(ofFields(fields)))
                        .hasSize(100)
                        .allSatisfy(fault -> assertThat(fault).endsWith(" UNKNOWN_FIELD")));
    }

    @Test
    void lines_whose_ids_have_the_same_hash_are_read_in_time() {
        String dossier = ExampleDossier.ofLines(IntStream.range(0, 50_000)
                .mapToObj(i -> ExampleDossier.services(
                        "1",
                        "\"id\": \""
                                + IntStream.range(0, 16)
                                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                                        .collect(Collectors.joining())
                                + "\""))
                .toList());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(faults(dossier)).isEmpty());
    }

    @Test
    void a_name_of_millions_of_characters_is_refused_in_time() {
        String fifteenMillion = "x".repeat(15_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(faults(ofFields("\"id\": \"" + fifteenMillion + "\""))).containsExactly("id TOO_LARGE");
            assertThat(faults(ofFields("\"call\": \"" + fifteenMillion + "\""))).containsExactly("call UNKNOWN_CALL");
            assertThat(faults(ofFields("\"submission\": {\"sentOn\": \"" + fifteenMillion + "\"}")))
                    .containsExactly("submission.sentOn NOT_A_DATE");
            assertThat(faults(ofFields("\"" + fifteenMillion + "\": 1")))
                    .singleElement()
                    .asString()
                    .endsWith(" TOO_LARGE");
        });
    }
}
