package io.github.federules.assurance.jdmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.BoundaryDossiers;
import io.github.federules.assurance.dossiers.EngineComparison;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.Tally;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.FederCalls;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("evidence")
class FirstCallTest {

    private static final ExportedCall MODEL =
            ExportedCall.of(FederCalls.HAUTS_DE_FRANCE_AI_2025).get(0);

    @Test
    void the_engine_translating_agrees_on_every_boundary_dossier_of_the_first_call(@TempDir Path folder) {
        List<Dossier> boundaries = BoundaryDossiers.of(MODEL);

        Tally tally = EngineComparison.of(MODEL, TranslatedEngine.of(MODEL.xml(), folder), boundaries);

        assertThat(tally.differences()).isEmpty();
        assertThat(tally.all()).isEqualTo(boundaries.size());
    }

    @Test
    void a_model_decides_all_tracks_unless_some_are_named_and_nothing_if_one_is_not_offered(@TempDir Path folder) {
        TranslatedEngine engine = TranslatedEngine.of(MODEL.xml(), folder);
        Dossier dossier = BoundaryDossiers.of(MODEL).get(0);

        assertThat(dossier.seeks()).isEmpty();
        assertThat(engine.decide(DmnExport.inputs(dossier)))
                .containsEntry("fundingVerdict", "ELIGIBLE")
                .containsEntry("workshopsVerdict", "ELIGIBLE");
        assertThat(engine.decide(DmnExport.inputs(dossier.withSeeks(Set.of(FederCalls.WORKSHOPS)))))
                .containsEntry("fundingVerdict", "NOT_SOUGHT")
                .containsEntry("workshopsVerdict", "ELIGIBLE");
        Dossier notOffered = dossier.withSeeks(Set.of(Track.FUNDING, Track.of("COACHING")));
        assertThat(MODEL.export().lackedBy(notOffered)).containsExactly("seeks");
        assertThat(engine.decide(DmnExport.inputs(notOffered)))
                .containsEntry("fundingVerdict", "NOT_DECIDED")
                .containsEntry("inputFaults", List.of("seeks"));
    }
}
