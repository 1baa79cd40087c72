package io.github.federules.evidence.jdmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Verdict;
import io.github.federules.evidence.replay.BoundaryDossiers;
import io.github.federules.evidence.replay.Replay;
import io.github.federules.evidence.replay.ReplayedModel;
import io.github.federules.evidence.replay.Tally;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("evidence")
class WithinASecondTest {

    private static Stream<ReplayedModel> modelsWithAnHour() {
        return ReplayedModel.all().stream()
                .filter(model -> !BoundaryDossiers.withinASecond(model).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("modelsWithAnHour")
    void a_note_late_by_less_than_a_second_is_late_for_the_engine_too(ReplayedModel model, @TempDir Path folder) {
        Tally tally =
                Replay.replay(model, TranslatedEngine.of(model.xml(), folder), BoundaryDossiers.withinASecond(model));

        assertThat(tally.differences()).isEmpty();
        assertThat(tally.of(Verdict.INELIGIBLE)).isEqualTo(1);
    }
}
