package io.github.federules.core.assessment;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.DurationTerms;
import io.github.federules.core.call.RealisationWindow;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        call.funding().aid().ifPresent(aid -> {
            if (aid.rate() instanceof AidRate.Within range) {
                findings.add(aidRate(operation, range, aid.rateClause()));
            }
        });
        call.operations().duration().ifPresent(terms -> findings.add(duration(operation, terms)));
        call.operations().window().ifPresent(window -> findings.add(window(operation, window)));
        return findings;
    }

    private static Finding activity(Operation operation, AidRate.ByActivity rates) {
        Fact<Boolean> known = operation.activity().map(rates.byActivity()::containsKey);
        return Finding.of(Rule.ACTIVITY, Outcomes.of(known), rates.clause(), Map.of());
    }

    // The authority sets the rate, and within the range alone: until it does, there is nothing to judge.
    private static Finding aidRate(Operation operation, AidRate.Within range, Clause clause) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("least", new Figure.Percentage(range.least()));
        figures.put("most", new Figure.Percentage(range.most()));
        if (!(operation.aidRate() instanceof Fact.Known<Rate> rate)) {
            return Finding.of(Rule.AID_RATE, Outcome.NOT_ASKED, clause, figures);
        }
        figures.put("rate", new Figure.Percentage(rate.value()));
        return Finding.of(Rule.AID_RATE, Outcomes.of(rate.map(range::allows)), clause, figures);
    }

    private static Finding duration(Operation operation, DurationTerms terms) {
        Fact<Boolean> met = operation.realisation().map(period -> terms.allows(period.startsOn(), period.endsOn()));
        Map<String, Figure> figures = days(operation);
        figures.put("months", new Figure.Months(terms.minMonths(), terms.maxMonths()));
        Finding finding = Finding.of(Rule.DURATION, Outcomes.of(met), terms.clause(), figures);
        return mended(finding, operation, period -> lasting(period, terms));
    }

    private static Finding window(Operation operation, RealisationWindow window) {
        Fact<Boolean> met = operation
                .realisation()
                .map(period -> !period.startsOn().isBefore(window.from())
                        && !period.endsOn().isAfter(window.to()));
        Map<String, Figure> figures = days(operation);
        figures.put("from", new Figure.Day(window.from()));
        figures.put("to", new Figure.Day(window.to()));
        Finding finding = Finding.of(Rule.REALISATION_WINDOW, Outcomes.of(met), window.clause(), figures);
        return mended(finding, operation, period -> within(period, window));
    }

    private static Finding mended(
            Finding finding, Operation operation, Function<Realisation, Optional<Change>> remedy) {
        return finding.outcome() == Outcome.FAILED
                ? finding.mendedBy(
                        operation.realisation().find().flatMap(remedy).stream().toList())
                : finding;
    }

    // Where the operation starts as planned, it must end on this day at least, or at most.
    private static Optional<Change> lasting(Realisation period, DurationTerms terms) {
        LocalDate earliest = period.startsOn().plusMonths(terms.minMonths()).minusDays(1);
        LocalDate latest = period.startsOn().plusMonths(terms.maxMonths()).minusDays(1);
        return Optional.of(period.endsOn().isBefore(earliest) ? earliest : latest)
                .filter(day -> !day.isBefore(period.startsOn()))
                .map(day -> new Change.Reschedule(Optional.empty(), Optional.of(day)));
    }

    // An operation that lies outside the window altogether cannot be cut to fit.
    private static Optional<Change> within(Realisation period, RealisationWindow window) {
        boolean isOutside =
                period.endsOn().isBefore(window.from()) || period.startsOn().isAfter(window.to());
        return isOutside
                ? Optional.empty()
                : Optional.of(new Change.Reschedule(
                        Optional.of(window.from()).filter(period.startsOn()::isBefore),
                        Optional.of(window.to()).filter(period.endsOn()::isAfter)));
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
