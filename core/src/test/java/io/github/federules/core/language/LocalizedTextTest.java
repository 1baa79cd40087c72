package io.github.federules.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void a_day_is_written_in_full_in_both_languages() {
        assertThat(LocalizedText.ofDay(LocalDate.of(2021, 1, 1)))
                .isEqualTo(new LocalizedText("1er janvier 2021", "1 January 2021"));
    }
}
