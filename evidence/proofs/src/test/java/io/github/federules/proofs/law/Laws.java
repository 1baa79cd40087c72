package io.github.federules.proofs.law;

import io.github.federules.core.call.Readings;
import io.github.federules.proofs.model.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Everything that is claimed of a call. */
public final class Laws {

    private Laws() {}

    /** The claims on a call that is read like this where a caller says nothing. */
    public static List<Law> of(Parameters call, Readings byDefault) {
        List<Law> laws = new ArrayList<>();
        laws.addAll(AidLaws.of(call));
        laws.addAll(CostLaws.of(call));
        laws.addAll(OrderLaws.of(call, byDefault));
        laws.addAll(RemedyLaws.of(call));
        laws.addAll(OverflowLaws.of(call));
        return laws;
    }
}
