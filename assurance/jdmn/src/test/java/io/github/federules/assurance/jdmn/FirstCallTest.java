package io.github.federules.assurance.jdmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.BoundaryDossiers;
import io.github.federules.assurance.dossiers.Replay;
import io.github.federules.assurance.dossiers.ReplayedModel;
import io.github.federules.assurance.dossiers.Tally;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("evidence")
class FirstCallTest {

    private static final ReplayedModel MODEL =
            ReplayedModel.of(FederCalls.HAUTS_DE_FRANCE_AI_2025).get(0);

    @Test
    void the_engine_translating_agrees_on_every_boundary_dossier_of_the_first_call(@TempDir Path folder) {
        List<Dossier> boundaries = BoundaryDossiers.of(MODEL);

        Tally tally = Replay.replay(MODEL, TranslatedEngine.of(MODEL.xml(), folder), boundaries);

        assertThat(tally.differences()).isEmpty();
        assertThat(tally.all()).isEqualTo(boundaries.size());
    }
}
