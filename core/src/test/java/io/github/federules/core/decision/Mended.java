package io.github.federules.core.decision;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.rule.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An operation after changes to its costs that a remedy names, made by somebody who reads the change and no code. */
final class Mended {

    private static final FteShare FULL_TIME = new FteShare(BigDecimal.ONE);

    private Mended() {}

    static Operation by(Decision decision, Change change) {
        Operation mended = decision.dossier().operation();
        List<Change> all = change instanceof Change.Together together ? together.changes() : List.of(change);
        for (Change each : all) {
            mended = by(decision, mended, each);
        }
        return mended;
    }

    private static Operation by(Decision decision, Operation operation, Change change) {
        if (change instanceof Change.RaiseShare raise) {
            return raised(operation, raise.lines().get(0), raise.share());
        }
        Change.OfAmount amount = (Change.OfAmount) change;
        long cents = Euros.cents(amount.amount());
        return switch (amount.kind()) {
            case ADD_OTHER_COST -> operation.with(CostLine.of(other(decision), amount.amount()));
            case ADD_STAFF_COST ->
                operation.with(
                        CostLine.staff("A further person", amount.amount()).withShare(FULL_TIME));
            case REDUCE_OTHER_COST, REDUCE_SERVICES, REDUCE_STAFF_COST ->
                reduced(operation, retained(decision, reducedBy(amount.kind())), cents);
            default -> throw new IllegalStateException("No change of costs: " + change);
        };
    }

    /** Services are what is added only where a call pays nothing else beside staff. */
    static CostNature other(Decision decision) {
        return decision.call().costs().eligible().keySet().stream()
                .filter(reducedBy(Change.Kind.REDUCE_OTHER_COST))
                .findFirst()
                .orElse(CostNature.SERVICES);
    }

    static Predicate<CostNature> reducedBy(Change.Kind kind) {
        return nature -> nature.equals(CostNature.STAFF)
                ? kind == Change.Kind.REDUCE_STAFF_COST
                : nature.equals(CostNature.SERVICES)
                        ? kind == Change.Kind.REDUCE_SERVICES
                        : kind == Change.Kind.REDUCE_OTHER_COST;
    }

    /** The identifiers of the lines of some natures that are retained. */
    static Set<String> retained(Decision decision, Predicate<CostNature> natures) {
        Set<String> setAside =
                decision.setAside().stream().map(SetAside::lineId).collect(Collectors.toSet());
        return decision.dossier().operation().costLines().stream()
                .filter(line -> natures.test(line.nature()))
                .map(line -> line.id().orElseThrow())
                .filter(id -> !setAside.contains(id))
                .collect(Collectors.toSet());
    }

    static Operation reduced(Operation operation, Set<String> ids, long cents) {
        List<CostLine> lines = new ArrayList<>();
        long left = cents;
        for (CostLine line : operation.costLines()) {
            long less = ids.contains(line.id().orElseThrow()) ? Math.min(left, Euros.cents(line.amount())) : 0;
            left -= less;
            lines.add(line.withAmount(Euros.ofCents(Euros.cents(line.amount()) - less)));
        }
        return operation.withCostLines(lines);
    }

    static Operation raised(Operation operation, String id, FteShare share) {
        return operation.withCostLines(operation.costLines().stream()
                .map(line -> line.id().equals(Optional.of(id)) ? line.withShare(share) : line)
                .toList());
    }
}
