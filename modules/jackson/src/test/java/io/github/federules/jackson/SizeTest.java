package io.github.federules.jackson;

import static io.github.federules.jackson.Judged.READER;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier of 16 MiB is read; one of a byte more is refused, whatever is in it. */
@Tag("long")
class SizeTest {

    private static final int MOST = 16 * 1024 * 1024;
    private static final String BEFORE = "{\"seeks\": [\"WORKSHOPS\"], \"operation\": {\"title\": \"";
    private static final String AFTER = "\"}}";

    @Test
    void the_bound_is_16_mebibytes() {
        assertThat(DossierReader.MAX_BYTES).isEqualTo(MOST);
    }

    // Two bytes in UTF-8, and three, and four which are two chars.
    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "€", "😀"})
    void the_bytes_of_utf_8_are_counted(String character) {
        String largest = dossier(MOST, character);
        String larger = dossier(MOST + 1, character);

        assertThat(accepted(READER.read(bytes(largest))).operation().title()).isPresent();
        assertThat(READER.read(largest)).isInstanceOf(AcceptedDossier.class);
        assertThat(faults(bytes(larger))).containsExactly(" TOO_LARGE");
        assertThat(faults(larger)).containsExactly(" TOO_LARGE");
    }

    @Test
    void blanks_around_a_dossier_count_too() {
        byte[] largest = new byte[MOST + 1];
        Arrays.fill(largest, (byte) '\n');
        byte[] json = bytes(BEFORE + AFTER);
        System.arraycopy(json, 0, largest, 100, json.length);

        assertThat(READER.read(largest, 0, MOST)).isInstanceOf(AcceptedDossier.class);
        assertThat(READER.read(largest, 1, MOST)).isInstanceOf(AcceptedDossier.class);
        assertThat(faults(largest)).containsExactly(" TOO_LARGE");
    }

    @Test
    void what_is_too_large_is_refused_whatever_is_in_it() {
        byte[] nonsense = new byte[MOST + 1];
        assertThat(faults(nonsense)).containsExactly(" TOO_LARGE");
        assertThat(faults(Arrays.copyOf(nonsense, MOST))).containsExactly(" NOT_JSON");
        assertThat(faults("x".repeat(MOST + 1))).containsExactly(" TOO_LARGE");
    }

    @Test
    void the_refusal_of_what_is_too_large_has_no_id() {
        RefusedDossier refused = refused("{\"id\": \"D-1\"}" + " ".repeat(MOST));
        assertThat(refused).isEqualTo(DossierReader.tooLarge());
        assertThat(refused.id()).isEmpty();
    }

    private static String dossier(int bytes, String character) {
        int left = bytes - BEFORE.length() - AFTER.length();
        int each = bytes(character).length;
        return BEFORE + "x".repeat(left % each) + character.repeat(left / each) + AFTER;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
