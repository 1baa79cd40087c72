package io.github.federules.examples.grantservice.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.seal.ChainEnd;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Seals and links are in databases: those that are computed in another way make every record there look changed. */
class SavedRecordTest {

    // printf 'c63a0bee-…\na9c22c8b-…\n44136f…\nolga\n2026-11-26T06:47:20.061656Z' | sha256sum
    private static final String SEAL = "418190dc5cb15e70914473b9d358237b54f0812acc5d14c2c5fff4fe46305976";
    // printf '\n418190…' | sha256sum
    private static final String FIRST_LINK = "6003f6eac05820eaa4ad36733ba1d04722e84f4b9d05e7383c341d01424ac1cb";
    // printf '6003f6…\n418190…' | sha256sum
    private static final String SECOND_LINK = "d912670e8aa0b775f437a3f8122d55abe0fa70da0b3b4f28aec5ae1cf4d686dc";

    @Test
    void the_seal_is_the_hash_of_the_hash_the_application_who_and_when() {
        assertThat(SavedRecord.seal(
                        UUID.fromString("c63a0bee-a691-448b-a6df-aae6f9684840"),
                        UUID.fromString("a9c22c8b-2199-4674-9cb2-4b9eb950685d"),
                        // printf '{}' | sha256sum
                        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
                        "olga",
                        Instant.parse("2026-11-26T06:47:20.061656Z")))
                .isEqualTo(SEAL);
    }

    @Test
    void a_link_is_the_hash_of_the_link_before_and_of_the_seal() {
        ChainEnd first = new ChainEnd(0, "").with(SEAL);

        assertThat(first).isEqualTo(new ChainEnd(1, FIRST_LINK));
        assertThat(first.with(SEAL)).isEqualTo(new ChainEnd(2, SECOND_LINK));
    }
}
