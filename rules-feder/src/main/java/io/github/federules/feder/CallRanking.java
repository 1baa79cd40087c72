package io.github.federules.feder;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Funding;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.money.MonetaryAmount;

/**
 * Decides a dossier under several calls, the most favourable first.
 *
 * <p>Each call is read in its own way unless {@link #reading} says otherwise. This class is immutable and thread-safe.
 */
public final class CallRanking {

    private static final Comparator<Decision> BEST_FIRST = Comparator.comparingLong(CallRanking::aid)
            .reversed()
            .thenComparingInt(CallRanking::rank)
            .thenComparing(decision -> decision.call().id());

    private final List<Assessor> assessors;

    private CallRanking(List<Assessor> assessors) {
        this.assessors = List.copyOf(assessors);
    }

    static CallRanking of(List<Call> calls) {
        return new CallRanking(
                calls.stream().map(FederEligibility::advisedAssessor).toList());
    }

    /**
     * Reads the calls otherwise whose words leave a question open; the others are read as before.
     *
     * @param reading the other reading, not null
     * @return the changed copy, never null
     * @throws IllegalArgumentException if no call leaves the question open
     */
    public CallRanking reading(Reading reading) {
        if (assessors.stream().noneMatch(each -> takes(each, reading))) {
            throw new IllegalArgumentException(
                    "The reading is " + reading.code() + ", but no call leaves its question open: " + calls() + ".");
        }
        return new CallRanking(assessors.stream()
                .map(each -> takes(each, reading) ? each.reading(reading) : each)
                .toList());
    }

    private static boolean takes(Assessor assessor, Reading reading) {
        return assessor.call().questions().contains(reading.question())
                || assessor.readings().answer(reading.question()) == reading;
    }

    private List<String> calls() {
        return assessors.stream().map(each -> each.call().id()).toList();
    }

    /**
     * Decides a dossier under each call, whichever it names itself.
     *
     * <p>The decisions come best first: the most aid that is sure, a call that sets no rate counting as one that gives none;
     * then what is eligible before what is incomplete before what is ineligible, by the verdict on funding or, where funding
     * is not sought, on the workshops; then by the id of the call. The dossier of each decision names that call.
     *
     * @param dossier the dossier, not null
     * @return a decision for each call, never null
     */
    public List<Decision> assess(Dossier dossier) {
        List<Decision> decisions = new ArrayList<>();
        for (Assessor assessor : assessors) {
            decisions.add(assessor.assess(dossier.withCall(assessor.call().id())));
        }
        decisions.sort(BEST_FIRST);
        return List.copyOf(decisions);
    }

    private static long aid(Decision decision) {
        Funding funding = decision.funding();
        MonetaryAmount aid = funding.aid();
        return aid == null ? 0 : Euros.cents(aid);
    }

    private static int rank(Decision decision) {
        Verdict funding = decision.funding().verdict();
        Verdict verdict = funding == Verdict.NOT_SOUGHT ? decision.workshops().verdict() : funding;
        return switch (verdict) {
            case ELIGIBLE -> 0;
            case INCOMPLETE -> 1;
            case INELIGIBLE -> 2;
            case NOT_SOUGHT -> 3;
        };
    }
}
