package io.github.federules.core.decision;

import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.cost.Completions;
import io.github.federules.core.internal.rule.CallRule;
import io.github.federules.core.internal.rule.Case;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.LocalizedText;
import io.github.federules.core.rule.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outcomes, verdicts and aid of a dossier under one reading. */
final class Answer {

    private final PreparedCall prepared;
    private final Case of;
    private final Outcome[] outcomes;
    private final boolean isFundingSought;
    private final List<Finding> ofLaws;
    private final Verdict funding;
    private final Verdict others;
    private final long aid;
    private final long aidUpTo;

    /**
     * Judges a case.
     *
     * @param known the answer under another reading, whose outcomes are taken where no reading matters; null if there is none
     */
    Answer(PreparedCall prepared, Case of, boolean isFundingSought, List<Finding> ofLaws, @Nullable Answer known) {
        this.prepared = prepared;
        this.of = of;
        this.isFundingSought = isFundingSought;
        this.ofLaws = ofLaws;
        CallRule[] rules = prepared.rules();
        outcomes = new Outcome[rules.length];
        Verdict forAll = Verdict.ELIGIBLE;
        Verdict forFunding = Verdict.ELIGIBLE;
        for (int i = 0; i < rules.length; i++) {
            Outcome outcome = known == null || rules[i].dependsOnReading() ? rules[i].outcome(of) : known.outcomes[i];
            outcomes[i] = outcome;
            if (!rules[i].isForFunding()) {
                forAll = forAll.and(Verdict.of(outcome));
            } else if (outcome == Outcome.FAILED || !rules[i].isJudgedWithOthers()) {
                forFunding = forFunding.and(Verdict.of(outcome));
            }
        }
        for (Finding finding : ofLaws) {
            forFunding = forFunding.and(Verdict.of(finding.outcome()));
        }
        others = isAnyOtherSought() ? forAll : Verdict.NOT_SOUGHT;
        funding = isFundingSought ? onCosts(forAll.and(forFunding)) : Verdict.NOT_SOUGHT;
        Completions completions = of.completions();
        aid = funding == Verdict.ELIGIBLE ? completions.first().aid() : 0;
        aidUpTo = funding == Verdict.ELIGIBLE || funding == Verdict.INCOMPLETE ? completions.greatestAid() : 0;
    }

    // Rules on costs and financing are judged together: two rules may each be met by some completion, but never both.
    private Verdict onCosts(Verdict otherRules) {
        if (otherRules == Verdict.INELIGIBLE || of.completions().areAlwaysMet()) {
            return otherRules;
        }
        return of.completions().areNeverMet() ? Verdict.INELIGIBLE : Verdict.INCOMPLETE;
    }

    Case of() {
        return of;
    }

    Verdict verdictOn(Track track) {
        if (track.equals(Track.FUNDING)) {
            return funding;
        }
        return isSought(track) ? others : Verdict.NOT_SOUGHT;
    }

    private boolean isAnyOtherSought() {
        for (Track track : prepared.tracks()) {
            if (!track.equals(Track.FUNDING) && isSought(track)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSought(Track track) {
        return prepared.call().offers(track)
                && of.dossier().seeks().map(seeks -> seeks.contains(track)).orElse(true);
    }

    /** Returns the sure aid in cents. */
    long aid() {
        return aid;
    }

    /** Returns the greatest aid of any completion in cents. */
    long aidUpTo() {
        return aidUpTo;
    }

    /** Determines whether funding is eligible with the same aid in every completion. */
    boolean isAidSure() {
        return funding == Verdict.ELIGIBLE && aid == aidUpTo;
    }

    /** Determines whether all verdicts and amounts are the same. */
    boolean isSameAs(Answer other) {
        return funding == other.funding && others == other.others && aid == other.aid && aidUpTo == other.aidUpTo;
    }

    /** Returns the decision on each track that the call offers. */
    Map<Track, TrackDecision> tracks() {
        Map<Track, TrackDecision> tracks = new LinkedHashMap<>();
        for (Track track : prepared.tracks()) {
            tracks.put(track, on(track));
        }
        return Collections.unmodifiableMap(tracks);
    }

    TrackDecision on(Track track) {
        return track.equals(Track.FUNDING) && prepared.call().offers(track)
                ? funding()
                : TrackDecision.of(verdictOn(track));
    }

    private TrackDecision funding() {
        return prepared.hasRate()
                ? TrackDecision.of(funding, aid, aidUpTo, reason())
                : new TrackDecision(funding, Optional.empty(), Optional.empty(), reason());
    }

    private Optional<LocalizedText> reason() {
        boolean isUndetermined =
                funding == Verdict.INCOMPLETE && !of.completions().isExact();
        return isUndetermined
                ? Optional.of(new LocalizedText(reason(Locale.FRENCH), reason(Locale.ENGLISH)))
                : Optional.empty();
    }

    private String reason(Locale locale) {
        int doubts = of.completions().doubts();
        return Phrasebook.in(locale)
                .phrase(
                        doubts > Verdict.MOST_DOUBTS ? "reason.doubts" : "reason.doubts.otherwise",
                        Map.of(
                                "doubts", Integer.toString(doubts),
                                "most", Integer.toString(Verdict.MOST_DOUBTS),
                                "mostOtherwise", Integer.toString(Verdict.MOST_DOUBTS_IN_TWO_DIMENSIONS)));
    }

    /** Returns the findings in the order of the rules. */
    List<Finding> findings() {
        CallRule[] rules = prepared.rules();
        Finding[] findings = new Finding[rules.length + ofLaws.size()];
        for (int i = 0; i < rules.length; i++) {
            boolean isAsked = isFundingSought || !rules[i].isForFunding();
            findings[i] = rules[i].finding(of, isAsked ? outcomes[i] : Outcome.NOT_ASKED);
        }
        for (int i = 0; i < ofLaws.size(); i++) {
            findings[rules.length + i] = ofLaws.get(i);
        }
        return List.of(findings);
    }
}
