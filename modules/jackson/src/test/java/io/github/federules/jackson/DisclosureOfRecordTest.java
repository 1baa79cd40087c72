package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record discloses is what the decision disclosed. */
class DisclosureOfRecordTest {

    static Stream<Path> dossiers() throws IOException {
        return DecisionRecordTest.dossiers();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_record_discloses_what_the_decision_does_in_both_languages(Path file) throws IOException {
        Decision decision = DecisionRecordTest.decision(Files.readString(file));
        DecisionRecord read =
                DecisionRecordTest.read(DecisionRecord.of(decision).toJson());

        assertThat(read.disclosure(Locale.FRENCH)).contains(decision.disclosure(Locale.FRENCH));
        assertThat(read.disclosure(Locale.ENGLISH)).contains(decision.disclosure(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_record_that_was_changed_discloses_nothing(Path file) throws IOException {
        String json = DecisionRecord.of(DecisionRecordTest.decision(Files.readString(file)))
                .toJson();
        DecisionRecord changed = DecisionRecordTest.read(json.replaceFirst("\"edition\":\"1\"", "\"edition\":\"9\""));

        assertThat(changed.disclosure(Locale.FRENCH)).isEmpty();
    }
}
