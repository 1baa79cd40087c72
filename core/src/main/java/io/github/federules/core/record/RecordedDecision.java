package io.github.federules.core.record;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Financing;
import io.github.federules.core.result.Notice;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.result.Robustness;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.PointRange;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The results of a decision as plain values, with texts in both languages: data about a decision that was made, by this
 * version of the library or by another.
 *
 * <p>Nothing is computed from it again. It keeps what a {@link io.github.federules.core.disclosure.Disclosure} explains. Codes of rules are texts, since the
 * version that made the decision may have had other rules.
 *
 * @param libraryVersion the version of the library that made the decision
 * @param editionNotice that the edition is not known to have been in force on the day of submission, or empty
 * @param readings the readings in force, for the questions that the call leaves open
 * @param tracks the decision on each track that the call offers
 * @param costs the costs in the least favourable completion
 * @param aidShares the share of each partner in the aid, under a call that makes partners share it
 * @param setAside the cost lines that are not retained at real cost
 * @param reductions what limits took
 * @param financing who brings how much of the total, or empty if the dossier states no plan
 * @param score the points of the assessment, or empty if there are none
 * @param findings the finding of every rule
 * @param missing the missing facts that can change a verdict or an amount
 * @param robustness the comparison with the other readings of the call
 * @param notJudged the conditions that no program can judge and that concern the dossier
 * @param notices the stated facts that nothing looks at
 * @param advice the points of the law above the call that people should look at
 */
public record RecordedDecision(
        String libraryVersion,
        Optional<LocalizedText> editionNotice,
        List<Reading> readings,
        Map<Track, TrackDecision> tracks,
        Costs costs,
        List<RecordedShare> aidShares,
        List<RecordedLine> setAside,
        List<Reduction> reductions,
        Optional<Financing> financing,
        Optional<PointRange> score,
        List<RecordedFinding> findings,
        List<MissingFact> missing,
        Robustness robustness,
        List<LocalizedText> notJudged,
        List<Notice> notices,
        List<Advice> advice) {

    /**
     * Checks that nothing is null, and copies the collections.
     *
     * @param libraryVersion the version of the library that made the decision
     * @param editionNotice that the edition is not known to have been in force on the day of submission, or empty
     * @param readings the readings in force
     * @param tracks the decision on each track that the call offers
     * @param costs the costs
     * @param aidShares the share of each partner in the aid
     * @param setAside the cost lines that are not retained at real cost
     * @param reductions what limits took
     * @param financing who brings how much of the total, or empty if the dossier states no plan
     * @param score the points of the assessment, or empty if there are none
     * @param findings the finding of every rule
     * @param missing the missing facts
     * @param robustness the comparison with the other readings of the call
     * @param notJudged the conditions that no program can judge
     * @param notices the stated facts that nothing looks at
     * @param advice the points of the law above the call
     */
    public RecordedDecision {
        NoNulls.among("libraryVersion", libraryVersion, "editionNotice", editionNotice);
        readings = List.copyOf(NoNulls.in(readings, "readings"));
        tracks = FrozenMap.copyOf(NoNulls.in(tracks, "tracks"));
        costs = withoutClauses(Objects.requireNonNull(costs, "costs"));
        aidShares = List.copyOf(NoNulls.in(aidShares, "aidShares"));
        setAside = List.copyOf(NoNulls.in(setAside, "setAside"));
        reductions = NoNulls.in(reductions, "reductions").stream()
                .map(RecordedDecision::withoutQuote)
                .toList();
        NoNulls.among("financing", financing, "score", score, "robustness", robustness);
        findings = List.copyOf(NoNulls.in(findings, "findings"));
        missing = List.copyOf(NoNulls.in(missing, "missing"));
        notJudged = List.copyOf(NoNulls.in(notJudged, "notJudged"));
        notices = List.copyOf(NoNulls.in(notices, "notices"));
        advice = List.copyOf(NoNulls.in(advice, "advice"));
    }

    // A record has the words of the clauses once, in its call.
    private static Reduction withoutQuote(Reduction each) {
        Clause clause = each.clause().withoutWords();
        return new Reduction(
                each.on(), each.label(), clause, each.before(), each.limit(), each.kind(), each.words(), each.party());
    }

    // A record has the clauses in the words alone.
    private static Costs withoutClauses(Costs costs) {
        List<CostItem> items = costs.items().stream()
                .map(item -> CostItem.of(item.code(), item.amount(), item.how()))
                .toList();
        return Costs.of(costs.withVat(), costs.isSure(), items);
    }

    /**
     * Returns the version of the library and the verdicts.
     *
     * @return a short text without personal data
     */
    @Override
    public String toString() {
        return Printed.line("RecordedDecision", "library", libraryVersion, "tracks", tracks);
    }
}
