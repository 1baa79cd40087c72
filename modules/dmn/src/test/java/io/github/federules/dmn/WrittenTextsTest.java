package io.github.federules.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.federules.core.call.Call;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.dmn.chapter.Draft;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.Type;
import io.github.federules.dmn.xml.ModelWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Characters and days at the bounds of XML and FEEL. */
class WrittenTextsTest {

    // XML 1.0: #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
    @ParameterizedTest
    @ValueSource(ints = {0x9, 0xA, 0xD, 0x20, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF})
    void a_character_that_xml_allows_is_written(int point) throws Exception {
        assertThat(statement(point)).contains("a" + Character.toString(point) + "b");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1, 0x8, 0xB, 0xC, 0xE, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void a_character_that_xml_does_not_allow_refuses_the_call(int point) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement(point))
                .withMessage(String.format(
                        Locale.ROOT,
                        "A text of the call contains the character U+%04X, which XML does not allow. Remove it from the text.",
                        point));
    }

    // An annotation is text in FEEL, which has its own way to write the control characters: the note has none.
    private static String statement(int point) throws Exception {
        Call call = Models.everything()
                .notJudged(Models.CLAUSE, text("a" + Character.toString(point) + "b"))
                .build();
        return Models.elements(Models.parsed(DmnExport.of(call).model(Locale.ENGLISH)), "textAnnotation")
                .get(0)
                .getTextContent();
    }

    @Test
    void a_text_that_begins_with_a_carriage_return_keeps_it() throws Exception {
        Call call = Models.everything().notJudged(Models.CLAUSE, text("\ra\r")).build();

        assertThat(Models.elements(Models.parsed(DmnExport.of(call).model(Locale.ENGLISH)), "textAnnotation"))
                .extracting(Element::getTextContent)
                .singleElement()
                .asString()
                .contains("\ra\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "000A, \\n",
        "000D, \\r",
        "0009, \\t",
        "0022, \\\"",
        "005C, \\\\",
        "0001, \\u0001",
        "001F, \\u001F",
        "0020, ' '"
    })
    void a_character_that_means_something_in_feel_is_escaped(String character, String escaped) throws Exception {
        String code = "a" + Character.toString(Integer.parseInt(character, 16)) + "b";

        assertThat(Feel.text(code)).isEqualTo("\"a" + escaped + "b\"");
    }

    @Test
    void the_years_1_and_9999_are_the_first_and_the_last_that_a_model_holds() {
        Call call = Models.everything()
                .replacing(RealisationWindow.of(Models.CLAUSE, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)))
                .build();

        assertThat(DmnExport.of(call).model(Locale.ENGLISH))
                .contains("date(\"0001-01-01\")")
                .contains("date(\"9999-12-31\")");
    }

    @ParameterizedTest
    @CsvSource({"0000-12-31, 0000-12-30", "+10000-01-02, +10000-01-01"})
    void a_day_before_or_after_these_years_refuses_the_call(String deadline, String lastDay) {
        Call call = Models.everything()
                .replacing(Deadline.of(Models.CLAUSE, LocalDate.parse(deadline), ZoneId.of("Europe/Paris")))
                .build();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DmnExport.of(call).model(Locale.ENGLISH))
                .withMessageStartingWith("The day is " + lastDay + ", but");
    }

    @Test
    void a_second_node_of_one_name_and_a_node_that_needs_none_that_is_there_are_faults_of_the_export() {
        Call call = VariedCalls.ranged();
        Draft draft = Draft.of(call, call.readings(), Locale.ENGLISH);

        assertThatIllegalStateException()
                .isThrownBy(() -> draft.add(Node.input("seeks", Type.TRACKS, "again")))
                .withMessage("Two nodes are named seeks.");
        draft.add(Node.decision("aidShares", Type.AID_SHARES, "shares")
                .as("nowhere")
                .needing("nowhere"));
        assertThatIllegalStateException()
                .isThrownBy(() -> ModelWriter.write(draft))
                .withMessage("The node aidShares needs nowhere, which is not there.");
    }

    private static LocalizedText text(String english) {
        return new LocalizedText("", english);
    }
}
