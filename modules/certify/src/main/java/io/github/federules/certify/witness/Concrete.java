package io.github.federules.certify.witness;

import static io.github.federules.certify.formula.Formulas.ZERO;
import static io.github.federules.certify.formula.Formulas.number;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.core.term.RealisationWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is true of a dossier of a model that can be written down: one applicant, and at most one person on either side of a share. */
public final class Concrete {

    private static final long WHOLE = 1_000_000_000;
    // Where the minimum allows it: a billionth of a person would be smaller, but is nobody.
    private static final long HUNDREDTH = 10_000_000;

    private final Parameters parameters;
    private final LocalDate lastSureDay;

    /** For the dossiers of a call that are like one which is sent on the last sure day. */
    public Concrete(Parameters parameters, Dossier sound) {
        this.parameters = parameters;
        this.lastSureDay = sound.submission().sentOn().find().orElseThrow();
    }

    /** What holds of a dossier that is sent on the last sure day, or also a day later. */
    public List<Formula> of(Instance dossier, boolean alsoOnTheDay) {
        List<Formula> all = new ArrayList<>();
        all.addAll(persons(dossier, ModelFacts.STAFF_ABOVE, ModelFacts.SHARES_ABOVE));
        all.addAll(persons(dossier, ModelFacts.STAFF_BELOW, ModelFacts.SHARES_BELOW));
        Formula below = dossier.get(ModelFacts.SHARES_BELOW);
        Formula minimum = parameters.staffMinimum().amount();
        all.add(below.is(ZERO).or(below.isLessThan(minimum)));
        if (minimum.value(Map.of()).longValueExact() > HUNDREDTH) {
            all.add(below.is(ZERO).or(below.isAtLeast(number(HUNDREDTH))));
        }
        if (parameters.staffMinimum().exists().equals(Formulas.FALSE)) {
            all.add(dossier.get(ModelFacts.STAFF_ABOVE)
                    .is(ZERO)
                    .or(dossier.get(ModelFacts.SHARES_ABOVE).is(number(WHOLE))));
        }
        all.add(euros(dossier).isAtMost(number(Operation.MAX_TOTAL_CENTS)));
        all.add(ZERO.isLessThan(euros(dossier)));
        dossier.model().costs().forEach(cost -> all.add(dossier.get(cost).isAtMost(number(Euros.MAX_CENTS))));
        all.add(dossier.get(ModelFacts.OWN_FUNDS).isAtMost(number(Euros.MAX_CENTS)));
        all.add(dossier.get(ModelFacts.OTHER_PUBLIC_AID).isAtMost(number(Euros.MAX_CENTS)));
        Formula day = dossier.get(ModelFacts.SENT_DAY);
        Formula last = number(lastSureDay.toEpochDay());
        // After the last day that a file can state there is none.
        boolean isDayAfter = alsoOnTheDay && lastSureDay.isBefore(RealisationWindow.LAST_DAY);
        all.add(isDayAfter ? day.is(last).or(day.is(last.plus(number(1)))) : day.is(last));
        all.add(dossier.get(ModelFacts.SENT_TIME).is(ZERO));
        return all;
    }

    /** The number of cost lines. */
    public static Formula lines(Instance dossier) {
        return Formulas.sum(dossier.model().costs().stream()
                .map(dossier::get)
                .map(cost -> ZERO.isLessThan(cost).then(number(1), ZERO))
                .toList());
    }

    /** All costs, in cents. */
    public static Formula euros(Instance dossier) {
        return Formulas.sum(dossier.model().costs().stream().map(dossier::get).toList());
    }

    /** The money of others and of the applicant, in cents. */
    public static Formula plan(Instance dossier) {
        return dossier.get(ModelFacts.OWN_FUNDS).plus(dossier.get(ModelFacts.OTHER_PUBLIC_AID));
    }

    /** The places of the natures that occur, added up: of equally small dossiers, the one of the first natures is taken. */
    public static Formula places(Instance dossier) {
        List<Formula> places = new ArrayList<>();
        List<String> costs = dossier.model().costs();
        for (int i = 1; i < costs.size(); i++) {
            places.add(ZERO.isLessThan(dossier.get(costs.get(i))).then(number(i), ZERO));
        }
        return Formulas.sum(places);
    }

    private static List<Formula> persons(Instance dossier, String cost, String shares) {
        Formula amount = dossier.get(cost);
        Formula share = dossier.get(shares);
        return List.of(
                amount.is(ZERO).implies(share.is(ZERO)),
                ZERO.isLessThan(amount).implies(ZERO.isLessThan(share)),
                share.isAtMost(number(WHOLE)));
    }
}
