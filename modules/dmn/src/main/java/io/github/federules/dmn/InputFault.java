package io.github.federules.dmn;

import io.github.federules.core.dossier.Dossier;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something that an input may lack, so that the model decides nothing; told once in FEEL and once for our own dossiers.
 *
 * @param place where the input lacks it
 * @param feel the condition that it is lacking
 * @param needs the nodes that the condition needs
 * @param onFundingAlone whether only funding asks for it
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
