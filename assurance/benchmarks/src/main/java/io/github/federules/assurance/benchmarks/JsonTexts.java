package io.github.federules.assurance.benchmarks;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The varied dossiers and their decisions as UTF-8: read and written by this library, and as trees of Jackson. */
final class JsonTexts {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

    private final FederEligibility eligibility = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025);
    private final DossierReader reader = DossierReader.of(FederCalls.all(), FrenchLegalForm.nomenclature());
    private final DecisionWriter writer = DecisionWriter.in(Locale.FRENCH);
    private final byte[][] dossiers = new byte[VariedDossiers.COUNT][];
    private final Decision[] decisions = new Decision[VariedDossiers.COUNT];
    private final JsonNode[] trees = new JsonNode[VariedDossiers.COUNT];
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

    JsonTexts() {
        int number = 0;
        for (Dossier each : VariedDossiers.all()) {
            dossiers[number] = DossierWriter.toJson(each).getBytes(StandardCharsets.UTF_8);
            decisions[number] = eligibility.assess(each);
            trees[number] = MAPPER.readTree(writer.toJson(decisions[number]));
            number++;
        }
    }

    Dossier read(int number) {
        return ((AcceptedDossier) reader.read(dossiers[number])).dossier();
    }

    JsonNode readTree(int number) {
        return MAPPER.readTree(dossiers[number]);
    }

    int write(int number) {
        return write(decisions[number]);
    }

    int answer(int number) {
        return write(eligibility.assess(read(number)));
    }

    private int write(Decision decision) {
        out.reset();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            writer.write(decision, json);
        }
        return out.size();
    }

    int writeTree(int number) {
        out.reset();
        MAPPER.writeValue(out, trees[number]);
        return out.size();
    }

    /** Returns what was written last. */
    String written() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
