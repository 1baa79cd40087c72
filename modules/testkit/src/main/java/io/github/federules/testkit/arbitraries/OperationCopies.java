package io.github.federules.testkit.arbitraries;

import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.money.Rate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Copies of operations in which something may become unknown, for which the operation itself has no method. */
final class OperationCopies {

    private OperationCopies() {}

    static Operation withActivity(Operation operation, Fact<Activity> activity) {
        return copy(
                operation,
                operation.declarations(),
                activity,
                operation.realisation(),
                operation.financing(),
                operation.aidRate());
    }

    static Operation withRealisation(Operation operation, Fact<Realisation> realisation) {
        return copy(
                operation,
                operation.declarations(),
                operation.activity(),
                realisation,
                operation.financing(),
                operation.aidRate());
    }

    static Operation withFinancing(Operation operation, Fact<FinancingPlan> financing) {
        return copy(
                operation,
                operation.declarations(),
                operation.activity(),
                operation.realisation(),
                financing,
                operation.aidRate());
    }

    static Operation withAidRate(Operation operation, Fact<Rate> rate) {
        return copy(
                operation,
                operation.declarations(),
                operation.activity(),
                operation.realisation(),
                operation.financing(),
                rate);
    }

    static Operation without(Operation operation, Declaration declaration) {
        Map<Declaration, Boolean> declared = new LinkedHashMap<>(operation.declarations());
        declared.keySet().removeAll(Set.of(declaration));
        return copy(
                operation,
                declared,
                operation.activity(),
                operation.realisation(),
                operation.financing(),
                operation.aidRate());
    }

    private static Operation copy(
            Operation operation,
            Map<Declaration, Boolean> declarations,
            Fact<Activity> activity,
            Fact<Realisation> realisation,
            Fact<FinancingPlan> financing,
            Fact<Rate> rate) {
        return new Operation(
                operation.title(), declarations, operation.costLines(), activity, realisation, financing, rate);
    }
}
