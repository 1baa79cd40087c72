package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.chapter.CostChapter.TOTAL;
import static io.github.federules.dmn.chapter.CostChapter.TO_CENT;

import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The co-financing rate and the aid. */
final class AidChapter {

    static final String COMPUTED_AID = "computedAid";

    private static final String RATE = "aidRate";

    private AidChapter() {}

    static void write(Draft draft) {
        draft.terms(AidIntensity.class).forEach(aid -> write(draft, aid));
    }

    private static void write(Draft draft, AidIntensity aid) {
        AidRateForm rate = AidRateForm.of(draft.call(), aid);
        draft.add(Node.decision(RATE, Type.NUMBER, "The co-financing rate, as a share of one")
                .as(rate.logic())
                .needing(rate.needs())
                .stating(aid));
        Optional<Limit> maximum = draft.call().funding().maximumAid();
        List<Term> terms = new ArrayList<>(List.of(aid));
        maximum.ifPresent(terms::add);
        draft.add(Node.decision(COMPUTED_AID, Type.NUMBER, "The aid to an eligible operation with these costs")
                .as(Feel.atMost(maximum, "toCent(totalEligibleCost * aidRate)"))
                .needing(TOTAL, RATE, TO_CENT)
                .stating(terms));
    }
}
