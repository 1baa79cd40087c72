package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record is written, read back and compared. */
class DecisionRecordTest {

    static final RecordReader READER =
            RecordReader.of(List.of(CommonProvisions.of2021()), FrenchLegalForm.nomenclature());

    static Stream<Path> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../examples/dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_record_is_read_back_equal(Path file) throws IOException {
        Decision decision = decision(Files.readString(file));
        DecisionRecord record = DecisionRecord.of(decision);

        DecisionRecord read = read(record.toJson());

        assertThat(read).isEqualTo(record).hasSameHashCodeAs(record);
        assertThat(read.toJson()).isEqualTo(record.toJson());
        assertThat(read.isIntact()).isTrue();
        assertThat(read.call()).isEqualTo(decision.call());
        assertThat(read.dossier()).isEqualTo(decision.dossier());
        assertThat(read.decision()).isEqualTo(decision.recorded());
        assertThat(read.differencesFrom(DecisionRecord.of(decision))).matches(RecordDifferences::isEmpty);
    }

    static DecisionRecord read(String json) {
        RecordResult result = READER.read(json);
        assertThat(result).isInstanceOf(AcceptedRecord.class);
        return ((AcceptedRecord) result).record();
    }

    static Decision decision(String dossier) {
        return FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(Judged.accepted(dossier));
    }
}
