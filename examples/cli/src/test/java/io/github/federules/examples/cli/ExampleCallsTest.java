package io.github.federules.examples.cli;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.CallWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The calls of other funds, loaded as a user's own would be. */
class ExampleCallsTest {

    private static final Path FOLDER = Path.of("..", "calls");
    private static final Path CONDITIONAL = FOLDER.resolve("conditional");
    private static final Pattern USUALLY_INCLUDED = Pattern.compile("(?i)jusqu.au|date limite|fixée au");
    private static final int MOST_CHARACTERS = 4_000;
    private static final CallReader READER =
            CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());

    // Of the programmes of 2021-2027 and of a fund that regulation (EU) 2021/1060 lists in its article 1(1).
    private static final Set<String> UNDER_THE_COMMON_PROVISIONS =
            Set.of("esf-yvelines-h.json", "esf-insertion-networks.json", "emfaf-guadeloupe.json");

    static List<String> files() throws IOException {
        return files(FOLDER);
    }

    static List<String> conditional() throws IOException {
        return files(CONDITIONAL);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void with_the_built_in_ones_there_are_more_than_twelve() throws IOException {
        assertThat(files().size() + FederCalls.all().size()).isGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_is_shown_as_a_model_for_engines(String file) throws IOException {
        Run run = Run.of(
                "calls",
                "show",
                "--format=dmn",
                "--call-file",
                FOLDER.resolve(file).toString(),
                call(file).id());

        assertThat(run).isEqualTo(new Run(0, DmnExport.of(call(file)).model(Locale.FRENCH), ""));
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_is_read_without_a_fault_and_written_back_to_the_same(String file) throws IOException {
        Call call = call(file);

        assertThat(READER.read(CallWriter.toJson(call))).isEqualTo(new AcceptedCall(call));
        String path = FOLDER.resolve(file).toString();
        String laws = UNDER_THE_COMMON_PROVISIONS.contains(file)
                ? "comparé à\u00a0: règlement (UE) 2021/1060"
                : "n'indique aucune loi (laws)";
        assertThat(checked(path)).singleElement().asString().startsWith("FICHIER SANS ERREUR — " + path + " — " + laws);
    }

    // Not every source names who decides.
    private static List<String> checked(String path) {
        Run run = Run.of("calls", "check", path);
        assertThat(run.status()).isZero();
        return run.lines().stream()
                .filter(line -> !line.startsWith("  Avertissement — MISSING authority"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("conditional")
    void each_conditional_one_is_read_without_a_fault_or_warning_and_written_back_to_the_same(String file)
            throws IOException {
        Path path = CONDITIONAL.resolve(file);
        Call call = read(path);

        assertThat(READER.read(CallWriter.toJson(call))).isEqualTo(new AcceptedCall(call));
        assertThat(Files.readString(path)).hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
        assertThat(checked(path.toString())).singleElement().asString().startsWith("FICHIER SANS ERREUR");
    }

    static List<Path> all() throws IOException {
        return Stream.concat(
                        files().stream().map(FOLDER::resolve),
                        conditional().stream().map(CONDITIONAL::resolve))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_builder_of_each_builds_the_same_call(Path file) throws IOException {
        Call call = read(file);

        assertThat(call.toBuilder().build()).isEqualTo(call);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_day_that_the_words_of_the_deadline_usually_include_counts(Path file) throws IOException {
        Call call = ((AcceptedCall) READER.read(Files.readString(file))).call();

        call.submission()
                .deadline()
                .filter(deadline -> deadline.until().isEmpty()
                        && USUALLY_INCLUDED.matcher(deadline.clause().quote()).find())
                .ifPresent(deadline -> assertThat(call.readings().deadlineDay()).isEqualTo(DeadlineDay.INCLUSIVE));
    }

    // Each is worked out in examples/calls/README.md.
    @ParameterizedTest
    @CsvSource({
        "esf-yvelines-h.json, 74999.99, 29999.99", // 40% = 29,999.996
        "esf-yvelines-h.json, 75000.00, 30000.00",
        "esf-insertion-networks.json, 377358.49, 199999.99", // 53% = 199,999.9997
        "esf-insertion-networks.json, 400000.00, 212000.00",
        "esf-lorraine-2018.json, 1234.57, 844.93", // 68.44% = 844.939708
        "leader-loire-3-1.json, 37499.99, 29999.99", // 80% = 29,999.992
        "leader-loire-3-1.json, 50000.00, 30000.00", // the cap
        "leader-food-investment.json, 80000.00, 40000.00", // the cap
        "emfaf-guadeloupe.json, 5000.00, 4250.00", // 85%
        "hdf-industry-sme.json, 399999.98, 199999.99" // 50%
    })
    void the_aid_is_the_one_that_was_worked_out(String file, String cost, String aid) throws IOException {
        Decision decision = FederEligibility.under(call(file))
                .assess(Dossier.of(
                        Applicant.unknown(), Operation.untitled().cost(CostNature.INFRASTRUCTURE, "a", euros(cost))));

        assertThat(decision.costs().computedAid()).contains(euros(aid));
    }

    private static Call call(String file) throws IOException {
        return read(FOLDER.resolve(file));
    }

    private static Call read(Path path) throws IOException {
        CallResult reading = READER.read(Files.readString(path));
        assertThat(reading).isInstanceOf(AcceptedCall.class);
        return ((AcceptedCall) reading).call();
    }
}
