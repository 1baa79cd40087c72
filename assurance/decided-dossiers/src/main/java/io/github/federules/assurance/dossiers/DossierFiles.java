package io.github.federules.assurance.dossiers;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Dossiers that are files. */
public final class DossierFiles {

    private static final Path SAMPLES = Path.of("..", "..", "examples", "dossiers", "batch.jsonl");

    private DossierFiles() {}

    /** Returns the sample dossiers of the first call that are complete under a model. */
    public static List<Dossier> samples(ExportedCall model) {
        try {
            return complete(Files.readAllLines(SAMPLES), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the dossiers of some lines of JSON that are read without a fault and complete under a model. */
    public static List<Dossier> complete(List<String> lines, ExportedCall model) {
        DossierReader reader = DossierReader.of(FederCalls.all(), FrenchLegalForm.nomenclature());
        return lines.stream()
                .map(reader::read)
                .filter(AcceptedDossier.class::isInstance)
                .map(AcceptedDossier.class::cast)
                .map(AcceptedDossier::dossier)
                .filter(dossier -> model.export().lackedBy(dossier).isEmpty())
                .toList();
    }
}
