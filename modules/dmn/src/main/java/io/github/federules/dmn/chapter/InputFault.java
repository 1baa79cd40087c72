package io.github.federules.dmn.chapter;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.dmn.model.DossierInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A missing or invalid input, with which the model decides nothing: the condition in FEEL, and the same on a dossier.
 *
 * @param place the place in the inputs
 * @param feel the condition
 * @param needs the nodes that the condition needs
 * @param onFundingAlone whether only funding requires it
 * @param isIn the same condition on a dossier
 */
record InputFault(String place, String feel, List<String> needs, boolean onFundingAlone, Predicate<Dossier> isIn) {

    /** A value that is unknown. */
    static InputFault unknown(String place) {
        return of(place, place + " = null");
    }

    /** A value that is unknown or, outside a dossier of ours, impossible. */
    static InputFault of(String place, String feel) {
        return of(place, feel, DossierInputs.root(place));
    }

    /** A value that is unknown or, outside a dossier of ours, impossible. */
    static InputFault of(String place, String feel, String... needs) {
        return new InputFault(place, feel, List.of(needs), false, dossier -> DossierInputs.isUnknown(dossier, place));
    }

    /** Returns a copy with the condition on a dossier. */
    InputFault on(Predicate<Dossier> condition) {
        return new InputFault(place, feel, needs, onFundingAlone, condition);
    }

    /** Returns a copy that is a fault only where another condition holds, in FEEL and on a dossier. */
    InputFault onlyIf(String other, Predicate<Dossier> condition) {
        return new InputFault(place, other + " and " + feel, needs, onFundingAlone, condition.and(isIn));
    }

    /** Returns a copy that is a fault only where funding is sought. */
    InputFault forFundingAlone() {
        List<String> all = new ArrayList<>(needs);
        all.add(Draft.FUNDING_SOUGHT);
        return new InputFault(place, "fundingSought and (" + feel + ")", all, true, isIn);
    }
}
