package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.LibraryVersion;
import io.github.federules.core.disclosure.Disclosure;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.Reading;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The code of docs/how-to/records.md, docs/reference/records.md and docs/how-to/disclose-a-decision.md. */
class RecordsPageTest {

    private final Decision decision = DecisionRecordTest.decision(ExampleDossier.JSON);

    @Test
    void a_record_is_written_read_and_made_again_as_the_page_shows() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();

        assertThat(differences(DecisionRecord.of(decision))).matches(RecordDifferences::isEmpty);
        read(written(), new PrintStream(shown, true, StandardCharsets.UTF_8));

        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("true", LibraryVersion.current(), "ELIGIBLE");
    }

    @Test
    void a_decision_and_its_record_are_disclosed_alike() {
        DecisionRecord record = DecisionRecord.of(decision);
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);

        Disclosure ofTheDecision = decision.disclosure(Locale.FRENCH);
        Disclosure ofTheRecord = record.disclosure(Locale.FRENCH).orElseThrow();
        out.println(ofTheRecord.text());

        assertThat(shown.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(ofTheDecision.text().strip());
    }

    @Test
    void the_page_names_every_field_and_its_format() throws IOException {
        assertThat(Files.readString(Path.of("..", "..", "docs", "reference", "records.md")))
                .contains("`format`", "`call`", "`dossier`", "`decision`", "`sha256`")
                .contains("the version of the format of records: " + DecisionRecord.FORMAT + " |");
    }

    private String written() {
        DecisionRecord record = DecisionRecord.of(decision);
        String json = record.toJson();
        return json;
    }

    private static void read(String json, PrintStream out) {
        RecordReader reader = RecordReader.of(List.of(CommonProvisions.of2021()), FrenchLegalForm::find)
                .knowing(SharedCriteria.all());
        if (reader.read(json) instanceof AcceptedRecord accepted) {
            DecisionRecord read = accepted.record();
            out.println(read.isIntact()); // true: nobody changed it
            out.println(read.decision().libraryVersion()); // the version that made the decision
            out.println(read.decision().tracks().get(Track.FUNDING).verdict()); // ELIGIBLE
        }
    }

    private static RecordDifferences differences(DecisionRecord record) {
        FederEligibility eligibility = FederEligibility.under(record.call());
        for (Reading reading : record.decision().readings()) {
            eligibility = eligibility.reading(reading);
        }
        DecisionRecord again = DecisionRecord.of(eligibility.assess(record.dossier()));
        RecordDifferences differences = record.differencesFrom(again);
        return differences;
    }
}
