package io.github.federules.core.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static final Fault NEGATIVE = Fault.of(FaultCode.AMOUNT_NEGATIVE, Map.of("value", "-1"));

    @Test
    void a_fault_is_reported_in_french_and_in_english() {
        assertThat(NEGATIVE.message(Locale.FRENCH))
                .isEqualTo("Le montant est -1, mais doit être positif ou nul."
                        + " Est-ce une recette\u00a0? N'indiquez que des dépenses.");
        assertThat(NEGATIVE.message(Locale.ENGLISH))
                .isEqualTo("The amount is -1, but must be 0 or more." + " Is it an income? Give only costs.");
    }

    @Test
    void french_of_any_country_is_french_and_any_other_language_is_english() {
        assertThat(NEGATIVE.message(Locale.CANADA_FRENCH)).isEqualTo(NEGATIVE.message(Locale.FRENCH));
        assertThat(NEGATIVE.message(Locale.GERMAN)).isEqualTo(NEGATIVE.message(Locale.ENGLISH));
        assertThat(NEGATIVE.message(Locale.ROOT)).isEqualTo(NEGATIVE.message(Locale.ENGLISH));
    }

    @Test
    void an_exception_states_the_fault_in_english_and_holds_it() {
        InvalidFactException exception = NEGATIVE.asException();

        assertThat(exception).isInstanceOf(IllegalArgumentException.class).hasMessage(NEGATIVE.message(Locale.ENGLISH));
        assertThat(exception.fault()).isEqualTo(NEGATIVE);
    }

    @Test
    void an_exception_survives_being_sent_to_another_program() throws Exception {
        InvalidFactException received = received(NEGATIVE.asException());

        assertThat(received).hasMessage(NEGATIVE.message(Locale.ENGLISH));
        assertThat(received.fault()).isEqualTo(NEGATIVE);
    }

    @Test
    void a_value_that_is_too_long_to_be_read_is_shortened() {
        Fault fault = Fault.of(FaultCode.CURRENCY_NOT_EUR, Map.of("value", "x".repeat(10_000)));

        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo("The currency is " + "x".repeat(80) + "…, but must be EUR. Convert the amount to euros.");
    }

    @Test
    void a_value_is_never_cut_in_the_middle_of_a_character() {
        Fault fault = Fault.of(FaultCode.CURRENCY_NOT_EUR, Map.of("value", "x" + "\ud83d\ude00".repeat(200)));

        assertThat(fault.message(Locale.ENGLISH).codePoints())
                .noneMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE);
    }

    @Test
    void a_value_from_outside_cannot_write_lines_or_steer_a_terminal() {
        Fault fault = Fault.of(FaultCode.CURRENCY_NOT_EUR, Map.of("value", "E\u001b[31mU\r\nR\u202e"));

        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo("The currency is E\ufffd[31mU\ufffd\ufffdR\ufffd, but must be EUR."
                        + " Convert the amount to euros.");
    }

    @Test
    void a_value_that_looks_like_a_placeholder_is_taken_as_it_is() {
        Fault fault = Fault.of(FaultCode.CURRENCY_NOT_EUR, Map.of("value", "{value} '{0}' $1 \\"));

        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo("The currency is {value} '{0}' $1 \\, but must be EUR. Convert the amount to euros.");
    }

    @Test
    void a_fault_without_what_its_sentence_names_is_a_mistake_of_the_program() {
        Fault fault = Fault.of(FaultCode.CURRENCY_NOT_EUR, Map.of());

        assertThatThrownBy(() -> fault.message(Locale.ENGLISH)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_track_that_the_call_does_not_offer_is_refused_with_those_that_it_offers() {
        Fault fault = Fault.of(FaultCode.NOT_OFFERED, Map.of("value", "WORKSHOPS", "allowed", "FUNDING"));

        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo(
                        "The call does not offer WORKSHOPS. It offers: FUNDING. Seek one of these, or remove the value.");
    }

    @Test
    void a_reading_of_a_question_that_is_not_open_is_to_be_removed() {
        Fault fault = Fault.of(
                FaultCode.READING_NOT_OPEN, Map.of("value", "STAFF_SHARE_SCOPE=OPERATION", "call", "leader-2023"));

        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo(
                        "The reading STAFF_SHARE_SCOPE=OPERATION is not possible: the call leader-2023 does not leave"
                                + " this question open. Remove the reading.");
    }

    @Test
    void a_field_of_an_earlier_version_of_the_format_is_refused_with_its_name_of_today() {
        Fault fault = Fault.of(FaultCode.UNKNOWN_FIELD, "renamed", Map.of("field", "note", "now", "submission"));

        assertThat(fault.message(Locale.FRENCH))
                .isEqualTo("Le champ note relève d'une version antérieure du format, qui n'est pas acceptée."
                        + " Est-ce plutôt submission\u00a0?");
        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo("The field note belongs to an earlier version of the format, which is not accepted."
                        + " Did you mean submission?");
    }

    private static InvalidFactException received(InvalidFactException sent) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (InvalidFactException) in.readObject();
        }
    }
}
