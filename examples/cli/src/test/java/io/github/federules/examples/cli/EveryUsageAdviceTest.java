package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever does what a message of the program advises gets a result. The errors of data have a test of their own, for all modules. */
class EveryUsageAdviceTest {

    private static final String FILE = Sample.path("community-of-communes.json");
    private static final String WORKSHOPS = Sample.path("workshops-only.json");
    private static final String AMIF = "../calls/amif-2015-direct.json";
    private static final String MARSH = Run.CALLS + "ateliers-du-marais.json";

    /** Texts around a message, and problems whose advice is that of an error of data. */
    private static final Set<String> NO_ADVICE =
            Set.of("error.synopsis", "error.help", "error.similar", "error.reading", "error.model");

    /** A usage error, the arguments that have it, the end of its message, and the arguments of each way to obey. */
    static final List<Advised> ADVISED = List.of(
            of("error.noCommand", "", "Commands: assess, verify, disclose, calls. Add one of them.", "calls"),
            of(
                    "error.unknownCommand",
                    "decide",
                    "Commands: assess, verify, disclose, calls. Use one of them.",
                    "calls"),
            of("error.unknownCommand.similar", "asses " + FILE, "Did you mean assess?", "assess " + FILE),
            of("error.missing", "assess", "The argument FILE is missing. Add it.", "assess " + FILE),
            of(
                    "error.missingValue",
                    "assess " + FILE + " --format",
                    "requires one: text, json, csv, record. Add it.",
                    "assess " + FILE + " --format text",
                    "assess " + FILE + " --format json",
                    "assess " + FILE + " --format record"),
            of(
                    "error.value",
                    "calls show --format xml hdf-ai-2025",
                    "must be one of these: text, json, dmn, form. Use one of them.",
                    "calls show --format text hdf-ai-2025",
                    "calls show --format json hdf-ai-2025",
                    "calls show --format dmn hdf-ai-2025"),
            of("error.value", "calls --lang de", "must be one of these: fr, en. Use one of them.", "calls --lang fr"),
            of(
                    "error.value",
                    "calls --as-of 1/3/2025",
                    "of these: YYYY-MM-DD. Use one of them.",
                    "calls --as-of 2025-03-01"),
            of(
                    "error.repeated",
                    "calls --as-of 2025-03-01 --as-of 2025-03-01",
                    "Remove one of them.",
                    "calls --as-of 2025-03-01"),
            of("error.unknownOption", "assess --verbose " + FILE, "Remove it, or correct it.", "assess " + FILE),
            of(
                    "error.unknownOption.similar",
                    "calls --as-fo=2025-03-01",
                    "Did you mean --as-of?",
                    "calls --as-of=2025-03-01"),
            of(
                    "error.unexpected",
                    "calls show hdf-ai-2025 b",
                    "The argument b is not expected here. Remove it.",
                    "calls show hdf-ai-2025"),
            of(
                    "error.twoReadings",
                    "assess --reading ROUNDING=DOWN --reading ROUNDING=HALF_UP " + FILE,
                    "Remove one of them.",
                    "assess --reading ROUNDING=DOWN " + FILE,
                    "assess --reading ROUNDING=HALF_UP " + FILE),
            of(
                    "error.readingWithoutModel",
                    "calls show --reading ROUNDING=HALF_UP hdf-ai-2025",
                    "Remove it, or use --format dmn.",
                    "calls show hdf-ai-2025",
                    "calls show --reading ROUNDING=HALF_UP --format dmn hdf-ai-2025"),
            of(
                    "error.readingWithoutModel",
                    "calls show --format json --reading ROUNDING=HALF_UP hdf-ai-2025",
                    "Remove it, or use --format dmn.",
                    "calls show --format json hdf-ai-2025",
                    "calls show --format dmn --reading ROUNDING=HALF_UP hdf-ai-2025"),
            of(
                    "error.recordOfAllCalls",
                    "assess --all-calls --format record " + FILE,
                    "Remove --all-calls or --format record.",
                    "assess --format record " + FILE,
                    "assess --all-calls " + FILE),
            of(
                    "error.comparedWith",
                    "assess --compare " + MARSH + " --all-calls " + FILE,
                    "Remove --compare or --all-calls.",
                    "assess --all-calls " + FILE,
                    "assess --compare " + MARSH + " " + FILE),
            of(
                    "error.comparedWith",
                    "assess --compare " + MARSH + " --format record " + FILE,
                    "Remove --compare or --format record.",
                    "assess --format record " + FILE,
                    "assess --compare " + MARSH + " " + FILE),
            of(
                    "error.certifyAlone",
                    "assess --certify --format csv " + FILE,
                    "Remove it, or use --format json without --all-calls and --compare.",
                    "assess --format csv " + FILE,
                    "assess --certify --format json " + FILE),
            of(
                    "error.certifyAlone",
                    "assess --certify --format json --all-calls " + FILE,
                    "Remove it, or use --format json without --all-calls and --compare.",
                    "assess --format json --all-calls " + FILE,
                    "assess --certify --format json " + FILE),
            of(
                    "error.rulesInAnotherFormat",
                    "calls show --rules --format json hdf-ai-2025",
                    "Remove one of the two.",
                    "calls show --rules hdf-ai-2025",
                    "calls show --format json hdf-ai-2025"),
            of(
                    "error.budgetOfSeveral",
                    "assess --budget BUDGET " + WORKSHOPS + " " + WORKSHOPS,
                    "Give one file that is not a batch, or remove --budget.",
                    "assess --budget BUDGET " + WORKSHOPS,
                    "assess " + WORKSHOPS + " " + WORKSHOPS),
            of(
                    "error.seconds",
                    "calls diff --seconds 0 " + AMIF + " " + AMIF,
                    "Give more seconds.",
                    "calls diff --seconds 60 " + AMIF + " " + AMIF),
            of(
                    "call.twice",
                    "calls --call-file " + MARSH + " --call-file " + MARSH,
                    "Did you name the same file twice? An amended edition has another version and another first day.",
                    "calls --call-file " + MARSH,
                    "calls --call-file " + MARSH + " --call-file AMENDED"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("ADVISED")
    void who_obeys_a_message_of_the_program_gets_a_result(Advised advised) throws IOException {
        Run wrong = run(advised.wrong(), "en");

        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.messages().lines().findFirst().orElseThrow()).endsWith(advised.advice());
        // The French advice names the same options and values.
        String french = run(advised.wrong(), "fr").messages();
        assertThat(named(advised.advice()))
                .allSatisfy(word -> assertThat(french).contains(word));
        for (String obeyed : advised.obeyed()) {
            Run right = run(obeyed, "en");

            assertThat(right.messages()).as(obeyed).isEmpty();
            assertThat(right.status()).as(obeyed).isZero();
        }
    }

    @Test
    void every_usage_error_has_an_advice_that_is_obeyed_or_is_no_advice() {
        Stream<String> obeyed = ADVISED.stream().map(Advised::key).filter(key -> key.startsWith("error."));

        assertThat(new TreeSet<>(Stream.concat(obeyed, NO_ADVICE.stream()).toList()))
                .isEqualTo(new TreeSet<>(Texts.in(Locale.ENGLISH).bundle().keySet().stream()
                        .filter(key -> key.startsWith("error."))
                        .toList()));
    }

    private Run run(String arguments, String language) throws IOException {
        Path budget = Files.writeString(folder.resolve("budget.csv"), "nature,amount\nstudies,5\n");
        Path amended = Files.writeString(
                folder.resolve("amended.json"),
                Files.readString(Path.of(MARSH))
                        .replace("\"version\": \"2\"", "\"version\": \"3\"")
                        .replace("\"from\": \"2025-01-01\"", "\"from\": \"2025-02-01\""));
        List<String> all = new ArrayList<>(List.of("--lang=" + language));
        Arrays.stream(arguments.split(" ", -1))
                .filter(argument -> !argument.isEmpty())
                .map(argument -> argument.replace("BUDGET", budget.toString()).replace("AMENDED", amended.toString()))
                .forEach(all::add);
        return Run.of(all.toArray(String[]::new));
    }

    private static List<String> named(String advice) {
        return Arrays.stream(advice.split("[ ,.?]+", -1))
                .filter(word -> word.matches("--.*|[a-z]{2,4}-.*|[A-Z]{2,}.*"))
                .toList();
    }

    private static Advised of(String key, String wrong, String advice, String... obeyed) {
        return new Advised(key, wrong, advice, List.of(obeyed));
    }

    /** Arguments that are wrong. */
    record Advised(String key, String wrong, String advice, List<String> obeyed) {}
}
