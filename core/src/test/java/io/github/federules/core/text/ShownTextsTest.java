package io.github.federules.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.number.ShownNumber;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownTextsTest {

    @Test
    void a_number_of_fifty_nine_digits_is_written_out_and_a_longer_one_is_not() {
        String digits = "123456789".repeat(7).substring(0, 59);
        assertThat(ShownNumber.of(new BigDecimal(digits))).isEqualTo(digits);
        // Six digits are left of sixty.
        assertThat(ShownNumber.of(new BigDecimal(digits + "0"))).isEqualTo("1.23457E+59");
    }

    @Test
    void a_number_of_fifty_nine_decimals_is_written_out_and_a_finer_one_is_not() {
        assertThat(ShownNumber.of(new BigDecimal("1E-59"))).isEqualTo("0." + "0".repeat(58) + "1");
        assertThat(ShownNumber.of(new BigDecimal("1E-60"))).isEqualTo("1E-60");
    }

    @Test
    void the_whole_of_something_is_a_percentage_and_more_than_that_a_multiple() {
        Phrasebook english = Phrasebook.in(Locale.ENGLISH);
        assertThat(ShareText.of(684_400, "of the aid", english)).isEqualTo("68.44% of the aid");
        assertThat(ShareText.of(1_000_000, "of the aid", english)).isEqualTo("100% of the aid");
        assertThat(ShareText.of(1_500_000, "of the aid", english)).isEqualTo("1.5 times the amount of the aid");
    }

    @Test
    void points_are_counted_in_words_or_as_a_range() {
        Phrasebook english = Phrasebook.in(Locale.ENGLISH);
        assertThat(PointsText.of(0, 0, english)).isEqualTo("0 points");
        assertThat(PointsText.of(1, 1, english)).isEqualTo("1 point");
        assertThat(PointsText.of(2, 2, english)).isEqualTo("2 points");
        assertThat(PointsText.of(1, 2, english)).isEqualTo("1 to 2 points");
        // In French the plural begins at two.
        assertThat(PointsText.of(0, 0, Phrasebook.in(Locale.FRENCH))).isEqualTo("0 point");
        assertThat(PointsText.of(1, 1, Phrasebook.in(Locale.FRENCH))).isEqualTo("1 point");
    }

    @Test
    void what_counts_for_the_length_of_a_text_is_characters_and_not_their_halves() {
        String text = "\ud83d\ude00".repeat(80);
        assertThat(PlainText.of(text, 80)).isEqualTo(text);
        assertThat(PlainText.of(text + "!", 80)).isEqualTo(text + "…");
    }

    @Test
    void a_list_of_what_is_allowed_may_take_a_thousand_characters_and_a_path_three_hundred() {
        String thousand = "x".repeat(1000);
        Fault fault = Fault.of(FaultCode.MISSING, Map.of("allowed", thousand + "x", "field", "f"));
        assertThat(fault.values()).containsEntry("allowed", thousand + "…");
        assertThat(Fault.of(FaultCode.MISSING, Map.of("allowed", thousand)).values())
                .containsEntry("allowed", thousand);
        String path = "p".repeat(300);
        assertThat(new LocatedFault(path + "p", fault).path()).isEqualTo(path + "…");
        assertThat(new LocatedFault(path, fault).path()).isEqualTo(path);
    }
}
