package io.github.federules.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.language.LocalizedText;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a criterion asks, and the answers that it takes. */
class CriterionTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");

    private static Criterion commune() {
        return Criterion.coded("COMMUNE", Subject.APPLICANT, TEXT, "insee");
    }

    private static Criterion size() {
        return Criterion.named("SIZE", Subject.PARTY, TEXT)
                .withAnswer("SMALL", TEXT)
                .withAnswer("LARGE", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "A", "Z", "59350", "2A004", "01234567890123456789"})
    void a_code_has_up_to_twenty_digits_and_capital_letters(String code) {
        assertThat(commune().takes(Answer.of(code))).isTrue();
    }

    // The characters beside 0 to 9 and A to Z are / : @ and [.
    @ParameterizedTest
    @ValueSource(strings = {"", "/", ":", "@", "[", "2a004", "59.350", "5 9", "É", "012345678901234567890"})
    void a_text_with_other_characters_or_more_of_them_is_no_code(String text) {
        assertThat(commune().takes(Answer.of(text))).isFalse();
    }

    @Test
    void a_criterion_takes_answers_of_its_own_form_alone() {
        Criterion number = Criterion.number("JOBS", Subject.OPERATION, TEXT, 1, 3);
        Criterion yesNo = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);

        assertThat(commune().takes(Answer.of(true))).isFalse();
        assertThat(commune().takes(Answer.of(59_350))).isFalse();
        assertThat(size().takes(Answer.of("SMALL"))).isTrue();
        assertThat(size().takes(Answer.of("MEDIUM"))).isFalse();
        assertThat(yesNo.takes(Answer.of(false))).isTrue();
        assertThat(yesNo.takes(Answer.of("false"))).isFalse();
        assertThat(Stream.of(0, 1, 3, 4).map(each -> number.takes(Answer.of(each))))
                .containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SIZE    | SMALL, LARGE
                    JOBS    | 1–3
                    GREEN   | true, false
                    COMMUNE | at most 20 characters, each one of A–Z, 0–9
                    """)
    void an_answer_that_is_not_taken_is_an_error_that_names_those_that_are(String code, String allowed) {
        Criterion criterion = Stream.of(
                        size(),
                        Criterion.number("JOBS", Subject.OPERATION, TEXT, 1, 3),
                        Criterion.yesNo("GREEN", Subject.OPERATION, TEXT),
                        commune())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(criterion.unknown(Answer.of("much")).message(Locale.ENGLISH)).contains("much", allowed);
    }

    @Test
    void the_error_of_a_code_that_is_too_long_states_how_long_it_may_be() {
        String code = "1".repeat(Criterion.LONGEST_CODE + 1);

        assertThat(commune().unknown(Answer.of(code)).message(Locale.ENGLISH))
                .isEqualTo(
                        "The value " + code
                                + " is not accepted. Accepted values: at most 20 characters, each one of A–Z, 0–9. Correct the value.");
        assertThat(commune().unknown(Answer.of(code)).message(Locale.FRENCH)).contains("20 caractères au plus");
    }

    @Test
    void an_answer_that_is_accepted_with_or_without_quotes_alone_is_an_error_that_says_so() {
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
        Criterion jobs = Criterion.number("JOBS", Subject.OPERATION, TEXT, 1, 3);

        assertThat(green.unknown(Answer.of("true")).message(Locale.ENGLISH))
                .isEqualTo("The value “true” is a text, but must stand without quotes. Accepted values: true, false."
                        + " Remove the quotes.");
        assertThat(green.unknown(Answer.of("false")).message(Locale.ENGLISH)).startsWith("The value “false” is a text");
        assertThat(green.unknown(Answer.of("yes")).message(Locale.ENGLISH))
                .startsWith("The value yes is not accepted.");
        assertThat(jobs.unknown(Answer.of("3")).message(Locale.FRENCH))
                .isEqualTo(
                        "La valeur «\u00a03\u00a0» est un texte, mais doit être sans guillemets. Valeurs acceptées\u00a0: 1–3."
                                + " Retirez les guillemets.");
        assertThat(commune().unknown(Answer.of(59350)).message(Locale.ENGLISH))
                .isEqualTo("The value 59350 is no text, but must be one. Put it in quotes.");
        assertThat(jobs.unknown(Answer.of("4")).message(Locale.ENGLISH)).startsWith("The value 4 is not accepted.");
        assertThat(jobs.unknown(Answer.of("99999999999999999999")).message(Locale.ENGLISH))
                .endsWith("Use one of them.");
    }

    @Test
    void each_named_answer_is_added_once_and_to_named_answers_alone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> size().withAnswer("LARGE", TEXT))
                .withMessage("The criterion SIZE has two answers LARGE. Give each its own code.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> commune().withAnswer("LARGE", TEXT))
                .withMessageContaining("only named answers can be added");
    }

    @Test
    void a_shared_criterion_names_its_source_until_it_is_changed() {
        Criterion shared = size().from("eu-2003-361");

        assertThat(shared.source()).contains("eu-2003-361");
        assertThat(shared.withAnswer("MEDIUM", TEXT).source()).isEmpty();
        assertThat(shared).isNotEqualTo(size());
    }

    @Test
    void the_names_of_answers_are_ordered_by_their_characters() {
        assertThat(new Answer.Word("LARGE")).isLessThan(new Answer.Word("SMALL"));
        assertThat(new Answer.Word("SMALL")).isEqualByComparingTo(new Answer.Word("SMALL"));
    }

    @Test
    void answers_are_empty_until_one_is_given() {
        assertThat(Answers.none().isEmpty()).isTrue();
        assertThat(Answers.none().with("SIZE", Answer.of("SMALL")).isEmpty()).isFalse();
    }
}
