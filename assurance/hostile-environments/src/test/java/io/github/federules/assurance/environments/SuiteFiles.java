package io.github.federules.assurance.environments;

import io.github.federules.assurance.dossiers.BoundaryDossiers;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.core.call.Call;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.jackson.call.CallWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What every environment reads: the calls beside the catalogue, and the dossiers at the boundaries of each call.
 *
 * <p>The boundaries are sought once, by the process that compares; an environment has them in JSON.
 */
final class SuiteFiles {

    private SuiteFiles() {}

    static Path calls(Path folder) {
        return folder.resolve("calls");
    }

    static Path boundaries(Path folder, Call call) {
        return folder.resolve("boundaries").resolve(call.id() + ".jsonl");
    }

    /** Writes the files into a folder that is empty. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(calls(folder));
        Files.createDirectories(folder.resolve("boundaries"));
        List<Call> calls = ExportedCall.calls();
        for (Call call : calls) {
            if (!FederCalls.all().contains(call)) {
                Files.writeString(calls(folder).resolve(call.id() + ".json"), CallWriter.toJson(call));
            }
            Files.write(
                    boundaries(folder, call),
                    BoundaryDossiers.of(new ExportedCall(call, call.readings())).stream()
                            .map(DossierWriter::toJson)
                            .toList());
        }
        return folder;
    }
}
