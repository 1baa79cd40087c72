package io.github.federules.assurance.proofs.promise;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Fraction;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import java.util.List;

/** What a call promises that leaves the rate of aid to the authority, within a range. */
public final class RangePromises {

    private final Parameters call;
    private final Value.Within<Rate> range;

    private RangePromises(Parameters call, Value.Within<Rate> range) {
        this.call = call;
        this.range = range;
    }

    /** The claims on a call whose rate is an unknown of this range. */
    public static List<Promise> of(Parameters call, Value.Within<Rate> range) {
        RangePromises promises = new RangePromises(call, range);
        return List.of(new Promise(
                "Whatever rate of the range is set, it gives no less than the least rate would, and no more than the most.",
                promises::liesBetweenTheEnds));
    }

    private Theorem liesBetweenTheEnds(Model model) {
        Instance dossier = model.of("dossier");
        Formula aid = dossier.get(CallModel.COMPUTED_AID);
        return Theorem.of(
                dossier, given(dossier, range.least()).isAtMost(aid).and(aid.isAtMost(given(dossier, range.most()))));
    }

    private Formula given(Instance dossier, Rate rate) {
        Formula rounded = Fraction.of(rate).of(dossier.get(CallModel.TOTAL), dossier.get(ModelFacts.HALF_UP));
        return call.cap().exists().then(Formulas.least(rounded, call.cap().amount()), rounded);
    }
}
