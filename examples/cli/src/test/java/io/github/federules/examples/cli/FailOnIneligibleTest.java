package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With --fail-on-ineligible the exit status shows whether a dossier is ineligible. */
class FailOnIneligibleTest {

    // The verdicts of the samples are worked out in their README.
    @ParameterizedTest
    @CsvSource({
        "community-of-communes.json, 0",
        "association-below-the-minimum.json, 3",
        "incomplete-share-and-role-missing.json, 0",
        "workshops-only.json, 0",
        "prefecture.json, 3",
        "batch.jsonl, 3",
        "batch.jsonl broken/several-errors.json, 1",
        "batch.jsonl no-such-file.json, 2"
    })
    void only_an_ineligible_dossier_changes_the_status_and_a_worse_problem_counts_more(String files, int status) {
        String[] paths = files.split(" ", -1);
        String[] arguments = new String[paths.length + 2];
        arguments[0] = "assess";
        arguments[1] = "--fail-on-ineligible";
        for (int i = 0; i < paths.length; i++) {
            arguments[i + 2] = Sample.path(paths[i]);
        }

        Program.Outcome outcome = Program.run(arguments);

        assertThat(outcome.status()).isEqualTo(status);
        arguments[1] = "--format=text";
        assertThat(Program.run(arguments).results()).isEqualTo(outcome.results());
        assertThat(Program.run(arguments).status()).isEqualTo(status == 3 ? 0 : status);
    }

    @ParameterizedTest
    @CsvSource({"association-below-the-minimum.json, 0", "prefecture.json, 0"})
    void under_all_calls_the_best_call_counts(String file, int status) {
        assertThat(Program.run("assess", "--fail-on-ineligible", "--all-calls", Sample.path(file))
                        .status())
                .isEqualTo(status);
    }
}
