package io.github.federules.core.decision;

import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.wording.Citation;
import io.github.federules.core.wording.VerdictWords;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A decision in one line. */
final class Summary {

    private static final int LONGEST_WHY = 1000;

    private final Decision decision;
    private final Locale locale;
    private final Phrasebook phrases;

    Summary(Decision decision, Locale locale) {
        this.decision = decision;
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
    }

    /** Returns the call, the verdict, and the first rule that is not met, or else the reason that the verdict has. */
    String text() {
        String summary = phrases.phrase(
                "summary",
                Map.of(
                        "title", PlainText.of(decision.call().title().in(locale)),
                        "id", PlainText.of(decision.call().id()),
                        "verdict", VerdictWords.of(first(), phrases)));
        return why().map(why -> phrases.phrase(
                        "summary.why", Map.of("summary", summary, "why", PlainText.of(why, LONGEST_WHY))))
                .orElse(summary);
    }

    /** Returns the first reason of the verdict, also where it is a missing fact. */
    Optional<String> reason() {
        return why().or(() -> sentence(Outcome.UNKNOWN)).map(PlainText::of);
    }

    private Optional<String> why() {
        return sentence(Outcome.FAILED).or(() -> first().reason().map(reason -> reason.in(locale)));
    }

    private TrackDecision first() {
        return decision.tracks().values().stream()
                .filter(track -> track.verdict() != Verdict.NOT_SOUGHT)
                .findFirst()
                .orElseGet(() -> decision.tracks().values().iterator().next());
    }

    private Optional<String> sentence(Outcome outcome) {
        return decision.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .findFirst()
                .map(this::sentence);
    }

    private String sentence(Finding finding) {
        return Citation.before(finding.clause(), decision.call(), locale) + finding.message(locale);
    }
}
