package io.github.federules.assurance.proofs.promise;

import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.Parameters;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that is claimed of a call. */
public final class Promises {

    private Promises() {}

    /**
     * The claims on a call that is read like this where a caller chooses nothing, and leaves these questions open.
     *
     * @param model the model of the call: what it never looks at, nothing is claimed of
     */
    public static List<Promise> of(Parameters call, Model model, Readings byDefault, Set<Question> open) {
        List<Promise> promises = new ArrayList<>();
        promises.addAll(AidPromises.of(call));
        promises.addAll(CostPromises.of(call));
        promises.addAll(OrderPromises.of(call, model, open));
        promises.addAll(RemedyPromises.of(call, byDefault, open));
        promises.add(ofAmounts(call));
        return promises;
    }

    /** The claim that no amount leaves 64 bits. */
    public static Promise ofAmounts(Parameters call) {
        return OverflowPromises.of(call);
    }
}
