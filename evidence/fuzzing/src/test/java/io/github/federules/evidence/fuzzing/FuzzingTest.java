package io.github.federules.evidence.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything that reads input, fed with inputs that Jazzer makes up as it sees which code they reach. */
@Tag("evidence")
class FuzzingTest {

    private static final Path FOLDER = Path.of("target", "fuzzing").toAbsolutePath();

    @Test
    void only_documented_errors_come_out() throws Exception {
        List<CampaignResult> results = new ArrayList<>();
        for (Target target : EnumSet.complementOf(EnumSet.of(Target.PLANTED))) {
            results.add(campaign(target));
        }
        FuzzReport.write(results, Path.of("target", "evidence", "60-fuzzing.md"));

        SoftAssertions softly = new SoftAssertions();
        for (CampaignResult result : results) {
            softly.assertThat(result.finding()).as(result.target().name()).isEmpty();
            softly.assertThat(result.runs())
                    .as(result.target().name())
                    .isGreaterThanOrEqualTo(result.target().runs());
        }
        softly.assertAll();
    }

    @Test
    void a_fault_that_is_planted_is_found() throws Exception {
        assertThat(campaign(Target.PLANTED).finding()).contains("IllegalStateException: planted");
    }

    private static CampaignResult campaign(Target target) throws IOException, InterruptedException {
        return new Campaign(target, FOLDER.resolve(target.folder())).run();
    }
}
