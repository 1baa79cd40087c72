package io.github.federules.examples.grantservice.application;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Verdict;
import java.util.Optional;

/**
 * What a list shows of an application.
 *
 * @param applicant the name of the applicant, empty text if not stated
 * @param title the title of the operation, empty text if not stated
 * @param verdict the verdict on the first track that is sought
 * @param aidCents the sure aid in cents, or empty without one
 */
public record ListedFacts(String applicant, String title, Verdict verdict, Optional<Long> aidCents) {

    /**
     * Returns what a list shows of a decision.
     *
     * @param decision the decision
     * @return the facts
     */
    public static ListedFacts of(Decision decision) {
        Verdict verdict = decision.call().tracks().stream()
                .map(decision::verdictOn)
                .filter(each -> each != Verdict.NOT_SOUGHT)
                .findFirst()
                .orElse(Verdict.NOT_SOUGHT);
        return new ListedFacts(
                decision.dossier().applicant().lead().name().orElse(""),
                decision.dossier().operation().title().orElse(""),
                verdict,
                decision.on(Track.FUNDING).aid().map(Euros::cents));
    }
}
