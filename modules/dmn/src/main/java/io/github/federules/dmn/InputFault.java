package io.github.federules.dmn;

import io.github.federules.core.dossier.Dossier;
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

    static InputFault of(String place, String feel, List<String> needs, Predicate<Dossier> isIn) {
        return new InputFault(place, feel, needs, false, isIn);
    }

    InputFault forFundingAlone() {
        return new InputFault(place, feel, needs, true, isIn);
    }
}
