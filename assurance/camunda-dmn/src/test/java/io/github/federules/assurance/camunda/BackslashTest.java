package io.github.federules.assurance.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.dmn.DmnExport;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit of the engine that docs/reference/dmn.md lists: a code with a new line directly after a backslash. */
@Tag("evidence")
@Tag("camunda-dmn")
class BackslashTest {

    private static final LocalizedText NO_TEXT = new LocalizedText("", "");

    @ParameterizedTest
    @CsvSource({"0A0A, ELIGIBLE", "5C5C, ELIGIBLE", "5C6E, ELIGIBLE", "0A5C, ELIGIBLE", "5C0A, NOT_DECIDED"})
    void a_code_is_known_unless_it_has_a_new_line_directly_after_a_backslash(String characters, String verdict) {
        String code = "a" + character(characters.substring(0, 2)) + character(characters.substring(2)) + "b";
        Criterion declaration = Criterion.yesNo(code, Subject.OPERATION, NO_TEXT);
        Call call = Call.builder("backslash", NO_TEXT)
                .offers(Track.of("COACHING"), NO_TEXT)
                .declaration(new Clause("A", "clause"), "DECLARED", declaration, NO_TEXT)
                .build();
        Dossier dossier = Dossier.of(Applicant.unknown(), Operation.untitled().declaring(declaration));

        assertThat(CamundaEngine.of(DmnExport.of(call).model(Locale.ENGLISH)).decide(DmnExport.inputs(dossier)))
                .containsEntry("coachingVerdict", verdict);
    }

    private static char character(String hexadecimal) {
        return (char) Integer.parseInt(hexadecimal, 16);
    }
}
