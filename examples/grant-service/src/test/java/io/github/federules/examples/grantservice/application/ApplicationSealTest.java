package io.github.federules.examples.grantservice.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.result.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Seals are in databases: one that is computed in another way makes every application there look changed. */
class ApplicationSealTest {

    // printf '{}' | sha256sum
    private static final String DOSSIER = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

    private static String seal(String submittedAt, ListedFacts listed) {
        return new ApplicationSeal(
                        UUID.fromString("a9c22c8b-2199-4674-9cb2-4b9eb950685d"),
                        17,
                        4,
                        "hdf-ai-2025",
                        DOSSIER,
                        Instant.parse(submittedAt),
                        listed)
                .sha256();
    }

    @Test
    void the_seal_is_the_hash_of_all_that_lists_show() {
        // sha256sum of this on one line, with the whole hash and key:
        // {"aid":"4632000","applicant":"Ville d’Été","call":"hdf-ai-2025","dossier":"44136f…",
        // "id":"a9c22c8b…","number":"17","owner":"4","submittedAt":"2026-11-26T06:47:18.321312Z",
        // "title":"Un \"titre\"","verdict":"ELIGIBLE"}
        assertThat(seal(
                        "2026-11-26T06:47:18.321312Z",
                        new ListedFacts("Ville d’Été", "Un \"titre\"", Verdict.ELIGIBLE, Optional.of(4_632_000L))))
                .isEqualTo("ad2aa051d6ecc9a8732c600ef3c907f85f3627a5eba9c664572d1a6ea171ee33");
    }

    @Test
    void what_is_not_stated_is_an_empty_text_in_the_seal() {
        // The same with "aid", "applicant" and "title" "", "submittedAt" "2026-11-26T06:47:18Z", "verdict"
        // "INCOMPLETE".
        assertThat(seal("2026-11-26T06:47:18Z", new ListedFacts("", "", Verdict.INCOMPLETE, Optional.empty())))
                .isEqualTo("056612c535c1886076152f5150b11a4f35947da559831854d1ff34ee5a02753d");
    }
}
