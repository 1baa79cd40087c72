package io.github.federules.assurance.proofs.binding;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.SetAside;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The lines of a decided dossier that a change may leave cents out of: what is retained of some natures, net of tax.
 *
 * @param dossier the dossier
 * @param ids the lines
 */
record LessCost(Dossier dossier, List<String> ids) {

    static LessCost of(Decision decision, Predicate<CostNature> natures) {
        Set<String> setAside =
                decision.setAside().stream().map(SetAside::lineId).collect(Collectors.toSet());
        return new LessCost(
                decision.dossier(),
                decision.dossier().operation().costLines().stream()
                        .filter(line -> natures.test(line.nature()))
                        .map(line -> line.id().orElseThrow())
                        .filter(id -> !setAside.contains(id))
                        .toList());
    }

    /** The same, which leaves out of the last line first. */
    LessCost fromTheLast() {
        List<String> turned = new ArrayList<>(ids);
        Collections.reverse(turned);
        return new LessCost(dossier, turned);
    }

    /** The most that can be left out, in cents. */
    long most() {
        return dossier.operation().costLines().stream()
                .filter(line -> ids.contains(line.id().orElseThrow()))
                .mapToLong(line -> Euros.cents(line.amount()))
                .sum();
    }

    /** The dossier without so many cents, one line emptied after the other. */
    Dossier without(long cents) {
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        long left = cents;
        for (String id : ids) {
            for (int i = 0; i < lines.size(); i++) {
                CostLine line = lines.get(i);
                if (line.id().orElseThrow().equals(id)) {
                    long less = Math.min(left, Euros.cents(line.amount()));
                    lines.set(i, line.withAmount(Euros.ofCents(Euros.cents(line.amount()) - less)));
                    left -= less;
                }
            }
        }
        return dossier.withOperation(dossier.operation().withCostLines(lines));
    }
}
