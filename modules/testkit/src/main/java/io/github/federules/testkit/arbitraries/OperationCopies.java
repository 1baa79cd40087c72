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

/** Copies of operations in which something may become unknown, for which the operation itself has no method. */
final class OperationCopies {

    private OperationCopies() {}

    static Operation withActivity(Operation of, Fact<Activity> activity) {
        return new Operation(
                of.title(),
                of.declarations(),
                of.costLines(),
                activity,
                of.realisation(),
                of.financing(),
                of.aidRate());
    }

    static Operation withRealisation(Operation of, Fact<Realisation> period) {
        return new Operation(
                of.title(), of.declarations(), of.costLines(), of.activity(), period, of.financing(), of.aidRate());
    }

    static Operation withFinancing(Operation of, Fact<FinancingPlan> plan) {
        return new Operation(
                of.title(), of.declarations(), of.costLines(), of.activity(), of.realisation(), plan, of.aidRate());
    }

    static Operation withAidRate(Operation of, Fact<Rate> rate) {
        return new Operation(
                of.title(), of.declarations(), of.costLines(), of.activity(), of.realisation(), of.financing(), rate);
    }

    static Operation without(Operation of, Declaration declaration) {
        Map<Declaration, Boolean> declared = new LinkedHashMap<>(of.declarations());
        declared.remove(declaration);
        return new Operation(
                of.title(), declared, of.costLines(), of.activity(), of.realisation(), of.financing(), of.aidRate());
    }
}
