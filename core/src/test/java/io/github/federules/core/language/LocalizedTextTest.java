package io.github.federules.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void a_day_is_written_in_full_in_both_languages() {
        assertThat(LocalizedText.ofDay(LocalDate.of(2021, 1, 1)))
                .isEqualTo(new LocalizedText("1er janvier 2021", "1 January 2021"));
    }

    @Test
    void a_text_in_one_language_is_shown_to_all() {
        LocalizedText french = LocalizedText.onlyIn(Locale.CANADA_FRENCH, "Travaux");

        assertThat(french.in(Locale.FRENCH)).isEqualTo("Travaux");
        assertThat(french.in(Locale.ENGLISH)).isEqualTo("Travaux");
        assertThat(french.find(Locale.FRENCH)).contains("Travaux");
        assertThat(french.find(Locale.ENGLISH)).isEmpty();
        assertThat(LocalizedText.onlyIn(Locale.GERMAN, "Works").find(Locale.ENGLISH))
                .contains("Works");
        assertThat(french).isNotEqualTo(new LocalizedText("Travaux", "Travaux"));
        assertThat(new LocalizedText("Travaux", "Works").find(Locale.ENGLISH)).contains("Works");
    }

    @Test
    void a_text_in_one_language_has_no_second_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("Travaux", "Works", Optional.of(Locale.FRENCH)))
                .withMessageContaining("onlyIn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("Arbeiten", "Arbeiten", Optional.of(Locale.GERMAN)))
                .withMessageContaining("onlyIn");
    }
}
