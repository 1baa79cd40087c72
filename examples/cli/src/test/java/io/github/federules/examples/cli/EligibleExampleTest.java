package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code calls check} looks for a dossier that is eligible under a call, and {@code --example} prints it. */
class EligibleExampleTest {

    private static final String HEAD = "{\"id\": \"c\", \"title\": {\"en\": \"c\"}, \"clauses\": {\"A1\": \"words\"}, ";
    private static final String COSTS = "\"costs\": {\"eligible\": [{\"natures\": [\"STUDIES\"], \"clause\": \"A1\"}]},"
            + " \"funding\": {\"aid\": {\"rate\": \"0.5\", \"clause\": \"A1\"}}}";
    private static final String CRITERION =
            "{\"criterion\": \"%s\", \"of\": \"%s\", \"question\": {\"en\": \"?\"}, \"yesNo\": true,"
                    + " \"clause\": \"A1\"}";

    @TempDir
    private Path folder;

    private Path call(String text) throws IOException {
        return Files.writeString(folder.resolve("call.json"), text);
    }

    private static String requirement(String that, String code) {
        return "{\"that\": " + that + ", \"code\": \"" + code
                + "\", \"statement\": {\"en\": \"it is so\"}, \"clause\": \"A1\"}";
    }

    private static Stream<Path> calls() {
        try (Stream<Path> files = Files.walk(Path.of("../calls"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("dossier"))
                    .filter(EligibleExampleTest::isCall)
                    // Its example needs partners of several roles with costs of their own: the search is too short for
                    // it.
                    .filter(file -> !file.endsWith("hdf-industry-2024.json"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCall(Path file) {
        try {
            return Files.readString(file).contains("\"clauses\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_example_of_a_call_is_a_dossier_that_is_eligible_under_it(Path call) throws IOException {
        Run run = Run.of("calls", "check", "--example", call.toString());

        assertThat(run.status()).isZero();
        Path dossier = Files.writeString(folder.resolve("example.json"), run.out());
        assertThat(eligible(call, dossier)).isEqualTo("ELIGIBLE");
    }

    private static String eligible(Path call, Path dossier, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("assess", "--format", "json", "--call-file", call.toString(), dossier.toString()));
        arguments.addAll(List.of(more));
        Run run = Run.of(arguments.toArray(String[]::new));
        JsonNode decision = new JsonMapper().readTree(run.out());
        return decision.at("/tracks/FUNDING/verdict").asString();
    }

    @Test
    void partners_answers_amounts_and_a_plan_are_found_together() throws IOException {
        Path call = call(HEAD + "\"asks\": [" + CRITERION.formatted("RESEARCH", "PARTY") + ", "
                + CRITERION.formatted("GREEN", "OPERATION") + "], \"requires\": ["
                + requirement(
                        "{\"parties\": {\"where\": {\"RESEARCH\": true}, \"count\": {\"from\": 2}}}", "RESEARCH_BODIES")
                + ", "
                + requirement("{\"GREEN\": false}", "NOT_GREEN") + "],"
                + " \"limits\": [{\"on\": \"STUDIES\", \"atLeast\": \"70000.00\", \"code\": \"MOST\", \"clause\": \"A1\"},"
                + " {\"on\": \"OTHER_PUBLIC\", \"atLeast\": {\"share\": \"0.2\", \"of\": \"TOTAL\"}, \"code\": \"OTHERS\", \"clause\": \"A1\"},"
                + " {\"on\": \"OWN\", \"atLeast\": {\"share\": \"0.2\", \"of\": \"TOTAL\"}, \"code\": \"OWN_FUNDS\", \"clause\": \"A1\"}], "
                + COSTS);
        Run run = Run.of("calls", "check", "--example", call.toString());
        JsonNode dossier = new JsonMapper().readTree(run.out());

        assertThat(dossier.at("/applicant/members")).hasSizeGreaterThanOrEqualTo(1);
        assertThat(dossier.at("/operation/answers/GREEN").booleanValue()).isFalse();
        assertThat(eligible(call, Files.writeString(folder.resolve("example.json"), run.out())))
                .isEqualTo("ELIGIBLE");
    }

    @Test
    void a_call_under_which_no_dossier_can_be_eligible_is_invalid() throws IOException {
        Path call = call(HEAD + "\"asks\": [" + CRITERION.formatted("GREEN", "OPERATION") + "], \"requires\": ["
                + requirement("{\"GREEN\": true}", "GREEN_ONE") + ", " + requirement("{\"GREEN\": false}", "NOT_GREEN")
                + "], "
                + COSTS);
        Run run = Run.of("calls", "check", "--lang", "en", call.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("NEVER_ELIGIBLE").contains("No dossier can be eligible under the call");
        Run json = Run.of("calls", "check", "--format", "json", "--lang", "en", call.toString());
        JsonNode problem = new JsonMapper().readTree(json.out()).at("/problems/0");
        assertThat(problem.at("/code").asString()).isEqualTo("NEVER_ELIGIBLE");
        assertThat(problem.at("/severity").asString()).isEqualTo("error");
        assertThat(Run.of("calls", "check", "--example", call.toString()).status())
                .isEqualTo(1);
    }

    @Test
    void a_consortium_that_nobody_can_form_makes_a_call_invalid() throws IOException {
        String parties = "{\"parties\": {\"count\": {\"%s\": %d}}}";
        Path call = call(HEAD + "\"requires\": [" + requirement(parties.formatted("from", 3), "AT_LEAST") + ", "
                + requirement(parties.formatted("to", 2), "AT_MOST") + "], " + COSTS);
        Path sound = Files.writeString(
                folder.resolve("sound.json"), Files.readString(call).replace("\"to\": 2", "\"to\": 3"));

        assertThat(Run.of("calls", "check", call.toString()).out()).contains("NEVER_ELIGIBLE");
        assertThat(Run.of("calls", "check", sound.toString()).out()).doesNotContain("NEVER_ELIGIBLE");
    }

    // Own funds of more than all that there is: no answer shows it, and no plan meets it.
    @Test
    void a_call_for_which_no_example_was_found_has_a_warning() throws IOException {
        Path call = call(HEAD
                + "\"limits\": [{\"on\": \"STUDIES\", \"atLeast\": \"777.01\", \"atMost\": \"999.99\", \"code\": \"CLOSE\","
                + " \"clause\": \"A1\"}, {\"on\": \"OWN\", \"atLeast\": {\"share\": \"0.77\", \"of\": \"TOTAL\"}, \"lessThan\": {\"share\": \"0.78\","
                + " \"of\": \"TOTAL\"}, \"code\": \"OWN_FUNDS\", \"clause\": \"A1\"}], " + COSTS);
        Run run = Run.of("calls", "check", "--lang", "en", call.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("NEVER_ELIGIBLE").contains("No eligible dossier was found in a short search");
        assertThat(Run.of("calls", "check", "--example", "--lang", "en", call.toString())
                        .out())
                .contains("NEVER_ELIGIBLE");
    }
}
