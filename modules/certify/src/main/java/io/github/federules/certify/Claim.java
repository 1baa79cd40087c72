package io.github.federules.certify;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * That there is no such dossier, as a theorem at one rate.
 *
 * @param theorem the theorem
 * @param dossiers the dossiers of the theorem, of which the first is made as small as can be
 * @param isOnTheDay whether the dossier may be sent on the day of the deadline
 * @param difference how the second dossier differs from the first
 * @param height an amount of which the greatest is worth knowing
 */
record Claim(
        Theorem theorem,
        List<Instance> dossiers,
        boolean isOnTheDay,
        BiFunction<Decision, Decision, LocalizedText> difference,
        Optional<Formula> height) {

    static Claim of(Instance dossier, Formula claim) {
        return new Claim(
                Theorem.of(dossier, claim),
                List.of(dossier),
                false,
                (one, other) -> new LocalizedText("", ""),
                Optional.empty());
    }
}
