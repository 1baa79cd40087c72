package io.github.federules.certify;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.certify.witness.CaseModel;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.language.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The same amounts on the same day under two calls, or under one call with two ways to answer it.
 *
 * @param first the dossier
 * @param one what decides it
 * @param second the same dossier again
 * @param other what decides that
 */
record DossierTwice(Instance first, CaseModel one, Instance second, CaseModel other) {

    /** A dossier that meets, or does not meet, every rule on neither amounts nor days under one case, and so under another. */
    static DossierTwice of(CaseModel one, boolean isSoundUnderOne, CaseModel other, boolean isSoundUnderOther) {
        Instance first =
                one.inForce().of("before", Map.of(ModelFacts.OTHERWISE_SOUND, Formulas.truth(isSoundUnderOne)));
        Map<String, Formula> same = new HashMap<>();
        first.model().inputs().keySet().stream()
                .filter(input -> !ModelFacts.READINGS.contains(input))
                .forEach(input -> same.put(input, first.get(input)));
        same.put(ModelFacts.OTHERWISE_SOUND, Formulas.truth(isSoundUnderOther));
        return new DossierTwice(first, one, other.inForce().of("after", same), other);
    }

    /** What the second gets more than the first, in cents. */
    Formula gain() {
        return second.get(CallModel.AID).minus(first.get(CallModel.AID));
    }

    /** What the second gets less than the first, in cents. */
    Formula loss() {
        return first.get(CallModel.AID).minus(second.get(CallModel.AID));
    }

    /** That the second neither gets more nor is eligible where the first is not. */
    Formula gainsNothing() {
        return gain().isAtMost(Formulas.ZERO)
                .and(second.get(CallModel.ELIGIBLE).implies(first.get(CallModel.ELIGIBLE)));
    }

    /** That the second neither gets less nor is ineligible where the first is eligible. */
    Formula losesNothing() {
        return loss().isAtMost(Formulas.ZERO)
                .and(first.get(CallModel.ELIGIBLE).implies(second.get(CallModel.ELIGIBLE)));
    }

    /** That both get the same, and are eligible alike. */
    Formula isAlike() {
        return gain().is(Formulas.ZERO).and(first.get(CallModel.ELIGIBLE).is(second.get(CallModel.ELIGIBLE)));
    }

    /** That both have the same total eligible cost, where both are eligible. */
    Formula hasSameTotal() {
        return first.get(CallModel.ELIGIBLE)
                .and(second.get(CallModel.ELIGIBLE))
                .implies(first.get(CallModel.TOTAL).is(second.get(CallModel.TOTAL)));
    }

    /** The claim that this holds of every dossier in time. */
    Claim claim(Formula holds, Function<List<Decision>, LocalizedText> words, Optional<Claim.Height> height) {
        return new Claim(
                Theorem.of(
                        List.of(first, second),
                        List.of(first.get(CallModel.IN_TIME), second.get(CallModel.IN_TIME)),
                        holds),
                List.of(new Claim.Posed(first, one), new Claim.Posed(second, other)),
                false,
                words,
                height);
    }
}
