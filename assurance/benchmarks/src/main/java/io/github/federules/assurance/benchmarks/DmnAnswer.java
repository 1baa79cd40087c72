package io.github.federules.assurance.benchmarks;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.FederCalls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The exported model of the first call, and what an engine answers with it. */
final class DmnAnswer {

    /** The decisions that are asked for. */
    static final List<String> DECISIONS = List.of("answer", "computedAid");

    private DmnAnswer() {}

    static String model() {
        return DmnExport.of(FederCalls.HAUTS_DE_FRANCE_AI_2025).model(Locale.ENGLISH);
    }

    static List<Map<String, @Nullable Object>> inputs() {
        return VariedDossiers.all().stream().map(DmnAnswer::inputs).toList();
    }

    private static Map<String, @Nullable Object> inputs(Dossier dossier) {
        return DmnExport.inputs(dossier);
    }

    static Rival.RivalAnswer of(@Nullable Object fundingVerdict, @Nullable Object computedAid) {
        return new Rival.RivalAnswer(
                "ELIGIBLE".equals(fundingVerdict),
                new BigDecimal(String.valueOf(computedAid)).movePointRight(2).longValueExact());
    }
}
