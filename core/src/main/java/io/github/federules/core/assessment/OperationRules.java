package io.github.federules.core.assessment;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.DurationTerms;
import io.github.federules.core.call.RealisationWindow;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges what is to be done, its costs apart. */
final class OperationRules {

    private OperationRules() {}

    static Finding declaration(Operation operation, RequiredDeclaration required) {
        return Finding.of(
                required.rule(),
                Outcomes.of(operation.declared(required.declaration())),
                required.clause(),
                Map.of("statement", new Figure.Statement(required.statement())));
    }

    /** What funding alone asks of the operation. */
    static List<Finding> forFunding(Call call, Operation operation) {
        List<Finding> findings = new ArrayList<>();
        call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(AidRate.ByActivity.class::isInstance)
                .map(AidRate.ByActivity.class::cast)
                .ifPresent(rates -> findings.add(activity(operation, rates)));
        call.operations().duration().ifPresent(terms -> findings.add(duration(operation, terms)));
        call.operations().window().ifPresent(window -> findings.add(window(operation, window)));
        return findings;
    }

    private static Finding activity(Operation operation, AidRate.ByActivity rates) {
        Fact<Boolean> known = operation.activity().map(rates.byActivity()::containsKey);
        return Finding.of(Rule.ACTIVITY, Outcomes.of(known), rates.clause(), Map.of());
    }

    private static Finding duration(Operation operation, DurationTerms terms) {
        Fact<Boolean> met = operation.realisation().map(period -> terms.allows(period.startsOn(), period.endsOn()));
        Map<String, Figure> figures = days(operation);
        figures.put("months", new Figure.Months(terms.minMonths(), terms.maxMonths()));
        return Finding.of(Rule.DURATION, Outcomes.of(met), terms.clause(), figures);
    }

    private static Finding window(Operation operation, RealisationWindow window) {
        Fact<Boolean> met = operation
                .realisation()
                .map(period -> !period.startsOn().isBefore(window.from())
                        && !period.endsOn().isAfter(window.to()));
        Map<String, Figure> figures = days(operation);
        figures.put("from", new Figure.Day(window.from()));
        figures.put("to", new Figure.Day(window.to()));
        return Finding.of(Rule.REALISATION_WINDOW, Outcomes.of(met), window.clause(), figures);
    }

    private static Map<String, Figure> days(Operation operation) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        if (operation.realisation() instanceof Fact.Known<Realisation> period) {
            figures.put("startsOn", new Figure.Day(period.value().startsOn()));
            figures.put("endsOn", new Figure.Day(period.value().endsOn()));
        }
        return figures;
    }
}
