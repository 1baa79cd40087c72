package io.github.federules.jackson;

import static io.github.federules.jackson.Judged.READER;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier seeks tracks of its call, each once. */
class SoughtTracksTest {

    private static final LocalizedText TITLE = new LocalizedText("Un titre", "A title");
    private static final Call COACHING = Call.builder("coaching", TITLE)
            .offers(Track.of("COACHING"), TITLE)
            .submissionRequired(new Clause("A1", "words"))
            .build();
    private static final DossierReader BOTH =
            DossierReader.of(List.of(FederCalls.HAUTS_DE_FRANCE_AI_2025, COACHING), FrenchLegalForm.nomenclature());

    @Test
    void without_a_list_all_that_the_call_offers_is_sought() {
        assertThat(accepted("{\"operation\": {\"costLines\": []}}").seeks()).isEmpty();
        assertThat(accepted("{\"seeks\": null, \"operation\": {\"costLines\": []}}")
                        .seeks())
                .isEmpty();
    }

    @Test
    void the_tracks_are_those_of_the_list_in_its_order() {
        assertThat(accepted(seeking("\"WORKSHOPS\", \"FUNDING\"")).seeks().orElseThrow())
                .containsExactly(FederCalls.WORKSHOPS, Track.FUNDING);
    }

    @Test
    void an_empty_list_is_missing() {
        assertThat(faults(seeking(""))).containsExactly("seeks MISSING");
        // Seeking nothing in particular is allowed: the list itself is not required.
        assertThat(refused(seeking("")).faults())
                .extracting(each -> each.message(Locale.ENGLISH))
                .containsExactly("The list seeks is empty, but must have at least one entry. Add one.");
    }

    @Test
    void a_repeated_track_is_reported_at_its_second_place() {
        assertThat(faults(seeking("\"FUNDING\", \"WORKSHOPS\", \"FUNDING\"")))
                .containsExactly("seeks[2] DUPLICATE_VALUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOANS", "funding", "FUNDING ", "", " "})
    void a_track_that_the_call_does_not_offer_is_reported_with_those_that_it_offers(String track) {
        assertThat(faults(seeking("\"WORKSHOPS\", \"" + track + "\""))).containsExactly("seeks[1] NOT_OFFERED");
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(refused(seeking("\"" + track + "\"")).faults().get(0).message(locale))
                    .contains(track, "FUNDING", "WORKSHOPS");
        }
    }

    @Test
    void which_tracks_there_are_depends_on_the_call_wherever_it_is_named() {
        assertThat(faultsOfBoth("{\"seeks\": [\"COACHING\"], \"call\": \"coaching\", \"operation\": {}}"))
                .isEmpty();
        assertThat(faultsOfBoth(
                        "{\"seeks\": [\"FUNDING\"], \"operation\": {\"costLines\": []}, \"call\": \"coaching\"}"))
                .containsExactly("seeks[0] NOT_OFFERED");
        assertThat(faultsOfBoth("{\"seeks\": [\"COACHING\"], \"operation\": {}}"))
                .containsExactly("seeks[0] NOT_OFFERED");
    }

    @Test
    void a_call_that_offers_no_funding_needs_no_cost_lines() {
        assertThat(faultsOfBoth("{\"call\": \"coaching\", \"operation\": {}}")).isEmpty();
    }

    @Test
    void under_all_calls_a_track_of_any_of_them_may_be_sought() {
        DossierReader reader = DossierReader.amongAll(
                List.of(FederCalls.HAUTS_DE_FRANCE_AI_2025, COACHING), FrenchLegalForm.nomenclature());

        assertThat(reader.read("{\"seeks\": [\"COACHING\", \"WORKSHOPS\"], \"operation\": {}}"))
                .isInstanceOf(AcceptedDossier.class);
        assertThat(refused(reader.read("{\"seeks\": [\"LOANS\"], \"operation\": {}}"))
                        .faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message(Locale.ENGLISH)).contains("FUNDING", "WORKSHOPS", "COACHING"));
    }

    @Test
    void nothing_is_reported_of_tracks_of_a_call_that_is_not_known() {
        assertThat(faults("{\"call\": \"x\", \"seeks\": [\"LOANS\"], \"operation\": {}}"))
                .containsExactly("call UNKNOWN_CALL");
    }

    @Test
    void of_many_tracks_that_nobody_offers_a_hundred_are_reported() {
        String many =
                IntStream.range(0, 100_000).mapToObj(i -> "\"T" + i + "\"").collect(Collectors.joining(","));

        assertThat(faults(seeking(many))).hasSize(100).startsWith("seeks[0] NOT_OFFERED");
        // Tracks that are offered are kept, however many others there are.
        assertThat(faults(seeking(many + ", \"FUNDING\", \"FUNDING\""))).contains("seeks[100001] DUPLICATE_VALUE");
    }

    @Test
    void a_track_of_too_many_characters_is_reported() {
        assertThat(faults(seeking("\"" + "x".repeat(10_001) + "\""))).containsExactly("seeks[0] TOO_LARGE");
    }

    @Test
    void tracks_are_written_where_the_dossier_names_them_and_not_otherwise() {
        Dossier all = accepted("{\"operation\": {\"costLines\": []}}");
        Dossier one = accepted(seeking("\"WORKSHOPS\""));

        assertThat(DossierWriter.toJson(all)).doesNotContain("seeks");
        assertThat(DossierWriter.toJson(one)).contains("\"seeks\":[\"WORKSHOPS\"]");
        assertThat(accepted(READER.read(DossierWriter.toJson(one)))).isEqualTo(one);
    }

    private static String seeking(String tracks) {
        return "{\"seeks\": [" + tracks + "], \"operation\": {\"costLines\": []}}";
    }

    private static List<String> faultsOfBoth(String json) {
        return BOTH.read(json) instanceof RefusedDossier refused
                ? refused.faults().stream()
                        .map(fault -> fault.path() + " " + fault.code())
                        .toList()
                : List.of();
    }
}
