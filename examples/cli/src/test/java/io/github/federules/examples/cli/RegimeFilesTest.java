package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regimes come from files of their own, and calls come under them. */
class RegimeFilesTest {

    private static final String REGIMES = "../regimes/";
    private static final String GBER = REGIMES + "gber-25.json";
    private static final String CALL = REGIMES + "research-call.json";
    private static final String DOSSIER = REGIMES + "research-dossier.json";

    // 80% of 600,000 is 480,000; article 25 allows 80% of 400,000 and 60% of 200,000.
    @Test
    void a_dossier_is_assessed_under_a_call_and_its_regime() {
        Run run = Run.of("assess", "--lang=en", "--regime-file", GBER, "--call-file", CALL, DOSSIER);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("computed aid of €440,000.00", "Regulation (EU) No 651/2014, article 25")
                .doesNotContain("Exception");
    }

    @Test
    void a_record_is_verified_without_the_file_of_the_regime(@TempDir Path folder) throws IOException {
        Run recorded = Run.of("assess", "--format=record", "--regime-file", GBER, "--call-file", CALL, DOSSIER);
        Path record = Files.writeString(folder.resolve("record.json"), recorded.out());

        Run verified = Run.of("verify", "--lang=en", "--regime-file", GBER, "--call-file", CALL, record.toString());

        assertThat(verified.status()).isZero();
        assertThat(Run.of("verify", "--lang=en", record.toString()).out()).doesNotContain("REGIME_UNKNOWN");
    }

    @Test
    void a_call_is_checked_with_its_regime_and_refused_without() {
        assertThat(Run.of("calls", "check", "--lang=en", "--regime-file", GBER, CALL)
                        .out())
                .startsWith("FILE WITHOUT ERRORS");
        Run without = Run.of("calls", "check", "--lang=en", CALL);
        assertThat(without.status()).isEqualTo(1);
        assertThat(without.out()).contains("REGIME_UNKNOWN under[0].regime: The regime gber-25 is not known.");
    }

    @Test
    void every_error_of_a_regime_file_is_reported_and_nothing_is_assessed(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"),
                Files.readString(Path.of(REGIMES, "de-minimis-2024.json")).replace("\"limits\"", "\"limit\""));

        for (String[] command : new String[][] {
            {"assess", "--lang=en", "--regime-file", wrong.toString(), "--call-file", CALL, DOSSIER},
            {"calls", "check", "--lang=en", "--regime-file", wrong.toString(), CALL},
            {"calls", "--lang=en", "--regime-file", wrong.toString()}
        }) {
            Run run = Run.of(command);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.messages()).startsWith("INVALID REGIME").contains("UNKNOWN_FIELD limit");
            // U+FFFD stands for a character that cannot be shown: the errors have none.
            assertThat(run.messages()).endsWith("Did you mean limits?\n").doesNotContain("\ufffd");
        }
        assertThat(Run.of("calls", "check", "--lang=en", "--regime-file=absent.json", CALL)
                        .messages())
                .contains("absent.json");
    }

    @Test
    void two_files_with_one_edition_of_a_regime_are_refused() {
        Run run = Run.of("calls", "check", "--lang=en", "--regime-file", GBER, "--regime-file", GBER, CALL);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("has the id gber-25, but an earlier file");
    }
}
