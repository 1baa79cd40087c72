package io.github.federules.spring;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.jackson.call.CallWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A call of an application's own, as a file. */
final class OwnCall {

    private OwnCall() {}

    static Call of(String id) {
        return of(id, Edition.first("a test"));
    }

    static Call of(String id, Edition edition) {
        return Call.builder(id, new LocalizedText("Un appel à nous", "A call of our own"))
                .edition(edition)
                .pays(new Clause("L2", "dépenses"), CostNature.SOFTWARE_SUBSCRIPTION)
                .minimumCost(new Clause("L1", "coût minimum"), euros("1000.00"))
                .build();
    }

    static Path write(Path folder, String name, Call call) throws IOException {
        return Files.writeString(folder.resolve(name), CallWriter.toJson(call));
    }
}
