package io.github.federules.core.assessing;

import io.github.federules.core.completion.CostBasis;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.judging.CallRule;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.Scenarios;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The outcomes, verdicts and aid of a dossier under one reading. */
public final class Judgement {

    private final PreparedCall prepared;
    private final Situation situation;
    private final FactOutcomes facts;
    private final List<Finding> ofLaws;
    private final Verdicts verdicts;

    public Judgement(PreparedCall prepared, Situation situation, FactOutcomes facts, List<Finding> ofLaws) {
        this.prepared = prepared;
        this.situation = situation;
        this.facts = facts;
        this.ofLaws = ofLaws;
        this.verdicts = Verdicts.of(facts, situation.completions());
    }

    public Situation situation() {
        return situation;
    }

    FactOutcomes facts() {
        return facts;
    }

    public Verdicts verdicts() {
        return verdicts;
    }

    public Verdict verdictOn(Track track) {
        if (track.equals(Track.FUNDING)) {
            return verdicts.funding();
        }
        int place = prepared.placeOf(track);
        return place < 0 ? Verdict.NOT_SOUGHT : verdicts.others().get(place);
    }

    /** Determines whether the call sets a rate, without which there is no aid. */
    public boolean hasRate() {
        return prepared.hasRate();
    }

    /** Determines whether the decision on a track has an amount of aid. */
    public boolean hasAidOn(Track track) {
        return hasRate() && isOfferedFunding(track);
    }

    /** Determines whether the decision on a track states an amount: without an answer none is known, unless any may come about. */
    public boolean statesAidOn(Track track) {
        return hasAidOn(track) && (isAidUnbounded() || !facts.isUnanswered());
    }

    /** Returns the sure aid in cents. */
    public long aid() {
        return verdicts.aid();
    }

    /** Determines whether funding is eligible with the same aid in every completion. */
    public boolean isAidSure() {
        return verdicts.funding() == Verdict.ELIGIBLE && verdicts.aid() == verdicts.aidUpTo();
    }

    /** Returns the decision on each track that the call offers. */
    public Map<Track, TrackDecision> tracks() {
        Map<Track, TrackDecision> tracks = new LinkedHashMap<>();
        for (Track track : prepared.tracks()) {
            tracks.put(track, on(track));
        }
        return tracks;
    }

    public TrackDecision on(Track track) {
        return isOfferedFunding(track) ? funding() : TrackDecision.of(verdictOn(track));
    }

    private boolean isOfferedFunding(Track track) {
        return track.equals(Track.FUNDING) && prepared.offersFunding();
    }

    private TrackDecision funding() {
        if (!statesAidOn(Track.FUNDING)) {
            return new TrackDecision(verdicts.funding(), Optional.empty(), Optional.empty(), reason());
        }
        return isAidUnbounded()
                ? new TrackDecision(
                        verdicts.funding(), Optional.of(Euros.ofCents(verdicts.aid())), Optional.empty(), reason())
                : TrackDecision.of(
                        verdicts.funding(), AmountRange.ofCents(verdicts.aid(), verdicts.aidUpTo()), reason());
    }

    private boolean isAidUnbounded() {
        return verdicts.aidUpTo() == Long.MAX_VALUE;
    }

    private Optional<LocalizedText> reason() {
        if (verdicts.funding() == Verdict.INCOMPLETE && facts.isUnanswered()) {
            return Optional.of(reason("reason.unanswered", Map.of()));
        }
        if (verdicts.funding() == Verdict.INCOMPLETE && situation.costs().isBudgetOpen()) {
            return Optional.of(reason("reason.open", Map.of()));
        }
        if (verdicts.funding() == Verdict.INCOMPLETE && !facts.isExact()) {
            return Optional.of(LocalizedText.of(locale -> {
                Phrasebook phrases = Phrasebook.in(locale);
                return phrases.phrase(
                        "reason.scenarios", Map.of("most", phrases.formats().whole(Scenarios.MOST)));
            }));
        }
        if (verdicts.funding() == Verdict.INCOMPLETE && !situation.completions().isExact()) {
            return Optional.of(doubts());
        }
        return verdicts.funding() == Verdict.INELIGIBLE && !isAnyFailed()
                ? Optional.of(neverTogether())
                : Optional.empty();
    }

    private LocalizedText doubts() {
        int doubts = situation.completions().doubts();
        if (doubts <= Verdict.MOST_DOUBTS_IN_TWO_DIMENSIONS) {
            return reason("reason.plan", Map.of());
        }
        return reason(
                doubts > Verdict.MOST_DOUBTS ? "reason.doubts" : "reason.doubts.otherwise",
                Map.of(
                        "doubts", Integer.toString(doubts),
                        "most", Integer.toString(Verdict.MOST_DOUBTS),
                        "mostOtherwise", Integer.toString(Verdict.MOST_DOUBTS_IN_TWO_DIMENSIONS)));
    }

    // Each rule may be met by some completion, and no completion meets them all.
    private LocalizedText neverTogether() {
        Set<Clause> clauses = new LinkedHashSet<>();
        boolean isOfPeriods = CallRule.meetNoPeriod(prepared.rules(), situation);
        for (CallRule rule : prepared.rules()) {
            boolean isJudgedTogether = isOfPeriods
                    ? rule.isOfPeriod()
                    : rule.isJudgedWithOthers() || rule.condition().isPresent();
            if (isJudgedTogether && rule.outcome(situation) == Outcome.UNKNOWN) {
                clauses.add(rule.clause());
            }
        }
        return LocalizedText.of(locale -> {
            String cited = clauses.stream()
                    .map(clause -> PlainText.of(clause.citation(locale)))
                    .collect(Collectors.joining(", "));
            return Phrasebook.in(locale).phrase("reason.neverTogether", Map.of("clauses", cited));
        });
    }

    private static LocalizedText reason(String key, Map<String, String> values) {
        return LocalizedText.of(locale -> Phrasebook.in(locale).phrase(key, values));
    }

    /**
     * Checks that no verdict is beside something that is still open.
     *
     * @param ofOthers the ways in which the facts of conditions that decide each other track may turn out
     * @throws IllegalStateException if one is: the library is broken
     */
    Judgement guarded(List<Optional<Scenarios<?>>> ofOthers) {
        boolean isEveryFactKnown = isEveryFactKnown(ofOthers);
        if (isEveryFactKnown && !facts.isAnyOpen()) {
            return this;
        }
        for (Track track : prepared.tracks()) {
            VerdictGuard guard = new VerdictGuard(track, verdictOn(track), prepared.rules());
            guard.requireNoneOpen(this::outcome, ofLaws);
            if (!isEveryFactKnown) {
                requireSettled(guard, track, ofOthers);
            }
        }
        return this;
    }

    private void requireSettled(VerdictGuard guard, Track track, List<Optional<Scenarios<?>>> ofOthers) {
        int place = prepared.placeOf(track);
        Optional<Scenarios<?>> scenarios =
                place < 0 ? Optional.of(situation.costs().scenarios()) : ofOthers.get(place);
        scenarios.ifPresent(guard::requireSettled);
    }

    // With one way for all facts of conditions and costs, what is judged with others is settled. Days and laws may
    // still be open.
    private boolean isEveryFactKnown(List<Optional<Scenarios<?>>> ofOthers) {
        CostBasis costs = situation.costs();
        boolean isKnown = situation.completions().isSingle()
                && !costs.isBudgetOpen()
                && costs.scenarios().areFactsKnown();
        for (int i = 0; i < ofOthers.size() && isKnown; i++) {
            isKnown = ofOthers.get(i).isEmpty() || ofOthers.get(i).get().areFactsKnown();
        }
        return isKnown;
    }

    private boolean isAnyFailed() {
        for (int i = 0; i < prepared.rules().length; i++) {
            if (outcome(i) == Outcome.FAILED) {
                return true;
            }
        }
        return ofLaws.stream().anyMatch(finding -> finding.outcome() == Outcome.FAILED);
    }

    /** Returns the findings in the order of the rules. */
    public List<Finding> findings() {
        CallRule[] rules = prepared.rules();
        Verdict funding = verdicts.funding();
        boolean isFundingSought = funding != Verdict.NOT_SOUGHT;
        Finding[] findings = new Finding[rules.length + ofLaws.size()];
        for (int i = 0; i < rules.length; i++) {
            boolean isAsked = isSought(rules[i], isFundingSought);
            findings[i] = rules[i].finding(situation, isAsked ? outcome(rules[i], i) : Outcome.NOT_ASKED);
        }
        for (int i = 0; i < ofLaws.size(); i++) {
            findings[rules.length + i] = ofLaws.get(i);
        }
        boolean isInVain = funding == Verdict.INELIGIBLE && isFundingRuledOut(findings);
        return List.of(isInVain ? inVain(findings) : findings);
    }

    private static boolean isFundingRuledOut(Finding[] findings) {
        for (Finding finding : findings) {
            if (finding.rulesOutFunding()) {
                return true;
            }
        }
        return false;
    }

    // What every track requires may still bring another one.
    private Finding[] inVain(Finding[] findings) {
        boolean isOtherSought = verdicts.others().stream().anyMatch(verdict -> verdict != Verdict.NOT_SOUGHT);
        Finding[] inVain = findings.clone();
        for (int i = 0; i < inVain.length; i++) {
            boolean isOfFunding = i >= prepared.rules().length
                    || prepared.rules()[i].isForFunding()
                    || (prepared.rules()[i].track().isEmpty() && !isOtherSought);
            if (isOfFunding) {
                inVain[i] = InVain.of(inVain[i], i < prepared.rules().length && prepared.comparesAid(i));
            }
        }
        return inVain;
    }

    private boolean isSought(CallRule rule, boolean isFundingSought) {
        return rule.track().isEmpty()
                || (rule.isForFunding()
                        ? isFundingSought
                        : verdictOn(rule.track().get()) != Verdict.NOT_SOUGHT);
    }

    private Outcome outcome(int place) {
        return outcome(prepared.rules()[place], place);
    }

    private Outcome outcome(CallRule rule, int place) {
        return rule.isJudgedWithOthers() ? rule.outcome(situation) : facts.outcome(place);
    }
}
