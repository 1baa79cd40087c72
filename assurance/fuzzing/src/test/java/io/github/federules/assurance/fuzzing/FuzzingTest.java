package io.github.federules.assurance.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything that reads input, fed with inputs that Jazzer makes up as it sees which code they reach. */
@Tag("evidence")
class FuzzingTest {

    private static final Path FOLDER = Path.of("target", "fuzzing").toAbsolutePath();

    @Test
    void only_documented_errors_come_out() throws Exception {
        Map<Target, CampaignResult> results = results();
        FuzzReport.write(results.values(), Path.of("target", "evidence", "60-fuzzing.md"));

        SoftAssertions softly = new SoftAssertions();
        results.forEach((target, result) -> {
            softly.assertThat(result.finding()).as(target.name()).isEmpty();
            softly.assertThat(result.runs()).as(target.name()).isGreaterThanOrEqualTo(target.runs());
        });
        softly.assertAll();
    }

    // It takes all its inputs, whatever part of the others is fed.
    @Tag("release")
    @Test
    void a_fault_that_is_planted_is_found() throws Exception {
        assertThat(campaign(Target.PLANTED).finding()).contains("IllegalStateException: planted");
    }

    // Two at a time: each has one processor.
    private static Map<Target, CampaignResult> results() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            Map<Target, Future<CampaignResult>> running = new EnumMap<>(Target.class);
            for (Target target : EnumSet.complementOf(EnumSet.of(Target.PLANTED))) {
                running.put(target, workers.submit(() -> campaign(target)));
            }
            Map<Target, CampaignResult> results = new EnumMap<>(Target.class);
            for (Map.Entry<Target, Future<CampaignResult>> each : running.entrySet()) {
                results.put(each.getKey(), each.getValue().get());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private static CampaignResult campaign(Target target) throws IOException, InterruptedException {
        return new Campaign(target, FOLDER.resolve(target.folder())).run();
    }
}
