package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.RefusedCall;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that a call must have: where it is blank, to remove it is no way out. */
class BlankRequiredTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id': ' '",
                "'id': 'c', 'tracks': [{'track': ' '}]",
                "'id': 'c', 'operations': {'declarations': [{'rule': ' ', 'declaration': 'D',"
                        + " 'statement': {'fr': 'f', 'en': 'e'}, 'clause': 'L1'}]}",
                "'id': 'c', 'operations': {'declarations': [{'rule': 'R', 'declaration': ' ',"
                        + " 'statement': {'fr': 'f', 'en': 'e'}, 'clause': 'L1'}]}"
            })
    void the_message_asks_for_the_text_alone(String fields) {
        String call = "{'title': {'fr': 't', 'en': 't'}, 'clauses': {'L1': 'words'}, " + fields + "}";

        List<LocatedFault> faults = ((RefusedCall) CallReader.of(List.of()).read(call.replace('\'', '"'))).faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).message(Locale.ENGLISH)).endsWith(" is blank, but must hold some text. Fill it in.");
        assertThat(faults.get(0).message(Locale.FRENCH))
                .endsWith(" est vide, mais doit contenir du texte. Renseignez-le.");
    }

    @Test
    void a_blank_entry_of_a_list_is_named_by_its_list() {
        String call =
                "{'id': 'c', 'title': {'fr': 't', 'en': 't'}, 'clauses': {'L1': 'words'}, 'applicants': {'beneficiaries':"
                        + " {'legalForms': ['7346', ''], 'clause': 'L1'}}}";

        List<LocatedFault> faults = ((RefusedCall) CallReader.of(List.of()).read(call.replace('\'', '"'))).faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).message(Locale.ENGLISH))
                .isEqualTo("The field legalForms[1] is blank, but must hold some text. Fill it in.");
    }
}
