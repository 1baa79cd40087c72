package org.example.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckFormTest {

    @Test
    void a_person_of_half_a_post_and_a_form_in_time_have_no_violation() {
        GrantForm form = new GrantForm(
                "Ville de Brumeval",
                "7210",
                new BigDecimal("40000.00"),
                new BigDecimal("0.50"),
                new BigDecimal("24000.00"),
                LocalDate.of(2025, 2, 20));

        assertThat(CheckForm.check(form)).isEmpty();
    }
}
