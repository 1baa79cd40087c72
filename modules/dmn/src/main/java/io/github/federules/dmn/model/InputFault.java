package io.github.federules.dmn.model;

import io.github.federules.core.dossier.Dossier;
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
public record InputFault(
        String place, String feel, List<String> needs, boolean onFundingAlone, Predicate<Dossier> isIn) {

    /** The node that determines whether funding is sought. */
    public static final String FUNDING_SOUGHT = "fundingSought";

    /** A value that is unknown. */
    public static InputFault unknown(String place) {
        return of(place, place + " = null");
    }

    /** A value that is unknown or, outside a dossier of ours, impossible. */
    public static InputFault of(String place, String feel) {
        return of(place, feel, DossierInputs.root(place));
    }

    /** A value that is unknown or, outside a dossier of ours, impossible. */
    public static InputFault of(String place, String feel, String... needs) {
        return new InputFault(place, feel, List.of(needs), false, dossier -> DossierInputs.isUnknown(dossier, place));
    }

    /** Returns a copy with the condition on a dossier. */
    public InputFault on(Predicate<Dossier> condition) {
        return new InputFault(place, feel, needs, onFundingAlone, condition);
    }

    /** Returns a copy that is a fault only where another condition holds, in FEEL and on a dossier. */
    public InputFault onlyIf(String other, Predicate<Dossier> condition) {
        return new InputFault(place, other + " and " + feel, needs, onFundingAlone, condition.and(isIn));
    }

    /** Returns a copy that is a fault only where funding is sought. */
    public InputFault forFundingAlone() {
        List<String> all = new ArrayList<>(needs);
        all.add(FUNDING_SOUGHT);
        return new InputFault(place, feel, all, true, isIn);
    }

    /** Returns the whole condition in FEEL. */
    public String whole() {
        return onFundingAlone ? FUNDING_SOUGHT + " and (" + feel + ")" : feel;
    }
}
