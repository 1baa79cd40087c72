package io.github.federules.assurance.benchmarks;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.util.Locale;
import java.util.function.Consumer;

/** This library: verdicts, aid and the outcome of every finding; or everything that a decision holds, except texts. */
final class FullDecision implements Rival {

    private final FederEligibility eligibility = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025);
    private final Dossier[] dossiers = VariedDossiers.all().toArray(Dossier[]::new);

    @Override
    public Object decide(int number) {
        Decision decision = eligibility.assess(dossiers[number]);
        int eligible = mark(decision.verdictOn(Track.FUNDING)) + mark(decision.verdictOn(FederCalls.WORKSHOPS));
        for (Finding finding : decision.findings()) {
            eligible += finding.outcome() == Outcome.PASSED ? 1 : 0;
        }
        return eligible > 0 ? decision.funding().aid().orElseThrow() : decision;
    }

    private static int mark(Verdict verdict) {
        return verdict == Verdict.ELIGIBLE ? 1 : 0;
    }

    /** Reads everything once, each amount as a MonetaryAmount; what is read goes to a sink. */
    void decideAll(int number, Consumer<Object> sink) {
        Decision decision = eligibility.assess(dossiers[number]);
        decision.tracks().values().forEach(sink);
        sink.accept(decision.costs());
        for (Finding finding : decision.findings()) {
            sink.accept(finding.outcome());
            sink.accept(finding.figures());
            sink.accept(finding.remedy());
        }
        sink.accept(decision.setAside());
        sink.accept(decision.missing());
        sink.accept(decision.notices());
        sink.accept(decision.notJudged());
        sink.accept(decision.robustness());
        sink.accept(decision.advice());
    }

    /** Returns the explanation in English. */
    String explain(int number) {
        return eligibility.assess(dossiers[number]).explain(Locale.ENGLISH);
    }

    /** Returns how many readings make funding eligible. */
    int readings(int number) {
        int eligible = 0;
        for (Decision decision : eligibility.underEveryReading(dossiers[number]).values()) {
            eligible += decision.isEligible() ? 1 : 0;
        }
        return eligible;
    }

    boolean isRefused(int number) {
        return eligibility.assess(dossiers[number]).findings().stream()
                .anyMatch(finding -> finding.outcome() == Outcome.FAILED);
    }

    @Override
    public RivalAnswer answer(int number) {
        Decision decision = eligibility.assess(dossiers[number]);
        return new RivalAnswer(
                decision.verdictOn(Track.FUNDING) == Verdict.ELIGIBLE,
                Euros.cents(decision.costs().computedAid().orElseThrow()));
    }
}
