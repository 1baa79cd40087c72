package io.github.federules.jackson;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.LibraryVersion;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.record.RecordedDecision;
import io.github.federules.core.rule.Outcome;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records that earlier versions wrote. Later versions must read them.
 *
 * <p>{@code -Dfederules.write.records=true} writes the records of the version that is being made again, with a line in
 * CHANGELOG.md. Once version 0.1.0 is released, its file is never written again: the next version adds a file of its own.
 */
class StoredRecordsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "records");
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final String BEING_MADE = "0.1.0";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordReader.schema());

    static List<String> records() throws IOException {
        List<String> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                records.addAll(Files.readAllLines(file));
            }
        }
        return records;
    }

    @Test
    void the_records_of_the_version_that_is_being_made_are_written_again_if_asked_for() throws IOException {
        List<Decision> decisions = decisions();
        assertThat(decisions).hasSizeGreaterThan(30);
        if (Boolean.getBoolean("federules.write.records")) {
            assertThat(LibraryVersion.current()).isIn(BEING_MADE, BEING_MADE + "-SNAPSHOT");
            Files.write(
                    FOLDER.resolve(BEING_MADE + ".jsonl"),
                    decisions.stream()
                            .map(each -> DecisionRecord.of(each).toJson())
                            .toList());
        }
        assertThat(records()).hasSizeGreaterThanOrEqualTo(decisions.size());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("records")
    void a_stored_record_is_read_and_written_again_as_it_was(String json) {
        DecisionRecord record = DecisionRecordTest.read(json);

        assertThat(record.isIntact()).isTrue();
        assertThat(record.toJson()).isEqualTo(json);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(record.disclosure(Locale.FRENCH).orElseThrow().text())
                .contains(record.decision().libraryVersion());
    }

    // Sentences may change between versions, and findings may be added. What was decided stays.
    @ParameterizedTest(name = "{index}")
    @MethodSource("records")
    void the_decision_of_a_stored_record_is_made_again(String json) {
        DecisionRecord record = DecisionRecordTest.read(json);
        FederEligibility eligibility = FederEligibility.under(record.call());
        for (Reading reading : record.decision().readings()) {
            eligibility = eligibility.reading(reading);
        }

        RecordedDecision again = eligibility.assess(record.dossier()).recorded();

        assertThat(again.tracks()).isEqualTo(record.decision().tracks());
        assertThat(again.costs()).isEqualTo(record.decision().costs());
        assertThat(outcomes(again)).containsAllEntriesOf(outcomes(record.decision()));
    }

    private static Map<String, Outcome> outcomes(RecordedDecision decision) {
        return decision.findings().stream().collect(Collectors.toMap(each -> each.rule(), each -> each.outcome()));
    }

    private static List<Decision> decisions() throws IOException {
        List<Decision> decisions = new ArrayList<>();
        for (Path file : files("dossiers")) {
            decisions.add(DecisionRecordTest.decision(Files.readString(file)));
        }
        List<Call> calls = new ArrayList<>(FederCalls.all());
        for (Path file : files("calls")) {
            CallResult result =
                    CallReader.of(List.of(CommonProvisions.of2021())).read(Files.readString(file));
            calls.add(((AcceptedCall) result).call());
        }
        calls.forEach(call ->
                decisions.add(FederEligibility.under(call).assess(dossier(call).withCall(call.id()))));
        return decisions;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    // States many facts, and yet misses some.
    private static Dossier dossier(Call call) {
        Operation operation = Operation.titled("Opération")
                .staff("Cheffe de projet", euros("48000.00"), FteShare.fte("0.50"))
                .cost(CostNature.INFRASTRUCTURE, "Travaux", euros("900000.00"))
                .cost(CostNature.SERVICES, "Prestations", euros("30000.00"))
                .cost(CostNature.TRAVEL, "Déplacements", euros("1500.00"))
                .withRealisation(Realisation.from(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)))
                .withFinancing(FinancingPlan.own(euros("300000.00")).withOtherPublic(euros("100000.00")));
        Applicant applicant = Applicant.of("Association", BeneficiaryKind.ASSOCIATION)
                .joinedBy(Party.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY));
        return Dossier.of(applicant, operation)
                .withId("stored-" + call.id())
                .withSubmission(Submission.sentElectronically(LocalDate.of(2023, 6, 1)));
    }
}
